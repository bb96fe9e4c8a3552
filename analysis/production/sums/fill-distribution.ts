/** Sums of units by their answer to one question: those that answered, and each answer. */
import type { DistributionMeasure } from '#schemas/language/study/tables.ts';
import type { DistributionCell } from './contract.ts';
import { unknownLevel } from '#schemas/language/study/tables.ts';

import { catalogueDomains } from './domains.ts';
import type { DomainSums } from './domain-sums.ts';
import type { Filling } from './filling.ts';
import { apartUnless, countPositives } from './fill-units.ts';
import { knownUnits } from './known-units.ts';
import { unitSums } from './labelled-sums.ts';
import { basisIn, counted } from './units.ts';

/** Answers by domain. The answers add up to all who answered, which is told beside them. */
export function distributionCells(
  { plan, units, kept }: Filling,
  { indicator, over, adds }: DistributionMeasure,
  breakdown: readonly string[],
): readonly DistributionCell[] {
  const quantity = { quantity: indicator, ...apartUnless(adds) };
  const answers = catalogueDomains(units.sample, plan, [over]);
  const answerOfRow = answers.classify(units.table);
  const codes = answers.domains().map((label) => label[over] ?? unknownLevel);
  const answerOfUnit = new Int32Array(units.interview.length).fill(-1);
  for (const [row, unit] of units.ofRow.entries()) if (unit >= 0) answerOfUnit[unit] = answerOfRow[row]!;
  const isTold = answerOfRow.map((answer) => Number(codes[answer] !== unknownLevel));
  const value = Float64Array.from(isTold, (told) => (told === 1 ? 1 : Number.NaN));
  return unitSums(plan, units, breakdown, value, kept).flatMap((gathered): readonly DistributionCell[] => {
    const { domain } = gathered;
    const { whole, unknownShare } = knownUnits(gathered, units);
    if (whole.units.length === 0) return [];
    const base = whole.units.length;
    const met = [...new Set(whole.units.map((unit) => answerOfUnit[unit]!))];
    const ofAnswer = (answer: number) => {
      const values = Float64Array.from(whole.units, (unit) => Number(answerOfUnit[unit] === answer));
      const giving: DomainSums = {
        units: whole.units.filter((_, k) => values[k] === 1),
        values: values.filter((one) => one === 1),
      };
      const code = codes[answer] ?? '';
      return {
        code,
        domain: { ...domain, [over]: code },
        base,
        unknownShare,
        answered: counted(units, whole.units, [values]),
        positives: countPositives(units, giving),
        basis: basisIn(units, { ...quantity, goesWith: [{ quantity: indicator, without: over }] }, giving),
      };
    };
    return [
      {
        domain,
        base,
        unknownShare,
        answered: counted(units, whole.units, [whole.values]),
        basis: basisIn(units, quantity, whole),
        answers: met.map(ofAnswer).sort((a, b) => (a.code < b.code ? -1 : 1)),
      },
    ];
  });
}
