/** An analyst brings a survey that somebody else made into a round. */
import { statSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { all, importPlatform } from './import-platform.ts';
import { villageHeader, villageMap, villageRows } from './village-survey.ts';

const csv = (...rows: string[]): string => [villageHeader, ...rows].join('\n');
const summary = (out: string): unknown => JSON.parse(out);

let platform: Awaited<ReturnType<typeof importPlatform>>;
beforeAll(async () => {
  platform = await importPlatform();
});
afterAll(() => platform.close());

const stored = () => all(platform.store.readRound('villages', 'household'));

describe('a file with something wrong in it', () => {
  const whole: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['is empty', '', /households\.csv: the file is empty/],
    ['holds only spaces', ' \n\n', /households\.csv: the file is empty/],
    ['holds only a header', `${villageHeader}\n`, /households\.csv: the file has a header and no rows/],
    ['lacks columns', csv(...villageRows).replace('cash1', 'cash_1'), /row 1: .*does not have: "cash1"/],
    ['names a column twice', csv(...villageRows).replace('cur2', 'cur1'), /row 1: two columns are called "cur1"/],
    [
      'puts a PSU in two strata',
      csv(...villageRows, '6,south,N1,9,1,2,,,,,,'),
      /rows 2 and 7 .*\(column village\) in two strata \(column zone\)/,
    ],
    ['has an id twice', csv(...villageRows, '2,south,S1,9,1,2,,,,,,'), /rows 3 and 7 have the same id \(column hh\)/],
    [
      'is in another encoding',
      Buffer.from(csv('1,nörth,N1,9,1,2,,,,,,'), 'latin1'),
      /line 2 \(byte \d+ of the file\) is not utf-8; .*--encoding windows-1252/,
    ],
    [
      'holds a NUL',
      Buffer.from(csv('1,no\0rth,N1,9,1,2,,,,,,')),
      /line 2 \(byte \d+ of the file\) holds the character NUL, .*export it again as UTF-8/,
    ],
    ['is a workbook', Buffer.from('PK\x03\x04'), /is an Excel workbook \(\.xlsx\)/],
    ['never closes a quote', csv('1,"north,N1,9,1,2,,,,,,'), /row 2: a quoted value is never closed/],
    [
      'goes on behind a closing quote',
      csv(...villageRows.slice(0, 3), '1,"north"x,N1,9,1,2,,,,,,', ...villageRows.slice(3)),
      /row 5: something follows a closing quote/,
    ],
    ['is one endless row', csv(`1,${'x'.repeat(1_200_000)}`), /row 2: the row is longer than a million characters/],
  ];
  it.each(whole)('that %s is refused whole, and nothing is stored', async (_, content, message) => {
    const { code, err, out } = await platform.importCsv(content);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(await platform.store.getRound('villages')).toBeUndefined();
  });

  const rows: readonly (readonly [string, string, string, string])[] = [
    ['an unknown code', '6,north,N3,9,1,7,,,,,,', 'remit', 'unknown-code'],
    ['words for a number', '6,north,N3,9,much,2,,,,,,', 'income', 'number'],
    ['a negative weight', '6,north,N3,-9,1,2,,,,,,', 'weight', 'weight'],
    ['a weight of zero', '6,north,N3,0,1,2,,,,,,', 'weight', 'weight'],
    ['an endless weight', '6,north,N3,1e999,1,2,,,,,,', 'weight', 'weight'],
    ['no weight', '6,north,N3,NA,1,2,,,,,,', 'weight', 'weight'],
    ['no PSU', '6,north,,9,1,2,,,,,,', 'village', 'design'],
    ['an amount without currency', '6,north,N3,9,1,1,Russia,100,,,,', 'cash1', 'currency'],
    ['a negative amount', '6,north,N3,9,1,1,Russia,-100,USD,,,', 'cash1', 'range'],
    ['an answer that a skip rule hides', '6,north,N3,9,1,2,Russia,100,USD,,,', '', 'hidden'],
    ['too few values', '6,north,N3,9', '', 'columns'],
    ['too many values', '6,north,N3,9,1,2,,,,,,,,', '', 'columns'],
  ];
  it('rows are counted as a spreadsheet counts them, blank ones too', async () => {
    const { err } = await platform.importCsv(csv(...villageRows, '', ',,,,,,,,,,,', '6,north,N3,-9,1,2,,,,,,'));
    expect(err).toContain('1 of 6 rows refused, the first is row 9, column weight');
  });

  it.each(rows)('%s: the row goes to the error file with column and reason', async (_, row, column, rule) => {
    const { code, err } = await platform.importCsv(csv(...villageRows, row));
    expect(err).toMatch(
      /households\.csv: 1 of 6 rows refused, .*; the reasons are in .*households\.csv\.errors\.csv\. Nothing was stored/,
    );
    expect(err).toContain(`the first is row 7${column === '' ? '' : `, column ${column}`}`);
    expect(code).toBe(1);
    const lines = platform.read('households.csv.errors.csv').split('\r\n');
    expect(lines[0]).toBe('row,column,rule,reason,value,place');
    const found = lines.slice(1).some((line) => line.startsWith(`7,${column},${rule},`));
    expect(found, lines.join('\n')).toBe(true);
    expect(await platform.store.getRound('villages')).toBeUndefined();
  });

  it('a value that cannot be read stands in the error file and nowhere else, and runs in no spreadsheet', async () => {
    const { err, out } = await platform.importCsv(csv('1,north,N1,9,"=HYPERLINK(""evil"")",2,,,,,,'));
    expect(err + out).not.toContain('HYPERLINK');
    expect(platform.read('households.csv.errors.csv')).toContain(`,"'=HYPERLINK(""evil"")",`);
    expect(statSync(platform.path('households.csv.errors.csv')).mode & 0o077).toBe(0); // its owner's alone
  });

  it('a point is no decimal mark where the map says that the comma is', async () => {
    const { err } = await platform.importCsv(csv('1,north,N1,9,8.000,2,,,,,,'), { ...villageMap, decimal: ',' });
    expect(err).toContain('column income: The value is not a number');
  });
});

describe('the day of an interview', () => {
  const dated = { ...villageMap, round: { ...villageMap.round, id: 'dated' }, date: { column: 'cur2' } };
  const importDated = (day: string) => {
    const args = ['import', '--round', 'dated', '--instrument', 'household', '--json'];
    args.push('--map', platform.file('dated.json', JSON.stringify(dated)));
    return platform.run(...args, platform.file('dated.csv', csv(`1,north,N1,10.5,12000,2,,,,,,${day}`)));
  };

  it.each([
    ['2027-03-01', 'column cur2: The interview lies more than a year from the reference period'],
    ['2024-02-31', 'column cur2: The calendar has no such day'],
    ['02/03/2024', 'column cur2: The value may be day/month or month/day; say "dateOrder"'],
    ['31.02.2024', 'column cur2: The calendar has no such day'],
    ['March', 'column cur2: The value is not a date written YYYY-MM-DD'],
  ])('%s is refused in a round of 2024', async (day, message) => {
    const { code, err } = await importDated(day);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('before the round is taken with a warning, as is a stratum of one PSU', async () => {
    const { code, err, out } = await importDated('2023-12-20');
    expect(code).toBe(0);
    expect(summary(out)).toMatchObject({ stored: 1 });
    expect(err).toContain(
      'warning: 1 interviews, the first in row 2, were made before the reference period of "dated"',
    );
    const [kept] = await all(platform.store.readRound('dated', 'household'));
    expect(kept?.notes).toEqual([{ pointer: '/endedAt', rule: 'outside-round' }]);
    expect(err).toContain('household, settings.lonelyPsu: one stratum has a single place, and every figure');
  });
});

describe('a map with something wrong in it', () => {
  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    [
      'names no such question',
      { ...villageMap, answers: { incomes: { column: 'income' } } },
      /answers\.incomes: the questionnaire has no such question/,
    ],
    [
      'gives an amount no currency',
      { ...villageMap, answers: { income: { column: 'income' } } },
      /answers\.income: an amount needs a currency/,
    ],
    ['has a word of its own', { ...villageMap, ids: ['hh'] }, /is not a map:\n {2}ids: /],
    [
      'counts in lei',
      { ...villageMap, round: { ...villageMap.round, reportingCurrency: 'LEI' }, ids: ['hh'] },
      /ids: unknown key "ids"; did you mean "id"\?\n {2}round\.reportingCurrency: "LEI" .* did you mean MDL or RON\?/,
    ],
    ['forgets the weight', { ...villageMap, design: {} }, /design\.weight: /],
    [
      'describes another round',
      { ...villageMap, round: { ...villageMap.round, id: 'other' } },
      /the map describes the round "other", not "villages"/,
    ],
    ['describes no round', { ...villageMap, round: undefined }, /there is no round "villages"/],
  ];
  it.each(broken)('that %s is refused with its place', async (_, map, message) => {
    const { code, err } = await platform.importCsv(csv(...villageRows), map);
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  it('or a file that is not there, says so', async () => {
    const map = platform.file('map.json', JSON.stringify(villageMap));
    const base = ['import', '--round', 'villages', '--instrument', 'household', '--map'];
    expect(await platform.run(...base, platform.path('none.json'), 'x.csv')).toMatchObject({ code: 1 });
    expect((await platform.run(...base, map, platform.path('none.csv'))).err).toMatch(/there is no such file/);
    expect(await platform.run('import', 'x.csv')).toMatchObject({ code: 2 });
    // Else the import would remove its own source before reading it.
    expect(await platform.run(...base, map, 'x.csv', '--errors', './x.csv')).toMatchObject({ code: 2 });
  });
});

describe('a sound file', () => {
  it('in a Cyrillic code page keeps the strata Сугд and ГБАО apart, once its encoding is said', async () => {
    const encode = (text: string) =>
      Buffer.from(Array.from(text, (sign) => sign.charCodeAt(0) - (sign < '\u0400' ? 0 : 0x350)));
    const content = encode(csv('1,Сугд,N1,9,1,2,,,,,,', '2,ГБАО,S1,9,1,2,,,,,,'));
    const map = { ...villageMap, round: { ...villageMap.round, id: 'cyrillic' } };
    const args = ['import', '--round', 'cyrillic', '--instrument', 'household'];
    args.push('--map', platform.file('cyrillic.json', JSON.stringify(map)), platform.file('cyrillic.csv', content));
    expect((await platform.run(...args)).err).toContain('it looks like Cyrillic text in windows-1251');
    expect((await platform.run(...args, '--encoding', 'windows-1251')).code).toBe(0);
    const records = await all(platform.store.readRound('cyrillic', 'household'));
    expect(records.map((record) => record.design?.stratum).toSorted()).toEqual(['ГБАО', 'Сугд']);
  });

  it('with one bad row is stored without it when the analyst accepts that', async () => {
    const content = csv(...villageRows, '6,north,N3,0,1,2,,,,,,');
    const { code, out } = await platform.importCsv(content, villageMap, '--accept-partial', '--json');
    expect(code).toBe(0);
    expect(summary(out)).toMatchObject({ rows: 6, stored: 5, refused: 1 });
    expect(await stored()).toHaveLength(5);
  });

  it('is imported with its weights, strata, PSUs and what was never asked', async () => {
    const records = await stored();
    const first = records.find((record) => record.answers['senders'] !== undefined && record.design?.psu === 'N1');
    expect(first).toMatchObject({
      round: 'villages',
      source: 'import',
      design: { stratum: 'north', psu: 'N1', weight: 10.5 },
      answers: {
        stratum: 'north',
        psu: 'N1',
        region: 'north',
        disposition: 'complete',
        income: { amount: 1_200_000, currency: 'TJS' },
        senders: [
          { country: 'RU', cash_total: { amount: 50_000, currency: 'USD' } },
          { country: 'KZ', cash_total: { amount: 100_050, currency: 'TJS' } },
        ],
      },
    });
    expect(first?.notCollected).toEqual(expect.arrayContaining(['members', 'senders.age', 'use_food', 'dwelling']));
    expect(first?.notCollected).not.toContain('senders.cash_total');
    expect(records.map((record) => record.answers)).toContainEqual(
      expect.objectContaining({ income: 'dont_know', receives_remittances: 'no' }),
    );
  });

  it('imported again doubles nothing, whatever its line ends, delimiter, decimal mark, byte order mark and blank rows below', async () => {
    const plain = csv(...villageRows);
    const continental = `\ufeff${plain.replaceAll(',', ';').replaceAll('.', ',').replaceAll('\n', '\r\n')}\r\n\r\n;;;;;;;;;;;\r\n;;;;;;;;;;;\r\n`;
    const latin = { ...villageMap, encoding: 'windows-1252' };
    for (const [content, map] of [
      [plain, villageMap],
      [continental, { ...villageMap, decimal: ',' }],
      [Buffer.from(plain, 'latin1'), latin],
    ] as const) {
      const { out } = await platform.importCsv(content, map, '--json');
      expect(summary(out)).toMatchObject({ rows: 5, stored: 0, alreadyStored: 5 });
    }
    expect(await stored()).toHaveLength(5);
  });

  it.each([
    ['an answer', '8000.25', '9000', 1],
    ['a weight', 'N2,9,', 'N2,9.5,', 2],
  ])('with %s changed since keeps the first version, and says so', async (_, before, after, kept) => {
    const changed = villageRows.map((row) => row.replace(before, after));
    const { code, err } = await platform.importCsv(csv(...changed));
    expect(code).toBe(1);
    expect(err).toMatch(/1 row differs from what was imported under the same id before/);
    expect(await stored()).toHaveLength(5);
    expect(await all(platform.store.listConflicts('villages'))).toHaveLength(kept);
  });
});
