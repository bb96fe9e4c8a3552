/** A held figure must not be what two new ones leave over. */
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '../../studies.ts';
import { expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';
import { sumsOver, workedOut } from './attack.ts';

/** So many households in town and in the country, every one with money from Russia, each standing for ten. */
function roundOf(town: number, country: number) {
  const all = town + country;
  const numbers = Array.from({ length: all }, (_, k) => (k < town ? k : 1000 + k - town));
  const household = tableOf({
    urban: numbers.map((number) => (number < 1000 ? 'urban' : 'rural')),
    disposition: repeat('complete', all),
    receives_remittances: repeat('yes', all),
    design_weight: repeat(10, all),
    design_psu: numbers.map((number) => `p${number % 20}`),
    design_stratum: repeat('all', all),
  });
  const ids = { kind: 'text' as const, values: numbers.map(String) };
  const senders = tableOf({
    parent_row: numbers.map((_, k) => k),
    country: repeat('RU', all),
    cash_total: numbers.map((number) => 100_000 + 700 * (number % 97)),
    cash_total_currency: repeat('TJS', all),
  });
  const tables = {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': senders,
  };
  return computeTables(tables, roundWith({ minimumCell: 10, cvPublish: 10, cvCaution: 10 }));
}

test('where eleven answer in town and one in the country, town and whole are not both new', () => {
  const options = { minimumCell: 10, version: 'v', description: 'd' };
  const first = protect(roundOf(40, 40), options);
  const second = protect(roundOf(51, 41), options, { record: first.record });
  const totals = ({ tables }: typeof first) =>
    new Map(
      tables.estimates
        .filter(({ indicator }) => indicator === 'cash-received-total')
        .map(({ domain, estimate }) => [
          ['q', ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | '),
          estimate,
        ]),
    );
  const [before, after] = [totals(first), totals(second)];
  expect([...before.values()]).not.toContain(null);
  expect(after.get('q | urban=rural')).toBe(before.get('q | urban=rural'));
  const same = new Set([...after.keys()].filter((cell) => before.get(cell) === after.get(cell)));
  expect(workedOut(sumsOver(after.keys()), same)).not.toContain('q | urban=rural');
});
