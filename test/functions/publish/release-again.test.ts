/** A round in which amounts are unknown, such as those in a money without a rate, is published again and again: each release leaves a record that the next one reads. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

test.each([
  ['without any exchange rate', {}],
  ['without the rates of most currencies', { most: true }],
])('a round %s', async (_, { most }: { readonly most?: boolean }) => {
  const drawn = drawSmallRound();
  const exchangeRates = most === true ? drawn.round.exchangeRates.filter(({ currency }) => currency === 'TJS') : [];
  const { deps, objects } = memoryPlatform({ drawn: { ...drawn, round: { ...drawn.round, exchangeRates } } });
  for (const series of ['estimates', 'estimates', 'estimates'] as const) {
    const outcome = await publishRelease(deps, drawn.round.id, { series });
    expect(outcome.kind).toBe('published');
  }
  const records = [...objects].filter(([key]) => key.includes('/records/'));
  expect(records.length).toBe(3);
  for (const [, bytes] of records) expect(new TextDecoder().decode(bytes)).not.toMatch(/"size":null/);
});
