/** Two clerks typed a form differently: one decides by the paper, and writes what stands there where neither typing does. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { idOfForm } from '#functions/registry/paper/form-id.ts';
import { findInstrument } from '../../studies.ts';
import { bodyOf } from '../ingest/ingest-platform.ts';
import { clerk, openClerk, round, secondClerk } from './platform.ts';
import { typedIn } from './type-in.ts';

const { store, see, post, logged } = await openClerk();
const instrument = findInstrument('registration', round.instruments['registration'] ?? 0);
if (instrument === undefined) throw new Error('the round has no registry');
const asked = instrument;
await store.putCampaign(round.id, {
  id: 'embassy-x',
  name: 'Embassy X',
  mode: 'embassy',
  begins: '2026-01-01',
  printed: 99,
});
const list = `/rounds/${round.id}/paper`;
const at = (n: number): string => `${list}/embassy-x-${String(n).padStart(4, '0')}`;
const idOf = (n: number): string => idOfForm('digest', round.id, `embassy-x-${String(n).padStart(4, '0')}`);
const keyOf = (n: number) => ({ round: round.id, instrument: 'registration', id: idOf(n) });
const drawn = v.parse(v.looseObject({}), bodyOf('registration')['answers']);

/** What stands on the paper of somebody; the office knows how it came. */
const paperOf = (name: string, more: object = {}) => ({
  ...drawn,
  ...{ campaign: undefined, intake_mode: undefined, consent_version: undefined, taken_by: undefined },
  ...{ name, email: `${name.toLowerCase()}@example.org`, phone: undefined, birth_date: undefined, birth_year: 1980 },
  ...{ arrival_year: drawn['arrival_year'] === undefined ? undefined : 2015, residence_city: undefined },
  ...more,
});
const typing = async (who: typeof clerk, n: number, answers: object, day = '2026-10-30') =>
  post(who, at(n), typedIn(asked, { ...answers }, { day }));
const trailOf = async (subject: string) =>
  (await store.listAudit(round.id)).flatMap((line) =>
    line.subject === subject ? [[line.action, line.by, line.questions ?? []]] : [],
  );
const standing = async (n: number) =>
  (await store.listPaper(round.id)).find(({ number }) => at(n).endsWith(number))?.state;

/** Posts a decision about a form as it stands now. */
const decideAs = async (who: typeof clerk, n: number, said: Readonly<Record<string, string>>) => {
  const seen = /name="seen" value="(\d+)"/.exec((await see(who, at(n))).html)?.[1] ?? '';
  return post(who, `${at(n)}/decide`, new URLSearchParams({ seen, ...said }).toString());
};
const namesUnder = async (n: number) => (await store.identitiesUnder(keyOf(n))).map(({ identity }) => identity['name']);

test('each question stands once, with the two typings and room for what both got wrong', async () => {
  await typing(clerk, 30, paperOf('Rustam', { family_at_home: 4 }));
  await typing(secondClerk, 30, paperOf('Rustam', { family_at_home: 5 }));
  const { html } = await see(clerk, at(30));
  const [only, ...others] = html.split('data-question=').slice(1);
  expect(others).toEqual([]);
  for (const said of ['First typing', 'Second typing', 'Neither: on the paper it says'])
    expect(only?.split(said)).toHaveLength(2);
  expect(only).toContain('name="typed family_at_home|"');
});

test('whoever decides keeps what they chose while a question is open', async () => {
  await typing(clerk, 26, paperOf('Safar', { family_at_home: 4 }));
  await typing(secondClerk, 26, paperOf('Saffar', { family_at_home: 5 }));
  const seen = /name="seen" value="(\d+)"/.exec((await see(clerk, at(26))).html)?.[1] ?? '';
  const half = await post(clerk, `${at(26)}/decide`, new URLSearchParams({ seen, 'pick name': 'second' }).toString());
  expect(half.html).toMatch(/name="pick name" value="second" required="" checked=""/);
  expect(half.html).not.toMatch(/name="typed [^"]*" value="[^"]+"/); // what a clerk typed is no suggestion
  expect(half.html).not.toMatch(/name="pick family_at_home" value="\w+" required="" checked/);
});

test('where both are wrong a clerk writes what stands on the paper: one registration, and the trail says who wrote which answers', async () => {
  await typing(clerk, 31, paperOf('Jamila', { email: 'j@example.org' }));
  await typing(secondClerk, 31, paperOf('Jamilla', { email: 'j@example.org' }), '2026-10-31');
  const said = { 'pick name': 'neither', 'typed name|': 'Jamilah', 'pick @day': 'neither', day: '2026-10-29' };
  const seen = /name="seen" value="(\d+)"/.exec((await see(clerk, at(31))).html)?.[1] ?? '';
  const body = new URLSearchParams({ seen, ...said }).toString();
  const both = await Promise.all([clerk, secondClerk].map(async (who) => post(who, `${at(31)}/decide`, body)));
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 412]);
  expect(await namesUnder(31)).toEqual(['Jamilah']);
  expect((await store.getResponse(keyOf(31)))?.startedAt).toBe('2026-10-29T00:00:00.000Z');
  const trail = (await trailOf('embassy-x-0031')).filter(([action]) => action !== 'paper-typed');
  expect(trail.map(([action, , questions]) => [action, questions]).toSorted()).toEqual([
    ['paper-answered', ['@day', 'name']],
    ['paper-decided', ['@day', 'name']],
  ]);
  expect((await post(clerk, `${at(31)}/decide`, body)).status).toBe(409);
  expect(JSON.stringify(await store.getPaper({ ...keyOf(31), number: 'embassy-x-0031' }))).not.toContain('Jamila');
});

test('what a clerk writes is checked as any answer: what cannot be read, is missing, or lies in the future is told, and kept on the page', async () => {
  await typing(clerk, 32, paperOf('Komron', { family_at_home: 4 }));
  await typing(secondClerk, 32, paperOf('Komron', { family_at_home: 5 }), '2026-10-31');
  const rest = { 'pick @day': 'first', 'pick family_at_home': 'neither', shown: 'family_at_home' };
  for (const [typed, fault] of [
    ['many', 'class="fault"'],
    ['', 'This question needs an answer.'],
  ] as const) {
    const { status, html } = await decideAs(clerk, 32, { ...rest, 'typed family_at_home|': typed });
    expect([status, html.includes(fault), html.includes('look at what you wrote yourself')]).toEqual([422, true, true]);
    expect(html).toMatch(new RegExp(`name="typed family_at_home\\|" value="${typed}"`));
  }
  const right = { ...rest, 'typed family_at_home|': '6' };
  expect((await decideAs(clerk, 32, { ...right, 'pick @day': 'neither', day: '2099-01-01' })).status).toBe(422);
  expect(await standing(32)).toBe('differs');
  expect((await decideAs(clerk, 32, right)).status).toBe(303);
  expect((await store.getResponse(keyOf(32)))?.answers['family_at_home']).toBe(6);
});

test('what is asked only after an answer of the clerk is asked then, and rows are added to a list of theirs', async () => {
  await typing(clerk, 33, paperOf('Nozim', { sends: 'no', languages: [{ language: 'tg', level: 'native' }] }));
  await typing(secondClerk, 33, paperOf('Nozim', { sends: 'refused', languages: [{ language: 'en', level: 'good' }] }));
  const more = await decideAs(clerk, 33, { 'pick sends': 'neither', 'chose sends': 'yes', add: 'languages' });
  const row = /name="row" value="([^"]+)"/.exec(more.html)?.[1] ?? 'no row';
  expect([more.status, more.html.includes(`name="chose ${row} language"`)]).toEqual([422, true]);
  expect(more.html).toMatch(/name="pick languages" value="neither" required="" checked=""/);
  const rows = { 'pick languages': 'neither', row, [`chose ${row} language`]: 'ru', [`chose ${row} level`]: 'good' };
  const said = { ...rows, 'pick sends': 'neither', 'chose sends': 'yes' };
  const asked = await decideAs(clerk, 33, said);
  expect([asked.status, asked.html.includes('data-name="main_channel"')]).toEqual([422, true]);
  expect(asked.html).toContain('Asked as well, after what you wrote');
  const refused = { 'chose sent': 'refused', 'chose main_channel': 'refused', 'chose last_transfer_known': 'no' };
  const body = new URLSearchParams({ ...said, ...refused });
  body.append('seen', /name="seen" value="(\d+)"/.exec(asked.html)?.[1] ?? '');
  for (const [, shown] of asked.html.matchAll(/name="shown" value="([^"]+)"/g)) body.append('shown', shown ?? '');
  expect((await post(clerk, `${at(33)}/decide`, body.toString())).status).toBe(303);
  const kept = (await store.getResponse(keyOf(33)))?.answers;
  expect(kept).toMatchObject({ sends: 'yes', sent: 'refused', languages: [{ language: 'ru', level: 'good' }] });
});

test('no line of the log holds what was typed or written', () => {
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.join('\n')).not.toMatch(/Safar|Rustam|Jamil|Komron|Nozim|example\.org/);
});
