/** Sums of what respondents paid, corridor by corridor: cost and amount side by side, as for any ratio, and who is in none. */
import type { RankedCell, RatioCell } from '../../production/sums/contract.ts';
import { rankedIn } from '../../production/sums/rank.ts';
import type { Sample } from '../../production/sums/sample.ts';
import { basisIn, counted, type Units, unitsIn } from '../../production/sums/units.ts';
import { refusalCauses } from '../../production/observations/rows.ts';
import type { Transfers } from './derive-transfers.ts';

/** One corridor. Transfers whose price is not known whole, or cannot be true, are in no sum and counted. */
export type PaidCell = Pick<RatioCell, 'domain' | 'basis'> & {
  readonly corridor: string;
  /** Each with what was sent in its denominator, all in the reporting currency; costs are percent times amount. */
  readonly cost: RatioCell['both'];
  readonly fee: RatioCell['both'];
  readonly margin: RatioCell['both'];
  /** Cost of each transfer in percent of its amount, in their order, each transfer with the weight of whoever made it. */
  readonly ranked: RankedCell;
  /** Respondents who told of a transfer, and those of them who are in the sums. */
  readonly told: number;
  readonly priced: number;
  readonly rateUnknown: number;
  readonly feeUnknown: number;
  /** By cause; those that occur. */
  readonly refused: Readonly<Record<string, number>>;
  readonly negativeMargin: number;
};

/** Whether the respondent of a row has a weight. */
export function standsForSomebody({ interviewOfRow, design }: Sample, row: number): boolean {
  const interview = interviewOfRow[row]!;
  return interview >= 0 && design.weights[interview]! > 0;
}

/** Corridors in the order of their names. Whoever stands for nobody is in none. */
export function sumTransfers(transfers: Transfers, sample: Sample): readonly PaidCell[] {
  const corridors = new Map<string, number[]>();
  for (const [row, corridor] of transfers.corridor.entries()) {
    if (corridor === undefined || !standsForSomebody(sample, row)) continue;
    const known = corridors.get(corridor);
    if (known === undefined) corridors.set(corridor, [row]);
    else known.push(row);
  }
  const units = unitsIn(sample);
  return [...corridors]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([corridor, rows]) => cellOf(corridor, rows, transfers, units));
}

function cellOf(corridor: string, rows: readonly number[], transfers: Transfers, units: Units): PaidCell {
  const { amount, feePercent, marginPercent, leftOut } = transfers;
  const unitsOf = (some: readonly number[]) => Int32Array.from(some, (row) => units.ofRow[row]!);
  const percentOf = (row: number): number => feePercent[row]! + marginPercent[row]!;
  const isPriced = (row: number): boolean => leftOut[row] === undefined && amount[row]! > 0;
  const priced = rows.filter(isPriced);
  const amounts = Float64Array.from(priced, (row) => amount[row]!);
  const both = (percent: (row: number) => number) =>
    counted(units, unitsOf(priced), [Float64Array.from(priced, (row) => percent(row) * amount[row]!), amounts]);
  const because = (...reasons: readonly (string | undefined)[]): number =>
    rows.filter((row) => !isPriced(row) && reasons.includes(leftOut[row])).length;
  const paid = Float64Array.from(rows, (row) => amount[row]! * (1 + (leftOut[row] === undefined ? percentOf(row) : 0)));
  return {
    corridor,
    domain: { corridor },
    cost: both(percentOf),
    fee: both((row) => feePercent[row]!),
    margin: both((row) => marginPercent[row]!),
    ranked: rankedIn(units, 'experienced-cost-median', {
      units: unitsOf(priced),
      values: Float64Array.from(priced, percentOf),
    }),
    told: rows.length,
    priced: priced.length,
    // A price that is known whole, of an amount without a rate into the reporting currency, has no weight among others.
    rateUnknown: because('rate', undefined),
    feeUnknown: because('fee', 'amount'),
    refused: Object.fromEntries(
      refusalCauses
        .toSorted()
        .map((cause) => [cause, because(cause)] as const)
        .filter(([, count]) => count > 0),
    ),
    negativeMargin: priced.filter((row) => marginPercent[row]! < 0).length,
    basis: basisIn(units, { quantity: 'experienced-cost' }, { units: unitsOf(rows), values: paid }),
  };
}
