/** Few households bring a country that nobody had before: its row stays away, whatever lets a release be made anew meanwhile. */
import { protect } from '#analysis/disclosure/protect.ts';
import { expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';
import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

/** So many households with money from each of some countries, in this order, each standing for ten. */
function roundOf(...from: readonly (readonly [country: string, households: number])[]) {
  const countries = from.flatMap(([country, households]) => repeat(country, households));
  const numbers = countries.map((_, k) => k);
  const household = tableOf({
    disposition: repeat('complete', numbers.length),
    receives_remittances: repeat('yes', numbers.length),
    design_weight: repeat(10, numbers.length),
    design_psu: numbers.map((number) => `p${number % 20}`),
    design_stratum: repeat('all', numbers.length),
  });
  const ids = { kind: 'text' as const, values: numbers.map(String) };
  const senders = tableOf({
    parent_row: numbers,
    country: countries,
    cash_total: numbers.map((number) => 100_000 + 700 * (number % 97)),
    cash_total_currency: repeat('TJS', numbers.length),
  });
  const tables = {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': senders,
  };
  return computeTables(tables, roundWith({ minimumCell: 10, cvPublish: 10, cvCaution: 10 }));
}

type Computed = ReturnType<typeof roundOf>;

/** Releases one after the other, each under a description of its own. */
function releasesOf(...rounds: readonly Computed[]) {
  const released: ReturnType<typeof protect>[] = [];
  for (const [n, computed] of rounds.entries()) {
    const record = released.at(-1)?.record;
    const options = { minimumCell: 10, version: `version ${n}`, description: `description ${n}` };
    const recomputed = (version: string): Computed => rounds[Number(version.split(' ')[1])] ?? computed;
    released.push(protect(computed, options, record && { record, recomputed }));
  }
  return released.map(({ tables: { estimates, warnings } }) => ({
    corridors: [...new Set(estimates.flatMap(({ domain }) => domain['corridor'] ?? []))],
    warning: warnings.find(({ code }) => code === 'rows-stay-away'),
  }));
}

const russia = ['RU', 40] as const;

test('a country of three households has no row in any later release, and nothing is said of it', () => {
  const three = roundOf(russia, ['KZ', 3]);
  const [first, ...later] = releasesOf(roundOf(russia), three, three, three);
  expect(first?.corridors).toEqual(['RU-TJ']);
  for (const release of later) expect(release).toEqual({ corridors: ['RU-TJ'], warning: undefined });
});

test('where twelve others came with them, a warning counts the few and names no country', () => {
  const more = roundOf(russia, ['KZ', 3], ['RU', 12]);
  const [, ...later] = releasesOf(roundOf(russia), more, more);
  for (const { corridors, warning } of later) {
    expect(corridors).toEqual(['RU-TJ']);
    expect(warning).toMatchObject({ table: 'household', count: 0 });
    expect(messageOf(warning)).toMatch(/fewer than 10/u);
    expect(messageOf(warning)).not.toContain('KZ');
  }
});

test('and once ten have answered from there, the row appears and the warning goes', () => {
  const [, , last] = releasesOf(roundOf(russia), roundOf(russia, ['KZ', 3]), roundOf(russia, ['KZ', 10]));
  expect(last?.corridors.toSorted()).toEqual(['KZ-TJ', 'RU-TJ']);
  expect(last?.warning).toBeUndefined();
});

test('what a first release has of three households is a row, a withheld one', () => {
  const [first, second] = releasesOf(roundOf(russia, ['KZ', 3]), roundOf(russia, ['KZ', 3]));
  for (const release of [first, second]) expect(release?.corridors).toContain('KZ-TJ');
});
