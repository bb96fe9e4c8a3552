/** At a terminal, the office answers a person who asks about what they gave. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { storeResponse } from '#functions/ingest/store-response.ts';
import { findInstrument } from '../../studies.ts';
import { drawSmallRound } from '../../expectations/place.ts';
import { startRemit } from './remit-process.ts';
import { putRound } from '../store/lay-out.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-registrant-'));
afterAll(() => rm(folder, { recursive: true }));
const data = join(folder, 'data');
const small = drawSmallRound();
const [person] = small.bodies.registration;
if (person === undefined) throw new Error('nobody registered');

const open = await openData(data, 'alone');
const instrument = findInstrument('registration', small.round.instruments['registration'] ?? 0);
if (instrument === undefined) throw new Error('the round has no registry');
await putRound(open.store, small.round);
const deps = { store: open.store, digestKey: 'key', now: () => new Date() };
await storeResponse(deps, instrument, { ...person, round: small.round.id }, { source: 'self' });
await open.close();

const office = (command: string, ...more: readonly string[]) =>
  startRemit(
    'registrant',
    command,
    ...['--data', data, '--round', small.round.id, '--id', person.id, '--reason', 'letter of 3 May'],
    ...more,
  ).ended;
const shown = v.pipe(v.string(), v.parseJson(), v.object({ identity: v.looseObject({ name: v.string() }) }));

test('shows, corrects, withdraws and erases; and says what it did, what stays and what cannot be', async () => {
  const { name } = v.parse(shown, (await office('show')).out).identity;
  expect(name).not.toBe('');
  const short = shortReceipt(person.id).replace('-', ' ').toLowerCase();
  expect(v.parse(shown, (await office('show', '--id', short)).out).identity.name).toBe(name);
  const nobody = await office('show', '--id', '0000-0000');
  expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('nobody is registered under 0000-0000')]);

  const answers = join(folder, 'answers.json');
  await writeFile(answers, JSON.stringify({ birth_year: 1800 }));
  const refused = await office('correct', '--answers', answers);
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/nothing was changed: birth_year: /)]);
  await writeFile(answers, JSON.stringify({ name: 'Another Name' }));
  const corrected = await office('correct', '--answers', answers);
  expect([corrected.err, corrected.code]).toEqual(['', 0]);
  expect(corrected.out).not.toContain('Another Name');
  expect(v.parse(shown, (await office('show')).out).identity.name).toBe('Another Name');

  const [all, odd] = await Promise.all([
    office('withdraw', '--purpose', 'consent_registry'),
    office('withdraw', '--purpose', 'consent_version'),
  ]);
  expect([all.code, all.err]).toEqual([2, expect.stringContaining('use erase')]);
  expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('is no purpose of this registry; name one of')]);
  const purposes = ['statistics', 'news', 'crisis', 'matching', 'mentoring', 'investing', 'returning'];
  const every = await office('withdraw', '--purpose', ...purposes.map((purpose) => `consent_${purpose}`));
  expect([every.code, every.err.trim().split('\n')]).toEqual([
    1,
    [expect.stringMatching(/nothing was changed: the person would agree to nothing .*: remit registrant erase$/)],
  ]);
  expect((await office('withdraw', '--purpose', 'consent_statistics')).code).toBe(0);

  expect((await office('erase')).out).toMatch(/Erased .*\nWhat stays: /);
  const gone = await office('show');
  expect([gone.code, gone.err]).toEqual([1, expect.stringContaining('nobody is registered under')]);
  const again = await startRemit('registrant', 'erase-again', '--data', data, '--round', small.round.id).ended;
  expect(again.out).toContain('1 people had asked to be erased; 0 of their records had come back');
}, 60_000);
