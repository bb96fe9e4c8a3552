/** How many rows of each table may be used, how many with care, how many are withheld, why, and what to do about it. */
import type { CorridorCostRow, EstimateRow } from '../production/observations/rows.ts';
import { costTable } from '../production/observations/to-observations.ts';

export type TableSummary = {
  readonly table: string;
  readonly rows: number;
  readonly caution: number;
  readonly incomplete: number;
  readonly withheld: number;
  /** Withheld rows by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** What shows more; empty where nothing is withheld or to be used with care. */
  readonly advice: string;
};

/** What a summary looks at in a row. */
type Judged = Pick<EstimateRow, 'table' | 'quality' | 'reason'>;

/** What would show more of a table. */
type Remedies = {
  /** A coarser breakdown, or more interviews. */
  readonly coarser: boolean;
  /** More quotes that tell their whole price. */
  readonly quotes: boolean;
  /** Means in place of sums. */
  readonly means: boolean;
};

/** Prices that nothing could be computed from lack quotes: no breakdown and no interview mends that. */
export function remediesFor({
  table,
  reasons,
  withheld,
  caution,
  incomplete,
}: Omit<TableSummary, 'rows' | 'advice'>): Remedies {
  const unpriced = table === costTable ? (reasons['undefined'] ?? 0) : 0;
  return { coarser: withheld - unpriced + caution > 0, quotes: unpriced > 0, means: incomplete > 0 };
}

/** Prices of corridors as rows of one table. */
export const judgedCosts = (rows: readonly CorridorCostRow[], table: string): readonly Judged[] =>
  rows.map(({ quality, reason }) => ({ table, quality, reason }));

/** One entry per table, in the order of the rows; what readers can count for themselves. */
export function summarise(rows: readonly Judged[]): readonly TableSummary[] {
  return [...new Set(rows.map(({ table }) => table))].map((table) => {
    const all = rows.filter((row) => row.table === table);
    const graded = (quality: EstimateRow['quality']) => all.filter((row) => row.quality === quality);
    const withheld = graded('suppress').map(({ reason }) => reason);
    const [caution, incomplete] = [graded('caution').length, graded('incomplete').length];
    const reasons = Object.fromEntries(
      [...new Set(withheld)].toSorted().map((why) => [why, withheld.filter((reason) => reason === why).length]),
    );
    const counts = { table, caution, incomplete, withheld: withheld.length, reasons };
    const { coarser, quotes, means } = remediesFor(counts);
    const advice = [
      ...(coarser ? ['A coarser breakdown, or more interviews, shows more.'] : []),
      ...(quotes
        ? [
            'More quotes that tell fee and exchange rate show more; so do rates of the round for currencies that lack one.',
          ]
        : []),
      ...(means ? ['Incomplete figures are too small: use the means, or ask again.'] : []),
    ].join(' ');
    return { rows: all.length, ...counts, advice };
  });
}

/**
 * `12 too few answers, 3 would give away another figure`.
 *
 * @param words what a reason is called where it is shown
 */
export const reasonsInWords = (
  { reasons }: Pick<TableSummary, 'reasons'>,
  words: Readonly<Record<string, string>>,
): string =>
  Object.entries(reasons)
    .map(([reason, count]) => `${count} ${words[reason] ?? reason}`)
    .join(', ');
