/** Somebody is here: a colleague reads the consent aloud, fills in the form, and hands the number over. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { idOfVisit } from '#functions/registry/paper/form-id.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { languages } from '#schemas/words/languages.ts';
import { findInstrument } from '../../studies.ts';
import { bodyOf, now } from '../ingest/ingest-platform.ts';
import { clerk, openClerk, round, secondClerk } from './platform.ts';
import { typedIn } from './type-in.ts';

const { store, see, post, logged, mailed } = await openClerk();
const instrument = findInstrument('registration', round.instruments['registration'] ?? 0);
if (instrument === undefined) throw new Error('the round has no registry');
const asked = instrument;
const embassy = { id: 'embassy-x', name: 'Embassy X', mode: 'embassy', begins: '2026-01-01' } as const;
await store.putCampaign(round.id, embassy);
await store.putCampaign(round.id, { ...embassy, id: 'over', name: 'Over', ends: '2026-01-02' });
const at = `/rounds/${round.id}/here`;
const drawn = v.parse(v.looseObject({}), bodyOf('registration')['answers']);
const mark = '019b7700-0000-7000-8000-00000000aaaa';
const id = idOfVisit('digest', round.id, 'staff-7', mark);
const keyOf = (one: string) => ({ round: round.id, instrument: 'registration', id: one });
const answers = {
  ...drawn,
  ...{ campaign: undefined, intake_mode: undefined, consent_version: undefined, taken_by: undefined },
  ...{ name: 'Firuza', email: 'firuza@example.org', phone: undefined, birth_date: undefined, birth_year: 1980 },
  ...{ arrival_year: drawn['arrival_year'] === undefined ? undefined : 2015, residence_city: undefined },
};
const began = '2026-11-01T10:00:00.000+05:00';
const send = async (more: object = {}, own: string = mark) =>
  post(clerk, `${at}/embassy-x?in=ru`, typedIn(asked, { ...answers, ...more }, { id: own, began }));

/** The slip of whoever was registered from a page; where the form leads to. */
const slipAt = (own: string): string => `${at}/embassy-x/${own}?in=ru`;

const namesUnder = async (one: string) =>
  (await store.identitiesUnder(keyOf(one))).map(({ identity }) => identity['name']);
const conflicts = async () => {
  const found: string[] = [];
  for await (const one of store.listConflicts(round.id)) found.push(one.id);
  return found;
};

test('only campaigns that go on are offered, and a form opens in the language of the person, with the consent to read aloud', async () => {
  const { html } = await see(clerk, at);
  expect(html).toContain(`href="/registrants${at}/embassy-x"`);
  expect(html).not.toContain(`${at}/over"`);
  expect((await see(clerk, `${at}/over`)).status).toBe(404);
  const form = await see(clerk, `${at}/embassy-x?in=ru`);
  expect(form.html).toContain('Read this aloud in the language of the person');
  expect(form.html).toContain('<section class="card read-aloud" lang="ru"');
  expect(form.html).toContain('data-name="consent_registry"');
});

test('what is missing is said, and nothing is filed; nor without consent', async () => {
  const missing = await send({ name: undefined });
  expect([missing.status, missing.html.includes('role="alert"')]).toEqual([422, true]);
  // At the top of the page, which opens there: not below everything that is read aloud.
  expect(/autofocus[^]*?(#at.name|Read this aloud)/.exec(missing.html)?.[1]).toBe('#at.name');
  expect((await send({ consent_registry: 'no' })).html).toContain('nothing may be kept');
  expect(await store.getResponse(keyOf(id))).toBeUndefined();
});

test('it is filed at once, with a slip that holds the number; the contact is written to, and the trail says who took it', async () => {
  const sent = await send();
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/registrants${slipAt(mark)}`]);
  const taken = await see(clerk, slipAt(mark));
  expect(taken.status).toBe(200);
  expect(taken.html).toContain(shortReceipt(id));
  expect(taken.html).toContain(`localhost/record/${round.id}`);
  expect(taken.html).not.toContain('Nobody can send this person a message');
  const kept = await store.getResponse(keyOf(id));
  expect(kept?.answers).toMatchObject({ campaign: 'embassy-x', intake_mode: 'embassy', taken_by: 'staff' });
  expect(mailed).toMatchObject([{ to: { address: 'firuza@example.org' }, language: 'ru' }]);
  const line = (await store.listAuditOf(round.id, id)).find(({ action }) => action === 'registrant-taken');
  expect(line).toMatchObject({ by: 'staff-7', reason: 'in person, embassy-x' });
});

test('loaded again the slip is there again, and nothing is sent or written by that; for another account, campaign or page there is none', async () => {
  const trail = async () => (await store.listAudit(round.id)).length;
  const before = await trail();
  expect((await see(clerk, slipAt(mark))).html).toContain(shortReceipt(id));
  await store.putCampaign(round.id, { ...embassy, id: 'embassy-y' });
  const others = [slipAt(id), `${at}/embassy-y/${mark}`, slipAt('019b7700-0000-7000-8000-00000000ffff')];
  for (const path of others) expect((await see(clerk, path)).status).toBe(404);
  const { status, html } = await see(secondClerk, slipAt(mark));
  expect([status, html.includes(shortReceipt(id))]).toEqual([404, false]);
  expect([await trail(), mailed.length]).toEqual([before, 1]);
});

test('half an hour later the slip is not shown any more, and says so', async () => {
  const since = (minutes: number): typeof store => ({
    ...store,
    getResponse: async (key) => {
      const found = await store.getResponse(key);
      return found && { ...found, receivedAt: new Date(now().getTime() - minutes * 60_000).toISOString() };
    },
  });
  expect((await see(clerk, slipAt(mark), 'en', since(29))).status).toBe(200);
  const { status, html } = await see(clerk, slipAt(mark), 'en', since(31));
  expect([status, html.includes(shortReceipt(id)), html.includes('can be opened for 30 minutes')]).toEqual([
    410,
    false,
    true,
  ]);
});

test('pressed twice it is one registration, and one message', async () => {
  expect((await send()).status).toBe(303);
  expect(mailed).toHaveLength(1);
  expect(await namesUnder(id)).toEqual(['Firuza']);
});

test('whoever goes back and writes down the next person loses nothing, and nothing of the second stands under the first', async () => {
  const next = await send({ name: 'Umeda', email: 'umeda@example.org' });
  expect(next.status).toBe(422);
  expect(next.html).toContain('This page had been sent before, with other answers');
  expect(next.html).toContain('value="umeda@example.org"');
  expect([await namesUnder(id), await conflicts()]).toEqual([['Firuza'], []]);
  const own = /name="id" value="([^"]*)"/.exec(next.html)?.[1] ?? '';
  expect(own).not.toBe(mark);
  expect((await send({ name: 'Umeda', email: 'umeda@example.org' }, own)).status).toBe(303);
  expect(await namesUnder(idOfVisit('digest', round.id, 'staff-7', own))).toEqual(['Umeda']);
});

test('a page that says the number of somebody else registers nobody under it', async () => {
  expect((await send({ name: 'Sitora', email: 'sitora@example.org' }, id)).status).toBe(303);
  expect([await namesUnder(id), await conflicts()]).toEqual([['Firuza'], []]);
});

test('whoever is written down on the page of somebody who was erased is registered under a number of their own', async () => {
  const erased = '019b7700-0000-7000-8000-00000000cccc';
  await send({ name: 'Bahrom', email: 'bahrom@example.org' }, erased);
  const key = keyOf(idOfVisit('digest', round.id, 'staff-7', erased));
  await store.eraseResponse(key, '2026-11-01T12:00:00.000Z');
  await store.removeIdentities(key);
  const next = await send({ name: 'Zarina', email: 'zarina@example.org' }, erased);
  expect(next.html).toContain('This page had been sent before, with other answers');
  expect(await namesUnder(key.id)).toEqual([]);
  expect((await send({ name: 'Zarina' }, /name="id" value="([^"]*)"/.exec(next.html)?.[1])).status).toBe(303);
});

test('whoever has no contact is registered all the same, and told to keep the number', async () => {
  const before = mailed.length;
  const none = '019b7700-0000-7000-8000-00000000bbbb';
  expect((await send({ email: undefined }, none)).status).toBe(303);
  const taken = await see(clerk, slipAt(none));
  expect([taken.status, taken.html.includes('Nobody can send this person a message')]).toEqual([200, true]);
  const slip = /<section class="sheet"[^]*?<\/section>/.exec(taken.html)?.[0] ?? '';
  expect(slip).toContain('забрать с собой или стереть, придите или позвоните в ведомство и назовите этот номер');
  expect(slip).not.toContain('/record/'); // it opens by a link to a contact alone
  expect(mailed).toHaveLength(before);
  const key = keyOf(idOfVisit('digest', round.id, 'staff-7', none));
  const record = await store.getResponse(key);
  expect([record?.reachedBy, record?.verified]).toEqual([[], undefined]);
  const said = (await see(clerk, `/rounds/${round.id}`)).html;
  expect(said).toMatch(/taken down by the office · no contact/);
  expect(said).toMatch(/taken down by the office · contact not confirmed/);
  expect((await store.getResponse(keyOf(id)))?.reachedBy).toEqual(['email']);
  // Whoever gives one at the office later is reached, once it is confirmed.
  const deps = { store, now, digestKey: 'digest', newId: () => crypto.randomUUID(), by: 'the office' };
  const request = { round: round.id, instrument: asked, id: key.id, reason: 'gave an address' };
  expect((await correctRegistrant(deps, request, { email: 'later@example.org' })).kind).toBe('revised');
  const after = await store.getResponse(key);
  expect([after?.reachedBy, after?.verified]).toEqual([['email'], undefined]);
});

test('whoever has a number alone is told the same where only mail is sent', async () => {
  const own = '019b7700-0000-7000-8000-00000000eeee';
  expect((await send({ email: undefined, phone: '+992 900 000 001' }, own)).status).toBe(303);
  expect((await see(clerk, slipAt(own))).html).toContain('Nobody can send this person a message');
});

test('a round that is closing refuses before anybody is asked, and still takes what was begun before', async () => {
  const entry = await store.getRoundEntry(round.id);
  if (entry === undefined) throw new Error('there is no round');
  const closed = async () => Promise.resolve({ ...entry, state: 'closing' as const, since: '2026-11-01T10:00:00Z' });
  const of = { ...store, getRoundEntry: closed };
  for (const path of [at, `${at}/embassy-x`]) {
    const { status, html } = await see(clerk, path, 'en', of);
    expect([status, html.includes('takes nothing new any more')]).toEqual([409, true]);
    expect(html).not.toContain('name="check"');
  }
});

test('a campaign that ends while a form is open takes what was begun, sent once or twice; nobody begins there any more', async () => {
  const [own, open] = ['019b7700-0000-7000-8000-000000009999', { name: 'Parvina', email: 'parvina@example.org' }];
  const ended = { at: now().toISOString(), by: 'staff-1', reason: 'the hall closed' };
  const revision = (await store.getCampaign(round.id, 'embassy-x'))?.revision;
  await store.putCampaign(round.id, { ...embassy, ended, revision });
  expect((await see(clerk, `${at}/embassy-x`)).status).toBe(404);
  for (const turn of [1, 2]) expect([turn, (await send(open, own)).status]).toEqual([turn, 303]);
  expect(await namesUnder(idOfVisit('digest', round.id, 'staff-7', own))).toEqual(['Parvina']);
  const slip = await see(clerk, slipAt(own));
  expect([slip.status, /class="button" href="([^"]*)"/.exec(slip.html)?.[1]]).toEqual([200, `/registrants${at}`]);
  await store.putCampaign(round.id, { ...embassy, revision: (revision ?? 0) + 1 });
});

test('filled in page by page, nobody is told of a question that did not stand there before; Enter checks, and adds no row', async () => {
  const own = '019b7700-0000-7000-8000-00000000dddd';
  const typed = [...new URLSearchParams(typedIn(asked, { ...answers, name: 'Lola' }, { id: own, began }))];
  const rest = typed.filter(([name]) => name !== 'shown');
  let { html } = await see(clerk, `${at}/embassy-x`);
  for (let page = 1; page < 9; page += 1) {
    expect(/<form [^>]*class="taken"[^]*?<button[^>]*name="(\w+)"/.exec(html)?.[1]).toBe('check');
    const shown = [...html.matchAll(/name="shown" value="([^"]+)"/g)].map(([, one = '']) => one);
    const there = rest.filter(
      ([name]) => shown.includes(name.replace(/^\w+ /, '').replace(/\|.*$/, '')) || !/ /.test(name),
    );
    const body = new URLSearchParams([...there, ...shown.map((one) => ['shown', one])]);
    const sent = await post(clerk, `${at}/embassy-x`, body.toString());
    if (sent.status === 303) return;
    expect([sent.status, sent.html.includes('role="alert"')]).toEqual([422, false]);
    const landed = [...sent.html.matchAll(/<fieldset class="question"[^>]* autofocus=""[^]*?name="\w+ (\w+)/g)];
    expect(landed.map(([, question = '']) => shown.includes(question))).toEqual([false]);
    html = sent.html;
  }
  throw new Error('it never came to an end');
});

test('more than a form holds is told in words and in the language of the page, and nothing of it is kept', async () => {
  const long = new URLSearchParams({
    'typed name|': 'Ana '.repeat(40_000),
    day: '2026-10-30',
    check: 'yes',
  }).toString();
  const reason = new URLSearchParams({ reason: 'x'.repeat(140_000), seen: '1' }).toString();
  const form = `/rounds/${round.id}/paper/embassy-x-0005`;
  const pair = `/rounds/${round.id}/pairs/a/b`;
  for (const [path, body] of [
    [form, long],
    [`${form}/throw-away`, reason],
    [`${at}/embassy-x`, long],
    [pair, reason],
  ] as const) {
    const { status, html } = await post(clerk, path, body);
    expect([status, html.includes('nothing of it was read or kept'), html.includes('Ana')]).toEqual([413, true, false]);
  }
  expect((await post(clerk, `${form}?lang=ru`, long)).html).toContain('<h1>Это слишком много для одной анкеты</h1>');
  expect(await store.listPaper(round.id)).toEqual([]);
});

test('in every language it says what it is about', async () => {
  const headings = await Promise.all(
    languages.map(async (language) => /<h1>([^<]*)/.exec((await see(clerk, at, language)).html)?.[1]),
  );
  expect(new Set(headings).size).toBe(languages.length);
});

test('no line of the log holds a name, a contact or an answer', () => {
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.join('\n')).not.toMatch(/Firuza|Umeda|Sitora|Zarina|Parvina|example\.org/);
});
