/** The survey in docs/import.md, as the page shows it: whatever an analyst needs of a map, in one import. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { codeBlocks, pageAt } from '../../../docs/pages.ts';
import { all, importPlatform } from './import-platform.ts';

const page = pageAt('docs/import.md');
const [households = '', members = ''] = codeBlocks(page, 'csv');
const map = codeBlocks(page, 'json').at(-1) ?? '';

let platform: Awaited<ReturnType<typeof importPlatform>>;
beforeAll(async () => {
  platform = await importPlatform();
});
afterAll(() => platform.close());

const importWishes = (content: string, text = map, ...more: string[]) => {
  platform.file('members.csv', members);
  const args = ['import', '--round', 'wishes', '--instrument', 'household', '--json', ...more];
  return platform.run(...args, '--map', platform.file('wishes.json', text), platform.file('wishes.csv', content));
};

describe('a map with a slip', () => {
  it.each([
    ['"multiply"', '"multipy"', /unknown key "multipy"/],
    ['"has_abroad"', '"abroad"', /row 1: the map names columns the file does not have: "abroad"/],
    ['"gender"', '"sex"', /does not have: "members\.csv:sex"/],
    ['"key": ["parent"]', '"key": ["parents"]', /members\.csv: row 1: the key needs a column parents/],
    ['"members.csv"', '"people.csv"', /people\.csv: there is no such file/],
    ['"currency": "TJS"\n          }', '"exponent": 0\n          }', /an amount needs a currency/],
  ])('%s for %s is told', async (right, wrong, message) => {
    expect(map).toContain(right);
    expect((await importWishes(households, map.replace(right, wrong))).err).toMatch(message);
  });
});

it('a sum over a cell that is no number refuses the row with the column', async () => {
  const { code, err } = await importWishes(households.replace('RU,2,6', 'RU,two,6'));
  expect([code, err]).toEqual([1, expect.stringContaining('row 2, column yrs1: The value is not a number')]);
});

it('rows of the second file that belong to nobody are counted', async () => {
  const { out } = await importWishes(households.replace('20,ГБАО,G-2,41,2024-11-06,8000,2,,,,,\n', ''));
  const warned: unknown = expect.stringMatching(/^members\.csv: 1 rows belong to no row .* the first is row 7/);
  const among: unknown = expect.arrayContaining([warned]);
  expect(JSON.parse(out)).toMatchObject({ stored: 3, warnings: among });
});

test('every household comes in as its interviewer noted it', async () => {
  const { code, out } = await importWishes(households);
  expect(code).toBe(0);
  const namibia: unknown = expect.stringMatching(/^column ctry1: 1 cells .*NA is Namibia/);
  expect(JSON.parse(out)).toMatchObject({ rows: 4, refused: 0, alreadyStored: 3, stored: 1, warnings: [namibia] });
  const records = await all(platform.store.readRound('wishes', 'household'));
  const byWeight = new Map(records.map((record) => [record.design?.weight, record]));
  expect(byWeight.get(120.5)).toMatchObject({
    endedAt: '2024-11-03T12:00:00.000Z',
    design: { stratum: 'Сугд', psu: 'S-1' },
    answers: {
      income: { amount: 1_250_000, currency: 'TJS' },
      receives_remittances: 'yes',
      members: [
        { sex: 'male', age: 44 },
        { sex: 'female', age: 41 },
      ],
      senders: [{ country: 'RU', months_abroad: 30, cash_total: { amount: 720_000, currency: 'TJS' } }],
    },
  });
  expect(byWeight.get(98)).toMatchObject({
    endedAt: '2024-11-03T12:00:00.000Z',
    answers: { income: 'dont_know', receives_remittances: 'no' },
  });
  expect(byWeight.get(98)?.answers['senders']).toBeUndefined();
  expect(byWeight.get(40.25)?.answers).toMatchObject({
    income: 'refused',
    members: [{ age: 33 }, { age: 'dont_know' }],
    senders: [{ country: 'NA', months_abroad: 12, cash_total: 'dont_know' }],
  });
});
