/** A phone whose PIN was forgotten hands over whatever it held: of every questionnaire, and all of it is accounted for. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { asBase64 } from '#functions/client/backup/key-for.ts';
import { sealFile } from '#functions/client/backup/seal-backup.ts';
import { newKey, seal } from '#functions/client/device/seal.ts';
import { newLock } from '#functions/client/lock/pin-key.ts';
import { drawn, linkTo } from '../../ingest/ingest-platform.ts';
import { ingestInFolder } from '../ingest-in-folder.ts';
import { remitHere } from '../remit-here.ts';

const { data, app, close } = await ingestInFolder();
afterAll(close);

const begun = v.looseObject({ id: v.string(), startedAt: v.string(), endedAt: v.string() });
/** A finished interview, as a phone keeps it. */
function finished(instrument: 'household' | 'border', version: number) {
  const [body] = drawn.bodies(instrument);
  const { id, startedAt, endedAt } = v.parse(begun, body);
  const common = { round: 'tests', instrument, version, id, startedAt, endedAt };
  return { ...common, state: 'unsent', body: JSON.stringify(body), form: {} };
}

async function officeKey(): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { authorization: `Bearer ${await linkTo('household')}` };
  const { key } = v.parse(
    v.object({ key: v.string() }),
    await (await app.request('/v1/backup-key', { headers })).json(),
  );
  return Uint8Array.from(Buffer.from(key, 'base64'));
}

test('what was finished of any questionnaire is filed, and what was not goes into the file for the office', async () => {
  const publicKey = await officeKey();
  const { lock, unlocked } = await newLock('271828', await newKey(), new Map([['tests', publicKey]]));
  const { ephemeral = '', iv = '', sealed = '' } = lock.forOffice['tests'] ?? {};
  const [household, border] = [finished('household', 3), finished('border', 3)];
  const { round, instrument, version, startedAt } = household;
  const id = '01900000-0000-7000-8000-000000000001';
  const draft = { round, instrument, version, startedAt, id, state: 'draft', form: { typed: 'D-77' } };
  const records = await Promise.all(
    [household, border, draft].map(async (entry) => {
      const lying = await seal(unlocked.key, entry.id, entry);
      return { id: entry.id, iv: asBase64(lying.iv), sealed: asBase64(new Uint8Array(lying.bytes)) };
    }),
  );
  const file = join(data, 'phone-rescue.remit-backup');
  const told = { round: 'tests', instrument: '', savedAt: '2026-11-01T12:00:00+05:00', publicKey };
  const rescue = { key: { ephemeral, iv, sealed }, records, words: [], entries: [] };
  await writeFile(file, await sealFile(2, told, { unsent: 2, drafts: 1, refused: 0 }, rescue));

  const { code, out } = await remitHere('import', '--data', data, '--backup', file);
  expect(out).toContain('rescue file of a phone whose PIN was forgotten, round tests');
  expect(out).toContain('2 filed, 0 already here, 0 cannot be filed');
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(`${file}.rest.json`, 'utf8'))).toMatchObject([
    { id: draft.id, state: 'draft', form: { typed: 'D-77' } },
  ]);
});
