/** What a table of observations is read one part at a time by: what is measured, what is made of it, how it is split. */
import { roundDimensions, roundTables } from '#analysis/production/observations/round-tables.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { benchmarkDimensions } from '#schemas/language/study/tables.ts';
import { statisticNames } from '#functions/platform/wording/spoken-codes.ts';
import type { Facet } from './facets.ts';
import type { Wording } from './wording.ts';

/** Dimensions of the figure itself, without the rounds and the table that a change is of. */
const ownDimensions = ({ dimensions }: Pick<Observation, 'dimensions'>): readonly string[] =>
  Object.keys(dimensions).filter((name) => !roundDimensions.includes(name));

/** Names of the dimensions of a row, which are its breakdown; undefined where it is of all, and stands in every one. */
export const breakdownOf = ({ dimensions }: Pick<Observation, 'dimensions'>): string | undefined => {
  const names = splitting(ownDimensions({ dimensions }));
  return names.length === 0 ? undefined : names.join('.');
};

const statisticInWords = ({ measure }: Observation, { say }: Wording): string => say(statisticNames[measure.statistic]);

/** Of a figure from outside, which year and who says so: no split of it. */
const saidOfOutside: readonly string[] = ['year', 'source'] satisfies readonly (typeof benchmarkDimensions)[number][];

/** Names of dimensions without those that split nothing. */
export const splitting = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !saidOfOutside.includes(name));

/** Figures that only stand side by side: they are of everybody, and split by nothing. */
const sideBySide = 'side-by-side';
/** Fewer are a tab each. */
const fewestBeside = 3;

/** Indicators of a table of which each figure is one row, of all: such as one number under several assumptions, or beside others from outside. */
function besideIn(rows: readonly Observation[], { subject }: Wording): ReadonlySet<string> {
  const codes = new Map<string, boolean>();
  for (const { measure, dimensions, table } of rows) {
    const { code } = subject(measure);
    const isOfAll = splitting(Object.keys(dimensions)).length === 0 && !roundTables.includes(table);
    const isPoint = measure.statistic === 'lorenz' || measure.statistic === 'quantile';
    codes.set(code, (codes.get(code) ?? true) && isOfAll && !isPoint);
  }
  const beside = [...codes].flatMap(([code, isBeside]) => (isBeside ? [code] : []));
  return new Set(beside.length < fewestBeside ? [] : beside);
}

/** Of a figure from outside, or of one that is set beside it: each is one number, and all are read together. */
const isOfOutside = ({ dimensions }: Observation): boolean =>
  Object.keys(dimensions).some((name) => saidOfOutside.includes(name));

const hasMediansAlone = (rows: readonly Observation[]): boolean =>
  rows.every(({ measure }) => measure.statistic !== 'quantile' || measure.at === 0.5);

/** “Cash received, total”: what is measured and what is made of it; of several quantiles, that they are some. */
export function figureInWords(rows: readonly Observation[], wording: Wording): string {
  const [first] = rows;
  if (first === undefined) return '';
  const subjects = new Set(rows.map(({ measure }) => wording.subject(measure).code));
  if (subjects.size > 1 && !roundTables.includes(first.table)) {
    const isOne = rows.every(({ measure }) => measure.statistic === first.measure.statistic);
    return [wording.say('part.sideBySide'), ...(isOne ? [statisticInWords(first, wording)] : [])].join(' · ');
  }
  const isOne = rows.every(({ measure }) => measure.at === first.measure.at);
  return isOne
    ? wording.indicator(first.measure)
    : `${wording.subject(first.measure).text} · ${statisticInWords(first, wording)}`;
}

/** The parts of a table in the words of a page. A median by itself is called so; among other quantiles it is one of them. */
export function observationFacets(rows: readonly Observation[], wording: Wording): readonly Facet<Observation>[] {
  const beside = besideIn(rows, wording);
  const subjectOf = ({ measure }: Observation) => {
    const { code, text } = wording.subject(measure);
    return beside.has(code) ? { code: sideBySide, text: wording.say('part.sideBySide') } : { code, text };
  };
  return [
    {
      name: 'indicator',
      label: wording.say('part.indicator'),
      codeOf: (row) => subjectOf(row).code,
      inWords: (row) => subjectOf(row).text,
    },
    {
      name: 'statistic',
      label: wording.say('part.statistic'),
      codeOf: (row) =>
        isOfOutside(row) && beside.has(wording.subject(row.measure).code) ? undefined : row.measure.statistic,
      inWords: (row) =>
        row.measure.statistic === 'quantile' && hasMediansAlone(rows)
          ? wording.say('statistic.median')
          : statisticInWords(row, wording),
    },
    {
      name: 'by',
      label: wording.say('part.by'),
      codeOf: breakdownOf,
      inWords: ({ table, dimensions }) =>
        splitting(ownDimensions({ dimensions }))
          .map((name) => wording.dimension(table, name))
          .join(' × '),
    },
    {
      name: 'amount',
      label: wording.dimension(rows[0]?.table ?? '', 'amount'),
      codeOf: ({ dimensions }) => dimensions['amount'],
      inWords: ({ table, dimensions }) => wording.domainValue(table, 'amount', dimensions['amount'] ?? ''),
    },
  ];
}
