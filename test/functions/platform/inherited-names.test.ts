/** Places are called as people call them, also as what every JavaScript object inherits. */
import { householdStudy } from '#schemas/studies/household/study.ts';
import { stratumWeight } from '#analysis/statistics/sampling/stratum-weight.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { codebook } from '#functions/publish/release/codebook.ts';
import { namingRounds } from '#functions/platform/wording/naming-rounds.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { expect, test } from 'vitest';

const [wording] = await wordingsOf([householdStudy], []);
if (wording === undefined) throw new Error('no English');

const inherited = [
  ['__proto__', 'Proto'],
  ['constructor', 'Constructor'],
  ['toString', 'ToString'],
  ['hasOwnProperty', 'HasOwnProperty'],
] as const;

test.each(inherited)('a region called %s is a text wherever a release names it', (code, name) => {
  expect(wording.domainValue('household-receiving', 'region', code)).toBe(name);
  expect(wording.domainValue('nowhere', code, code)).toBe(name);
  expect(wording.table(code)).toBe(name);
  expect(wording.unit({ unit: code, indicator: 'receiving-count' })).toBe(code);
  expect(wording.figure(12, { unit: code, statistic: 'total' })).toBe('12');
  expect(wording.question('household', code)).toBeUndefined();
  expect(wording.rule('household', code)).toBeUndefined();
  expect(namingRounds(wording, {}).domainValue('change', 'since', code)).toBe(code);
});

test.each(inherited)('a region called %s has no meaning in the codebook that nobody gave it', (code) => {
  const observation = estimateObservation({
    ...{ table: 'household-receiving', indicator: 'receiving-count', statistic: 'count', domain: { region: code } },
    ...{ unit: 'households', n: 90, base: 90, unknownShare: 0, estimate: 1, se: 0.01, ciLow: 1, ciHigh: 1 },
    ...{ cv: 0.05, df: 30, deff: 1, quality: 'publish', reason: '', method: 'design-based' },
  });
  const rows = codebook(
    [{ name: 'estimates.csv', columns: ['region', code], observations: [observation] }],
    [householdStudy],
  );
  expect(rows.filter(({ meaning }) => typeof meaning !== 'string')).toEqual([]);
  expect(rows.filter((row) => row.code === code)).toEqual([]);
});

test.each(inherited)(
  'a stratum called %s has the spread and the coefficient of variation that it is given, or none',
  (code) => {
    expect(stratumWeight({ kind: 'neyman', spread: {} }, code, 7)).toBe(0);
    expect(stratumWeight({ kind: 'power', q: 1, cv: {} }, code, 7)).toBe(7);
    const given = Object.fromEntries([[code, 3]]);
    expect(stratumWeight({ kind: 'neyman', spread: given }, code, 7)).toBe(21);
  },
);
