/** What only one of two releases tells, of which no change can be told: tables, codes, and combinations of codes. */
import { note, type Note, someOf } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../observations/rows.ts';
import { notCompared } from './published-round.ts';
import { figureKey, type FigureName } from './smooth-figures.ts';

type Rounds = {
  /** Id of the study. */
  readonly study: string;
  /** Id of the earlier round. */
  readonly round: string;
};

/** A figure of one release alone, and the codes in its domain that the table has in that release alone: `country=KZ`. */
type Alone = { readonly figure: FigureName; readonly codes: readonly string[] };

const codesOf = ({ domain }: FigureName): readonly string[] =>
  Object.entries(domain).map(([dimension, code]) => `${dimension}=${code}`);

/** What a release has: figures by name, and tables with the codes in them. */
type Told = { readonly keys: ReadonlySet<string>; readonly tables: ReadonlyMap<string, ReadonlySet<string>> };

function toldIn(figures: readonly FigureName[]): Told {
  const tables = new Map<string, Set<string>>();
  for (const figure of figures) {
    const codes = tables.get(figure.table) ?? new Set();
    codesOf(figure).forEach((code) => codes.add(code));
    tables.set(figure.table, codes);
  }
  return { keys: new Set(figures.map(figureKey)), tables };
}

/** Figures that another release lacks, in tables that it has. */
const lackingIn = (other: Told, figures: readonly FigureName[]): readonly Alone[] =>
  figures.flatMap((figure) => {
    const known = other.tables.get(figure.table);
    if (known === undefined || other.keys.has(figureKey(figure))) return [];
    return [{ figure, codes: codesOf(figure).filter((code) => !known.has(code)) }];
  });

/** Tables, those with most figures first, three of them by name. */
function mostIn(figures: readonly Alone[]): readonly Note[] {
  const counts = new Map<string, number>();
  for (const { figure } of figures) counts.set(figure.table, (counts.get(figure.table) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.slice(0, 3).map(([table, count]) => note('note.figures-in', { table: { table }, count }));
}

/** Lines for what the releases do not have in common: each says which, and what there is to do. */
export function ofOneRound(
  { study, round }: Rounds,
  before: Iterable<EstimateRow>,
  after: Iterable<EstimateRow>,
): readonly Warning[] {
  const [former, current] = [[...before], [...after]];
  const [then, now] = [toldIn(former), toldIn(current)];
  const tables = [...new Set([...then.tables.keys(), ...now.tables.keys()])];
  const alone = tables.filter((table) => !(then.tables.has(table) && now.tables.has(table)));
  const figures = [...lackingIn(now, former), ...lackingIn(then, current)];
  const [ofCodes, ofCells] = [
    figures.filter(({ codes }) => codes.length > 0),
    figures.filter(({ codes }) => codes.length === 0),
  ];
  const places = (some: readonly Alone[]) => ({
    ...{ study: { study }, round: { round }, count: some.length },
    tables: { notes: mostIn(some) },
  });
  const { names: levels, more } = someOf(ofCodes.flatMap(({ codes }) => codes));
  const names = { levels, more, of: ofCodes[0]?.figure.table ?? '' };
  const says = {
    tables: note('note.tables-not-compared', { names: someOf(alone), round: { round } }),
    codes: note('note.codes-not-compared', { ...places(ofCodes), names }),
    cells: note('note.groups-not-compared', places(ofCells)),
  };
  return [
    ...(alone.length === 0 ? [] : [notCompared(study, alone.join(', '), says.tables, alone.length)]),
    ...(ofCodes.length === 0 ? [] : [notCompared(study, round, says.codes, ofCodes.length)]),
    ...(ofCells.length === 0 ? [] : [notCompared(study, round, says.cells, ofCells.length)]),
  ];
}
