/** A channel is of a kind and a country of a group: whoever has the group and all its members but one has that one. */
import { marginsOf, type Nesting } from '#analysis/disclosure/margins.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { nestingsOf } from '#analysis/production/nestings.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { drawDemoRound } from '#analysis/simulate/demo.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { beforeAll, describe, expect, test } from 'vitest';

import { catalogue, computeTables } from '../../studies.ts';

/** Kinds of channels as the World Bank and the study have them, written out: of what is carried by hand nobody is asked. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  formal: ['bank', 'mto', 'mobile_operator', 'online', 'post_office'],
  informal: ['hand', 'courier', 'unlicensed_agent', 'crypto'],
  unknown: ['other', 'unknown'],
};

type Told = Pick<EstimateRow, 'estimate' | 'reason'>;

describe('in the demo', () => {
  let estimates: readonly EstimateRow[];
  beforeAll(() => {
    const { round, ...drawn } = drawDemoRound();
    const tables = tablesOfRound({ round, ...drawn }, ['household', 'border', 'registration', 'price-quote']);
    const { minimumCell } = round.settings;
    const computed = computeTables(tables, round);
    estimates = protect(computed, { minimumCell, version: 'v', description: 'd' }).tables.estimates;
  });

  const rowsOf = (indicator: string, dimension: string): ReadonlyMap<string, Told> =>
    new Map(
      estimates
        .filter((row) => row.indicator === indicator && Object.keys(row.domain).join() === dimension)
        .map((row) => [row.domain[dimension] ?? '', row]),
    );

  test.each(['cash-transfers-total', 'cash-transfers'])('no channel is what its kind leaves of %s', (what) => {
    const isShare = what === 'cash-transfers';
    const whole = rowsOf(isShare ? `${what}-by-kind-share` : what, 'channel_kind');
    const parts = rowsOf(isShare ? `${what}-by-channel-share` : what, 'channel');
    expect([...parts].filter(([, { reason }]) => reason === 'few-units').length).toBeGreaterThan(0);
    for (const [kind, channels] of Object.entries(kinds)) {
      if ((whole.get(kind)?.estimate ?? null) === null) continue;
      const hidden = channels.filter((channel) => parts.has(channel) && parts.get(channel)?.estimate === null);
      const few = hidden.filter((channel) => parts.get(channel)?.reason === 'few-units');
      expect([kind, few.length > 0 && hidden.length === 1 ? few : []]).toEqual([kind, []]);
    }
  });

  test('kinds and channels add up to each other, which the studies declare', () => {
    const household = catalogue.filter(({ instrument }) => instrument.id === 'household');
    const declared = household.flatMap(nestingsOf).find(({ outer }) => outer === 'channel_kind');
    expect(declared?.inner).toBe('channel');
    for (const [kind, channels] of Object.entries(kinds))
      for (const channel of channels)
        expect([channel, declared?.outerOf.get(channel) ?? declared?.otherwise]).toEqual([channel, kind]);
  });
});

test('a group is the sum of its codes, of a corridor by its country, and in every domain beside them', () => {
  const nesting: Nesting = {
    ...{ instrument: 'household', inner: 'corridor', outer: 'group' },
    outerOf: new Map([
      ['RU', 'east'],
      ['KZ', 'east'],
    ]),
    otherwise: 'other',
  };
  const cell = (domain: Readonly<Record<string, string>>) => ({ group: 'household cash', domain });
  const cells = [
    ...[{ corridor: 'RU-TJ' }, { corridor: 'KZ-TJ' }, { corridor: 'DE-TJ' }].map(cell),
    ...[{ group: 'east' }, { group: 'other' }, { group: 'east', sex: 'female' }].map(cell),
    cell({ corridor: 'RU-TJ', sex: 'female' }),
    { ...cell({ corridor: 'RU-TJ' }), group: 'border cash' },
  ];
  const plain = marginsOf(cells).margins.length;
  expect(marginsOf(cells, [nesting]).margins.slice(plain)).toEqual([
    { whole: 3, parts: [0, 1] },
    { whole: 4, parts: [2] },
    { whole: 5, parts: [6] },
  ]);
});
