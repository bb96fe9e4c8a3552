/** Where each household has one person abroad, a number of people is a number of households: where one is withheld, so is the other. */
import type { AuditedCell } from '#analysis/disclosure/audited-cell.ts';
import { countsThatTell } from '#analysis/disclosure/one-each.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { describe, expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

/** Forty households of four villages, of which so many receive money, from so many people abroad each. */
function released(receiving: number, peopleOf: (household: number) => number) {
  const all = 40;
  const people = Array.from({ length: receiving }, (_, k) => repeat(k, peopleOf(k))).flat();
  const tables = {
    household: tableOf({
      disposition: repeat('complete', all),
      receives_remittances: Array.from({ length: all }, (_, k) => (k < receiving ? 'yes' : 'no')),
      design_weight: repeat(10, all),
      design_psu: Array.from({ length: all }, (_, k) => `p${k % 10}`),
      design_stratum: repeat('all', all),
    }),
    'household.senders': tableOf({
      parent_row: people,
      country: repeat('RU', people.length),
      sex: people.map((_, k) => (k % 2 === 0 ? 'male' : 'female')),
    }),
  };
  const computed = computeTables(tables, roundWith({ minimumCell: 10 }));
  const { estimates } = protect(computed, { minimumCell: 10, version: 'v', description: 'd' }).tables;
  return (indicator: string, domain: Readonly<Record<string, string>> = {}) =>
    estimates.find((row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain));
}

describe('people abroad, of households of which three do not receive', () => {
  test('are not counted where each has one: it would be the number of households that is withheld', () => {
    const row = released(37, () => 1);
    expect(row('receiving-count')).toMatchObject({ estimate: null, reason: 'few-units' });
    expect(row('senders')).toMatchObject({ estimate: null, reason: 'linked' });
  });

  test('nor by country or sex, where the parts add up to it', () => {
    const row = released(37, () => 1);
    expect(row('senders', { corridor: 'RU-TJ' })).toMatchObject({ estimate: null, reason: 'linked' });
    const bySex = ['male', 'female'].map((sex) => row('senders', { sex })?.estimate);
    expect(bySex).toContain(null);
  });

  test('are counted where they are many more than the households', () => {
    const row = released(37, (k) => 1 + (k % 3));
    expect(row('receiving-count')?.estimate).toBeNull();
    expect(row('senders')).toMatchObject({ estimate: 730, unit: 'persons' });
  });
});

test('both are told where no number is withheld', () => {
  const row = released(20, () => 1);
  expect(row('receiving-count')?.estimate).toBe(200);
  expect(row('senders')?.estimate).toBe(200);
});

describe('a count', () => {
  const cell = (key: string, counts: string, size: number, rest: Partial<AuditedCell> = {}): AuditedCell => ({
    key,
    group: `household ${counts}`,
    domain: {},
    state: 'shown',
    sensitive: false,
    people: [],
    size,
    counts,
    ...rest,
  });
  const hidden = cell('withheld', 'persons', 100, { state: 'hidden' });
  const telling = (...cells: readonly AuditedCell[]) => [...countsThatTell([hidden, ...cells], new Set(['withheld']))];

  test('of households tells one of people as well', () => {
    expect(telling(cell('households', 'households', 95))).toEqual(['households']);
    expect(telling(cell('households', 'households', 80))).toEqual([]);
  });

  test('tells by its parts, of which the smallest that is enough goes', () => {
    const part = (region: string, size: number) => cell(region, 'households', size, { domain: { region } });
    expect(telling(part('a', 5), part('b', 30), part('c', 65))).toEqual(['b']);
  });

  test('that readers have already cannot be taken back', () => {
    expect(telling(cell('households', 'households', 100, { state: 'public' }))).toEqual([]);
  });

  test('of another study, or of another part of the population, tells nothing', () => {
    expect(telling(cell('other', 'households', 100, { group: 'border households' }))).toEqual([]);
    const north = cell('north', 'persons', 100, { state: 'hidden', domain: { region: 'north' } });
    const all = cell('all', 'households', 100);
    expect([...countsThatTell([north, all], new Set(['north']))]).toEqual([]);
  });
});
