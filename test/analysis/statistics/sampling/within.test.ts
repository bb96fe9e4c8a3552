/** Draws inside a PSU: the start is what another program makes of seed and code, and the positions are those of UPsystematic in R. */
import { expect, test } from 'vitest';

import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { withinByR } from '../../../golden/sampling/golden-sampling.ts';

test('the golden draws are of several seeds, codes and lists', () => {
  const { draws } = withinByR;
  for (const of of ['seed', 'psu', 'start'] as const)
    expect(new Set(draws.map((one) => one[of])).size).toBeGreaterThan(3);
  expect(draws.length).toBe(4 * 4 * 7);
});

test.each(withinByR.draws)(
  'seed $seed, $psu: $dwellings of $listed',
  ({ seed, psu, start, listed, dwellings, drawn }) => {
    expect(unitsWithin(seed, psu, listed, dwellings)).toEqual({ start, positions: drawn });
  },
);
