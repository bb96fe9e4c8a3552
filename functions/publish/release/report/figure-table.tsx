/** A table of a report: the rows that have figures, as many as people read, and in a line each what is not there. */
import { reasons, type Observation } from '#analysis/production/observations/observation.ts';
import { partsInWords } from '#functions/platform/plots/parts-in-words.ts';
import { shareOf } from '#functions/platform/plots/share-of.ts';
import { withinSentence } from '#functions/platform/wording/within-sentence.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

import type { ReportColumn } from './report-columns.ts';

/** Rows of a table that can still be read on paper; the workbook has all. */
const most = 30;

/** A split of so few parts stands whole or not at all: whoever adds up regions would miss the one that is left out. */
const fewParts = 8;

const classOf = (numeric: true | undefined) => (numeric === undefined ? {} : { class: 'number' });

/** The figure that a row is judged by. */
type FigureOf<Row> = (row: Row) => Observation;

const isWithheld = ({ attributes }: Observation): boolean => attributes.status === 'withheld';

/** “37 of 52 rows withheld (too few answers: 30, would give away another figure: 7)”; undefined where none is. */
export function withheldInWords(figures: readonly Observation[], { say }: Wording): string | undefined {
  const withheld = figures.filter(isWithheld);
  const told = reasons.flatMap((reason) => {
    const count = withheld.filter(({ attributes }) => attributes.reason === reason).length;
    return reason === '' || count === 0 ? [] : [say('note.counted', { what: say(`reason.${reason}`), count })];
  });
  if (withheld.length === 0) return undefined;
  const because = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return say('report.withheldRows', { withheld: withheld.length, rows: figures.length, reasons: because });
}

/** Rows by what they are split by, those of the fewest ways and of the fewest parts first. */
function splitsOf<Row>(rows: readonly Row[], figureOf: FigureOf<Row>): readonly (readonly Row[])[] {
  const waysOf = (row: Row): readonly string[] => Object.keys(figureOf(row).dimensions).toSorted();
  const splits = [...groupsOf(rows, (row) => waysOf(row).join())];
  const depth = ([ways]: (typeof splits)[number]): number => (ways === '' ? 0 : ways.split(',').length);
  return splits
    .toSorted((a, b) => depth(a) - depth(b) || a[1].length - b[1].length)
    .map(([, rowsOfSplit]) => rowsOfSplit);
}

const partsOf = <Row,>(split: readonly Row[], figureOf: FigureOf<Row>): readonly (readonly Row[])[] => [
  ...groupsOf(split, (row) => JSON.stringify(figureOf(row).dimensions)).values(),
];

/** What is told of the largest parts: about so many rows. */
function largestOf<Row>(parts: readonly (readonly Row[])[], figureOf: FigureOf<Row>, room: number): readonly Row[] {
  const sizeOf = ([first]: readonly Row[]): number => (first === undefined ? 0 : Math.abs(figureOf(first).value ?? 0));
  const kept: Row[] = [];
  for (const part of parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (kept.length + part.length > room) break;
    kept.push(...part);
  }
  return kept;
}

/** A split that is not there whole: all of its parts, and those that are left out. */
type Cut<Row> = { readonly parts: readonly (readonly Row[])[]; readonly left: readonly (readonly Row[])[] };
type Least<Row> = { readonly shown: readonly Row[]; readonly cut?: Cut<Row> | undefined };

/** “By region, 7 of 40 parts stand here; the other 33 hold 61% of what is told of all parts”: by the first figure that adds up. */
function restInWords<Row>({ parts, left }: Cut<Row>, figureOf: FigureOf<Row>, wording: Wording): string {
  const [all, lost] = [parts.flat().map(figureOf), left.flat().map(figureOf)];
  const shares = [...new Set(all.map(({ measure }) => measure.indicator))].map((indicator) => {
    const isOfIt = ({ measure }: Observation): boolean => measure.indicator === indicator;
    return shareOf(lost.filter(isOfIt), all.filter(isOfIt));
  });
  const { table = '', dimensions = {} } = all[0] ?? {};
  const by = Object.keys(dimensions).map((name) => withinSentence(wording.dimension(table, name)));
  const share = shares.find((one) => one !== null) ?? null;
  return partsInWords({ by: by.join(' × '), parts: parts.length, left: left.length, share }, wording);
}

/** About so many rows, in their order: those that are split least, for they are of the most people; of a last split of many parts the largest. */
function leastSplit<Row>(rows: readonly Row[], figureOf: FigureOf<Row>): Least<Row> {
  if (rows.length <= most) return { shown: rows };
  const kept = new Set<Row>();
  let cut: Cut<Row> | undefined;
  for (const split of splitsOf(rows, figureOf)) {
    const room = most - kept.size;
    if (room <= 0) break;
    const parts = partsOf(split, figureOf);
    const isWhole = split.length <= room || parts.length <= fewParts;
    for (const row of isWhole ? split : largestOf(parts, figureOf, room)) kept.add(row);
    if (isWhole) continue;
    const left = parts.filter(([first]) => first !== undefined && !kept.has(first));
    if (left.length < parts.length) cut = { parts, left };
    break;
  }
  return { shown: rows.filter((row) => kept.has(row)), cut };
}

/** Rows by their heading, both in the order in which they come. */
function groupsOf<Row>(rows: readonly Row[], headingOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const heading = headingOf(row);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [row]);
    else group.push(row);
  }
  return groups;
}

type FigureTableProps<Row> = {
  readonly caption: string;
  readonly columns: (rows: readonly Row[]) => readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly figureOf: FigureOf<Row>;
  readonly wording: Wording;
  /** What stands once above the rows of which it is true. */
  readonly headingOf: (row: Row) => string;
  /** What is said of the rows that are there, in place of the usual sentence. */
  readonly about?: (shown: number) => string;
};

/** Nothing but the line where all rows are withheld. */
export const FigureTable = <Row,>(props: FigureTableProps<Row>) => {
  const { caption, columns, rows, figureOf, wording, headingOf, about } = props;
  const told = rows.filter((row) => !isWithheld(figureOf(row)));
  const { shown, cut }: Least<Row> =
    about === undefined ? leastSplit(told, figureOf) : { shown: told.slice(0, 2 * most) };
  const withheld = withheldInWords(rows.map(figureOf), wording);
  const said = columns(shown);
  return (
    <>
      {about === undefined ? null : <p>{about(shown.length)}</p>}
      {shown.length === 0 ? null : (
        <div class="table" role="group" aria-label={caption} tabindex={0}>
          <table>
            <thead>
              <tr>
                {said.map(({ label, numeric }) => (
                  <th scope="col" {...classOf(numeric)}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            {[...groupsOf(shown, headingOf)].map(([heading, group]) => (
              <tbody>
                <tr class="of">
                  <th scope="rowgroup" colspan={said.length}>
                    {heading}
                  </th>
                </tr>
                {group.map((row) => (
                  <tr>
                    {said.map(({ text, numeric }) => (
                      <td {...classOf(numeric)}>{text(row)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      {about === undefined && told.length > shown.length ? (
        <p class="muted">
          {wording.say('report.firstRows', { shown: shown.length, rows: told.length })}
          {cut === undefined ? '' : ` ${restInWords(cut, figureOf, wording)}`}
        </p>
      ) : null}
      {withheld === undefined ? null : <p class="muted withheld">{withheld}</p>}
    </>
  );
};
