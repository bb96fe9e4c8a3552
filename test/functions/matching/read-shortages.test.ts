/** A shortage list is read whole or not at all, and every fault says where it is and what to do. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { readShortages } from '#functions/matching/read-shortages.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import { drawn } from '../ingest/ingest-platform.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { remitHere } from '../cli/remit-here.ts';

const read = (text: string) => readShortages(text, ['KH', 'SU']);

describe('a list that is given', () => {
  test('has rows for regions and for the whole country, between commas, semicolons or tabs', () => {
    const rows = [
      { occupation: '2512', region: 'KH', needed: 40 },
      { occupation: '71', needed: 300 },
      { occupation: '0110', region: 'SU', needed: 5 },
    ];
    for (const sign of [',', ';', '\t']) {
      const text = '\uFEFFOccupation,region,needed\r\n2512,KH,40\r\n71,,300\n\n0110,SU,5\n'.replaceAll(',', sign);
      expect(read(text)).toEqual({ kind: 'read', rows, enough: 0 });
    }
  });

  test('is computed from vacancies and unemployed people; where these are as many, nobody lacks', () => {
    const text = 'occupation,activity,vacancies,unemployed\n2221,Q,120,30\n7112,F,50,0\n5223,G,10,10\n9313,F,20,500\n';
    expect(read(text)).toEqual({
      kind: 'read',
      enough: 2,
      rows: [
        { occupation: '2221', activity: 'Q', needed: 90, vacancies: 120, unemployed: 30 },
        { occupation: '7112', activity: 'F', needed: 50, vacancies: 50, unemployed: 0 },
      ],
    });
  });

  test.each([
    [
      'nothing',
      '',
      [
        { kind: 'column-missing', line: 1, subject: 'occupation' },
        { kind: 'column-missing', line: 1, subject: 'needed' },
      ],
    ],
    ['a header alone', 'occupation,needed\n', [{ kind: 'no-rows' }]],
    [
      'a column that is misspelled',
      'ocupation,needed\n2512,4',
      [
        { kind: 'column-strange', line: 1, subject: 'ocupation', other: 'occupation' },
        { kind: 'column-missing', line: 1, subject: 'occupation' },
      ],
    ],
    ['both kinds', 'occupation,activity,vacancies,unemployed,needed\n2512,J,1,0,1', [{ kind: 'both-kinds', line: 1 }]],
    [
      'a zero that a spreadsheet took',
      'occupation,needed\n110,4',
      [{ kind: 'unknown-occupation', line: 2, column: 'occupation', subject: '110', other: '0110' }],
    ],
    [
      'numbers that are none',
      'occupation,region,needed\n2512,KH,many\n2513,KH,\n2514,KH,0\n2519,KH,4.5',
      [
        { kind: 'not-a-number', line: 2, column: 'needed', subject: 'many' },
        { kind: 'empty', line: 3, column: 'needed' },
        { kind: 'nobody-needed', line: 4, column: 'needed' },
        { kind: 'not-a-number', line: 5, column: 'needed', subject: '4.5' },
      ],
    ],
    [
      'a region that there is not',
      'occupation,region,needed\n2512,KJ,4',
      [{ kind: 'unknown-region', line: 2, column: 'region', subject: 'KJ', other: 'KH' }],
    ],
    [
      'an activity that there is not',
      'occupation,activity,vacancies,unemployed\n2512,Z,4,1',
      [{ kind: 'unknown-activity', line: 2, column: 'activity', subject: 'Z', other: 'A' }],
    ],
    [
      'a row twice',
      'occupation,region,needed\n2512,KH,4\n2512,SU,4\n2512,KH,5',
      [{ kind: 'twice', line: 4, subject: '2512', otherLine: 2 }],
    ],
    [
      'a quotation mark that is not closed',
      'occupation,region,needed\n"2512,KH,4',
      [
        {
          kind: 'unreadable',
          line: 2,
          subject: 'Quote Not Closed: the parsing is finished with an opening quote at line 2',
        },
      ],
    ],
    [
      'too many rows',
      `occupation,needed\n${'2512,1\n'.repeat(2001)}`,
      [{ kind: 'too-many', subject: '2001', other: '2000' }],
    ],
  ])('refuses %s', (_, text, faults) => {
    expect(read(text)).toEqual({ kind: 'faulty', faults });
  });
});

describe('at a terminal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'remit-shortage-'));
  afterAll(() => rm(folder, { recursive: true }));
  const data = join(folder, 'data');
  const open = await openData(data, 'alone');
  await putRound(open.store, drawn.round);
  await putFrame(open.store, drawn.round.id, drawn.frame);
  await open.close();
  const file = join(folder, 'list.csv');
  const bring = async (text: string) => {
    await writeFile(file, text);
    return remitHere('shortage', 'import', file, '--data', data, '--round', drawn.round.id, '--by', 'ana');
  };
  const kept = () => remitHere('shortage', 'show', '--data', data, '--round', drawn.round.id);
  const [region = ''] = regionsOf(drawn.frame);

  test('a list is kept for its round; one with a fault changes nothing, and says where it is', async () => {
    const none = await kept();
    expect([none.code, none.err.includes('has no shortage list')]).toEqual([1, true]);
    const brought = await bring(`occupation,region,needed\n2512,${region},40\n`);
    expect([brought.code, brought.out.includes('1 shortages are kept')]).toEqual([0, true]);
    const before = (await kept()).out;
    expect(JSON.parse(before)).toMatchObject({ by: 'ana', rows: [{ occupation: '2512', region, needed: 40 }] });
    const refused = await bring(`occupation,region,needed\n2513,${region},40\n9999,nowhere,x\n`);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/line 3, occupation: "9999" is no group of ISCO-08/);
    expect(refused.err).toMatch(/line 3, region: the round has no region "nowhere"/);
    expect(refused.err).toMatch(/line 3, needed: "x" is not a whole number/);
    expect((await kept()).out).toBe(before);
  });
});
