/** Why a corridor has no SmaRT value: what is slow or small is told apart from what nobody says. */
import { expect, test } from 'vitest';

import { costsOf } from './quotes.ts';

const rates = [
  ['RUB', '2025-01', 100],
  ['TJS', '2025-01', 10],
] as const;
const known = { fee: 10, rate: 0.1 };

test('a service whose reach or speed nobody knows is counted as such, not as small or slow', () => {
  const { corridorCosts } = costsOf(
    [
      { ...known, coverage: undefined },
      { ...known, coverage: undefined, speed: 'six_days_or_more' },
      { ...known, coverage: 'capital', speed: undefined },
      known,
    ],
    rates,
  );
  expect(corridorCosts.find(({ method }) => method === 'rpw-smart')).toMatchObject({
    ...{ totalCostPercent: null, n: 1, services: 4, reason: 'undefined' },
    ...{ slow: 1, speedUnknown: 1, reach: 1, reachUnknown: 2 },
  });
});
