/** Sums of units by their answer to one question: those that answered, and each answer. */
import type { DistributionMeasure } from '#schemas/language/study/tables.ts';
import { numbersOf, pickIntegers, placesWhere } from '../../statistics/sums/pick.ts';
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
  for (let row = 0; row < answerOfRow.length; row++)
    if (units.ofRow[row]! >= 0) answerOfUnit[units.ofRow[row]!] = answerOfRow[row]!;
  const valueOf = Float64Array.from(codes, (code) => (code === unknownLevel ? Number.NaN : 1));
  const value = numbersOf(answerOfRow.length, (row) => valueOf[answerOfRow[row]!]!);
  return unitSums(plan, units, breakdown, value, kept).flatMap((gathered): readonly DistributionCell[] => {
    const { domain } = gathered;
    const { whole, unknownShare } = knownUnits(gathered, units);
    if (whole.units.length === 0) return [];
    const base = whole.units.length;
    const given = pickIntegers(answerOfUnit, whole.units);
    const ofAnswer = (answer: number) => {
      const values = numbersOf(given.length, (k) => Number(given[k] === answer));
      const places = placesWhere(given.length, (k) => given[k] === answer);
      const giving: DomainSums = {
        units: pickIntegers(whole.units, places),
        values: new Float64Array(places.length).fill(1),
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
        answers: [...new Set(given)].map(ofAnswer).sort((a, b) => (a.code < b.code ? -1 : 1)),
      },
    ];
  });
}
