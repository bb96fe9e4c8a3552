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
const twin = { ...person, id: `${person.id.slice(0, -4)}ffff`, round: small.round.id };
const others = Object.entries(v.parse(v.looseObject({}), person.answers)).filter(([question]) => question !== 'phone');
const twinAnswers = { ...Object.fromEntries(others), email: 'other@example.org' };
await storeResponse(deps, instrument, { ...twin, answers: twinAnswers }, { source: 'self' });
await open.close();

const office = (command: string, ...more: readonly string[]) =>
  startRemit(
    'registrant',
    command,
    ...['--data', data, '--round', small.round.id, '--id', person.id, '--reason', 'letter of 3 May'],
    ...more,
  ).ended;
const shown = v.pipe(v.string(), v.parseJson(), v.object({ identity: v.looseObject({ name: v.string() }) }));

test('lists two who may be one person, without names unless it is said why, and decides', async () => {
  const list = (...more: readonly string[]) =>
    startRemit('registrant', 'duplicates', '--data', data, '--round', small.round.id, ...more).ended;
  const [one, two] = [shortReceipt(person.id), shortReceipt(twin.id)];
  const { name } = v.parse(shown, (await office('show')).out).identity;
  const listed = await list();
  expect([listed.code, listed.err]).toEqual([0, '']);
  for (const told of [one, two, 'share name and year of birth; name and origin', 'not verified'])
    expect(listed.out).toContain(told);
  for (const who of [name, 'other@example.org']) expect(listed.out).not.toContain(who);
  const silent = await list('--names');
  expect([silent.code, silent.err]).toEqual([2, expect.stringContaining('--names needs --reason')]);
  const named = (await list('--names', '--reason', 'a list of May')).out;
  expect(named).toContain(JSON.stringify(name));
  for (const reached of ['other@example.org', '"email"', '"phone"']) expect(named).not.toContain(reached);
  const seen = /seen (\w+)/.exec(listed.out)?.[1] ?? '';

  const vague = await office('decide', '--other', two, '--as', 'one-person');
  expect([vague.code, vague.err]).toEqual([2, expect.stringContaining('--stays says which of the two counts on')]);
  const late = await office('decide', '--other', two, '--as', 'two-people', '--seen', '00000000');
  expect([late.code, late.err]).toEqual([1, expect.stringContaining('nothing was changed, look at them again')]);
  const decided = await office('decide', '--other', two, '--as', 'one-person', '--stays', one, '--seen', seen);
  expect([decided.code, decided.out]).toEqual([0, expect.stringContaining(`${one} counts; ${two} is set aside`)]);
  expect((await list()).out).toBe('Nothing waits for a decision.\n');
  expect((await office('put-back', '--id', two)).out).toContain(`${two} counts again`);
  expect((await list()).out).toContain(one);
  expect((await office('decide', '--other', two, '--as', 'two-people')).out).toContain('They are two people');
  expect((await list()).out).toBe('Nothing waits for a decision.\n');
});

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
});
