/** A row that is made of figures which readers have: its grade is no better than theirs. */
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { gradeFigure, withhold } from '../../disclosure/grade.ts';
import { roundEstimate } from '../../disclosure/round-figures.ts';
import { grades, type Quality } from '../../production/observations/observation.ts';
import { type EstimateRow, withoutError } from '../../production/observations/rows.ts';

/** A figure of a sample, as far as errors are carried on. */
export type Sampled = Pick<EstimateRow, 'n' | 'base' | 'df' | 'quality'>;

/** What came out, with how far it may be off. */
export type Made = {
  readonly estimate: number;
  readonly se: number;
  readonly ciLow: number;
  readonly ciHigh: number;
};

/** What a row is called, and where it stands. */
export type RowName = Pick<EstimateRow, 'table' | 'indicator' | 'statistic' | 'unit' | 'domain' | 'method'>;

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

const worst = (qualities: readonly Quality[]): Quality =>
  grades[Math.max(...qualities.map((quality) => grades.indexOf(quality)))] ?? 'suppress';

/**
 * The row of a figure out of others.
 *
 * @param of the sampled figures that it is made of
 * @param areApart whether nobody is in two of them: only then do their numbers of units add up, and are told
 */
export function rowMadeOf(
  name: RowName,
  { estimate, se, ciLow, ciHigh }: Made,
  of: readonly Sampled[],
  { settings, areApart }: { readonly settings: RoundSettings; readonly areApart: boolean },
): EstimateRow {
  const n = sumOf(of.map((one) => one.n));
  const df = Math.min(...of.map((one) => one.df ?? 0));
  const inherited = worst(of.map(({ quality }) => quality));
  const own =
    estimate === 0 ? { quality: inherited, reason: '' as const } : gradeFigure({ n, estimate, se, df }, settings);
  const row = withhold(
    roundEstimate({
      ...name,
      ...(areApart ? { n, base: sumOf(of.map((one) => one.base)) } : { n: null, base: null }),
      ...{ unknownShare: null, estimate, se, ciLow, ciHigh },
      ...{ cv: estimate === 0 ? null : se / Math.abs(estimate), df, deff: null },
      quality: worst([inherited, own.quality]),
      reason: own.reason,
    }),
  );
  // At the edge of what is possible an estimate has an upper limit, and no standard error on both sides of it.
  return row.estimate === 0 && (row.ciHigh ?? 0) > 0 ? { ...row, se: null } : row;
}

/** The place of a figure that is withheld since one that it is made of is. */
export const withheldRow = (name: RowName, { reason }: Pick<EstimateRow, 'reason'>): EstimateRow =>
  withhold({
    ...name,
    ...{ n: null, base: null, unknownShare: null, estimate: null, ...withoutError },
    ...{ quality: 'suppress', reason },
  });

/** Digits of a figure without an error: as many as prices bear. */
const pricedDigits = 4;

/** A figure that no error is told of, and no number of people: it is of firms, or a part of what several figures are of. */
export const rowWithoutError = (name: RowName, estimate: number): EstimateRow => ({
  ...name,
  ...{ n: null, base: null, unknownShare: null, estimate: Number(estimate.toPrecision(pricedDigits)), ...withoutError },
  ...{ quality: 'publish', reason: '' },
});
