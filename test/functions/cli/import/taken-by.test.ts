/** Who took a registration is kept as a register of the office says it; what a phone saved says that nobody else did, or stays out. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { sealBackup } from '#functions/client/backup/seal-backup.ts';
import { drawn, linkTo } from '../../ingest/ingest-platform.ts';
import { ingestInFolder } from '../ingest-in-folder.ts';
import { remitHere } from '../remit-here.ts';
import { all, importPlatform } from './import-platform.ts';
import { villageMap } from './village-survey.ts';

describe('a register that the office brings as a file', async () => {
  const platform = await importPlatform();
  afterAll(() => platform.close());
  const map = {
    round: { ...villageMap.round, id: 'register', instruments: { registration: 3 } },
    id: ['no'],
    design: { weight: 'weight' },
    answers: {
      ...{ campaign: { value: 'none' }, intake_mode: { value: 'embassy' }, consent_version: { value: '2026-2' } },
      ...{ for_whom: { value: 'self' }, consent_registry: { value: 'yes' }, consent_statistics: { value: 'yes' } },
      ...{ name: { column: 'name' }, email: { column: 'mail' }, birth_year: { column: 'born' } },
      taken_by: { column: 'by', codes: { herself: 'self', clerk: 'staff', form: 'paper' } },
    },
  };
  const rows = [
    ['1', '1', 'Firuza', 'firuza@example.org', '1980', 'herself'],
    ['2', '1', 'Dilshod', 'dilshod@example.org', '1981', 'clerk'],
    ['3', '1', 'Malika', 'malika@example.org', '1982', 'form'],
  ];
  const bring = (...more: readonly (readonly string[])[]) => {
    const csv = [['no', 'weight', 'name', 'mail', 'born', 'by'], ...rows, ...more]
      .map((row) => row.join(','))
      .join('\n');
    const how = ['--round', 'register', '--instrument', 'registration', '--json'];
    return platform.run(
      'import',
      ...how,
      ...['--map', platform.file('map.json', JSON.stringify(map)), platform.file('register.csv', csv)],
    );
  };
  const takenBy = async () =>
    (await all(platform.store.readRound('register', 'registration')))
      .map(({ answers }) => answers['taken_by'])
      .toSorted();

  test('names nobody whom the questionnaire does not know: the row is refused, and nothing is stored', async () => {
    const { code, err } = await bring(['4', '1', 'Ana', 'ana@example.org', '1983', 'a neighbour']);
    expect([code, err]).toEqual([1, expect.stringContaining('1 of 4 rows refused, the first is row 5, column by')]);
    expect(await takenBy()).toEqual([]);
  });

  test('says of each who took it, and it is kept so, once', async () => {
    for (const stored of [3, 0]) {
      const { code, err, out } = await bring();
      expect([code, err]).toEqual([0, expect.anything()]);
      expect(JSON.parse(out)).toMatchObject({ stored });
      expect(await takenBy()).toEqual(['paper', 'self', 'staff']);
    }
  });
});

describe('a backup file that a phone saved', async () => {
  const { data, open, app, close } = await ingestInFolder();
  afterAll(close);
  const begun = v.looseObject({ startedAt: v.string(), endedAt: v.string(), answers: v.looseObject({}) });
  const body = v.parse(begun, [...drawn.bodies('registration')][0]);
  const idOf = (n: number): string => `019b7700-0000-7000-8000-00000000000${n}`;
  const people = ['self', 'staff', 'paper'].map((taken_by, n) => {
    const one = { ...body, id: idOf(n), answers: { ...body.answers, taken_by, email: `${taken_by}@example.org` } };
    const { startedAt, endedAt } = body;
    const common = { round: 'tests', instrument: 'registration', version: 3, id: one.id, startedAt, endedAt };
    return { ...common, state: 'unsent' as const, body: JSON.stringify(one), form: {} };
  });

  test('is filed where nobody else took it; what says that the office did goes into a file for the office', async () => {
    const headers = { authorization: `Bearer ${await linkTo('household')}` };
    const key = v.parse(v.object({ key: v.string() }), await (await app.request('/v1/backup-key', { headers })).json());
    const publicKey = Uint8Array.from(Buffer.from(key.key, 'base64'));
    const told = { round: 'tests', instrument: 'registration', savedAt: '2026-11-01T12:00:00+05:00' };
    const file = join(data, 'tablet.remit-backup');
    await writeFile(file, await sealBackup({ ...told, entries: people, publicKey }));
    const { code, out } = await remitHere('import', '--data', data, '--backup', file);
    expect([code, out]).toEqual([1, expect.stringContaining('1 filed, 0 already here, 2 cannot be filed')]);
    const kept = await all(open.store.readRound('tests', 'registration'));
    expect(kept.map(({ id, answers }) => [id, answers['taken_by']])).toEqual([[idOf(0), 'self']]);
    for (const n of [1, 2])
      expect(await open.store.identitiesUnder({ round: 'tests', instrument: 'registration', id: idOf(n) })).toEqual([]);
    const rest = v.parse(
      v.array(v.looseObject({ id: v.string(), why: v.string() })),
      JSON.parse(await readFile(`${file}.rest.json`, 'utf8')),
    );
    const why = 'it says that the office took it';
    expect(rest.map(({ id, why: said }) => [id, said])).toEqual([1, 2].map((n) => [idOf(n), why]));
  });
});
