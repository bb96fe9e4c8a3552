/** What is told of people who registered themselves. */
import { computeTables } from '../../studies.ts';
import { expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';

const registration = tableOf({
  residence_country: [...repeat('RU', 13), ...repeat('KZ', 17), ...repeat('DE', 9), ...repeat('PL', 20)],
  consent_statistics: [...repeat('yes', 39), ...repeat('no', 20)],
});
const { estimates } = computeTables({ registration }, roundWith({ minimumCell: 10 }));

test('registrants are counted to the nearest five, few of them not at all, and nobody who refused to be counted', () => {
  expect(estimates.map(({ domain, estimate }) => [domain['country'], estimate])).toEqual([
    [undefined, 40],
    ['DE', null],
    ['KZ', 15],
    ['RU', 15],
  ]);
});

test('no other column tells how many they are', () => {
  for (const row of estimates) expect(row).toMatchObject({ n: null, se: null, df: null, method: 'registry-count' });
  // Nobody drew them, so nothing says that they are precise.
  expect(new Set(estimates.map(({ quality }) => quality))).toEqual(new Set(['given', 'suppress']));
  expect(estimates.find(({ domain }) => domain['country'] === 'DE')).toMatchObject({
    quality: 'suppress',
    reason: 'few-units',
  });
});
