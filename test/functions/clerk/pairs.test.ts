/** A clerk compares two registrations on a page and decides: with what is needed to tell people apart, and nothing by which they are reached. */
import { expect, test } from 'vitest';

import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { isCounted } from '#functions/store/standing.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { languages } from '#schemas/words/languages.ts';
import { findInstrument } from '../../studies.ts';
import { now } from '../ingest/ingest-platform.ts';
import { putRound } from '../store/lay-out.ts';
import { clerk, elsewhere, openClerk, round, staff } from './platform.ts';

const { store, logged, register, registerChild, see, send } = await openClerk();
const at = `/rounds/${round.id}`;
const pairAt = (one: string, two: string): string => `${at}/pairs/${one}/${two}`;
const seenIn = (html: string): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '';
const keyOf = (id: string) => ({ round: round.id, instrument: 'registration', id });
const recordOf = async (id: string) => {
  const record = await store.getResponse(keyOf(id));
  if (record === undefined) throw new Error('the record is gone');
  return record;
};
const counted = async (...ids: readonly string[]) => Promise.all(ids.map(async (id) => isCounted(await recordOf(id))));
const trailOf = async (id: string) => (await store.listAuditOf(round.id, id)).map(({ action }) => action);
const correct = async (id: string, changes: Readonly<Record<string, number>>) => {
  const instrument = findInstrument('registration', round.instruments['registration'] ?? 0);
  if (instrument === undefined) throw new Error('the round has no registry');
  const deps = { store, now, digestKey: 'digest', newId: () => crypto.randomUUID(), by: 'the person' };
  return correctRegistrant(deps, { round: round.id, instrument, id, reason: 'asked' }, changes);
};

const before = [await see(clerk, at), await see(clerk, `${at}/aside`)].map(({ html }) => html);

const [one, two] = [
  await register('Раҳимов Фаррух', { birth_date: '1980-05-17' }),
  await register('Farrukh Rahimov', { birth_year: 1981 }),
];

test('before anybody registered twice it says that nothing waits, and that nothing is set aside', () => {
  expect(before[0]).toContain('Nothing waits for a decision.');
  expect(before[1]).toContain('Nothing is set aside.');
});

test('rounds of one title are told apart by their ids, and no others', async () => {
  const both = staff({ role: 'clerk', round: round.id }, { role: 'clerk', round: elsewhere.id });
  expect((await see(both, '')).html).not.toContain(`(${round.id})`);
  await putRound(store, { ...elsewhere, title: round.title });
  const { html } = await see(both, '');
  for (const id of [round.id, elsewhere.id]) expect(html).toContain(`<small> (${id})</small>`);
});

test('the area is called by all that it holds, in the menu and above each page; pairs have a heading of their own', async () => {
  for (const { html } of [await see(clerk, ''), await see(clerk, at)]) {
    expect(html).toContain('<a href="/registrants">Registrations</a>');
    expect(html).toContain('<h1>Registrations</h1>');
    for (const held of ['Forms on paper', 'Somebody is here']) expect(html).toContain(`>${held}</a>`);
  }
  expect((await see(clerk, at)).html).toContain('<h2>Registered twice?</h2>');
});

test('the list says what two share, and no name', async () => {
  const { html } = await see(clerk, at);
  expect(html).toContain('Pairs that wait for a decision: 1.');
  expect(html).toContain(`${shortReceipt(one)}, ${shortReceipt(two)}`);
  expect(html.match(/data-shares="\w+"/g)).toEqual(['data-shares="origin"']);
  expect(html).not.toMatch(/Раҳимов|Rahimov|@example\.org/);
  expect(await trailOf(one)).toEqual([]);
});

test('the two side by side: names with what sounds alike, birth, origin; no contact; one line a day in the trail of each', async () => {
  const { html } = await see(clerk, pairAt(one, two));
  for (const marked of ['Раҳимов', 'Фаррух', 'Farrukh', 'Rahimov']) expect(html).toContain(`<mark>${marked}</mark>`);
  for (const said of ['17 May 1980', '1981', 'North']) expect(html).toContain(said);
  expect(html).not.toContain('@example.org');
  expect(html).not.toContain('Interest');
  await see(clerk, pairAt(one, two));
  for (const id of [one, two]) expect(await trailOf(id)).toEqual(['registrant-compared']);
});

test('two who share nothing are not shown, whoever asks: a clerk does not look people up', async () => {
  const stranger = await register('Gjergj Kastrioti');
  const { status, html } = await see(clerk, pairAt(one, stranger));
  expect(status).toBe(404);
  expect(html).not.toMatch(/Раҳимов|Kastrioti/);
  expect(await trailOf(stranger)).toEqual([]);
});

test('without a reason, or without a word of what they are, nothing is decided', async () => {
  const seen = seenIn((await see(clerk, pairAt(one, two))).html);
  for (const form of [
    { as: 'two-people', reason: ' ', seen },
    { as: 'nobody', reason: 'rung up', seen },
    { reason: 'rung up', seen },
  ]) {
    const { status, html } = await send(clerk, pairAt(one, two), form);
    expect([status, html.includes('Nothing was changed')]).toEqual([422, true]);
  }
  expect((await recordOf(one)).decided).toBeUndefined();
});

test('whoever looked at something else is told so and sees how it is now: 412, and nothing is lost', async () => {
  const seen = seenIn((await see(clerk, pairAt(one, two))).html);
  expect(await correct(two, { family_at_home: 7 })).toMatchObject({ kind: 'revised' });
  const late = await send(clerk, pairAt(one, two), { as: 'two-people', reason: 'rung up', seen });
  expect(late.status).toBe(412);
  expect(late.html).toContain('in the meantime');
  expect(seenIn(late.html)).not.toBe(seen);
  const blind = await send(clerk, pairAt(one, two), { as: 'two-people', reason: 'rung up' });
  expect(blind.status).toBe(412);
  expect((await recordOf(one)).decided).toBeUndefined();
});

test('one person: one counts on; the other one is listed as set aside and put back with a reason; of two clerks one is told', async () => {
  const seen = seenIn((await see(clerk, pairAt(one, two))).html);
  const form = { as: one, reason: 'says so themself', seen };
  const both = await Promise.all([
    send(clerk, pairAt(one, two), form),
    send(clerk, pairAt(one, two), { ...form, as: two }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 412]);
  expect((await counted(one, two)).filter(Boolean)).toHaveLength(1);
  const aside = (await counted(one))[0] === true ? two : one;
  expect((await see(clerk, `${at}?done=one-person`)).html).toContain('Nothing waits for a decision.');
  expect((await see(clerk, `${at}/aside`)).html).toContain(`data-aside="${aside}"`);
  expect((await see(clerk, pairAt(one, two))).html).toContain('It was decided that these are one person.');
  expect((await send(clerk, `${at}/aside/${aside}`, { reason: '' })).status).toBe(422);
  const back = await send(clerk, `${at}/aside/${aside}`, { reason: 'they are sisters' });
  expect([back.status, back.headers.get('location')]).toEqual([303, `/registrants${at}/aside?done=put-back`]);
  expect((await send(clerk, `${at}/aside/${aside}`, { reason: 'they are sisters' })).status).toBe(412);
  expect(await counted(one, two)).toEqual([true, true]);
  const did = (await trailOf(aside)).filter((action) => action !== 'registrant-corrected');
  expect(did.toSorted()).toEqual(['registrant-compared', 'registrant-put-back', 'registrant-set-aside']);
});

test('two people: both count, they are not listed again, and the trail says who decided and why', async () => {
  const seen = seenIn((await see(clerk, pairAt(one, two))).html);
  const { status, headers } = await send(clerk, pairAt(one, two), { as: 'two-people', reason: 'rung up', seen });
  expect([status, headers.get('location')]).toEqual([303, `/registrants${at}?done=two-people`]);
  expect((await see(clerk, at)).html).toContain('Nothing waits for a decision.');
  const lines = (await store.listAuditOf(round.id, one)).filter(({ action }) => action === 'registrant-told-apart');
  expect(lines).toMatchObject([{ by: 'staff-7', reason: 'rung up' }]);
});

test('in every language the page says what it is about', async () => {
  const headings = await Promise.all(
    languages.map(async (language) => /<h1>([^<]*)/.exec((await see(clerk, at, language)).html)?.[1]),
  );
  expect(new Set(headings).size).toBe(languages.length);
});

test('no line of the log holds a name, a contact or an answer', () => {
  expect(logged.length).toBeGreaterThan(20);
  expect(logged.join('\n')).not.toMatch(/Раҳимов|Rahimov|example\.org|North|rung up/);
});

test('a child and its guardian, or two of their children, are no pair because they share a contact; a child that was registered twice is, and the page says that it is a child', async () => {
  const email = 'guardian@example.org';
  const family = { email };
  const waiting = async () => Number(/wait for a decision: (\d+)/.exec((await see(clerk, at)).html)?.[1] ?? '0');
  const found = await waiting();
  const guardian = await register('Arta Krasniqi', { email });
  const daughter = await registerChild('Drenusha Krasniqi', family);
  const son = await registerChild('Besim Krasniqi', { ...family, birth_year: 2010 });
  expect(await waiting()).toBe(found);
  expect((await recordOf(son)).notes ?? []).not.toContainEqual(expect.objectContaining({ rule: 'possible-duplicate' }));
  for (const pair of [pairAt(guardian, daughter), pairAt(daughter, son)])
    expect((await see(clerk, pair)).status).toBe(404);
  const again = await registerChild('Drenusha Krasniqi', family);
  expect(await waiting()).toBe(found + 1);
  const { html } = await see(clerk, pairAt(daughter, again));
  expect(html).toContain('a child whom a parent or guardian registered');
  expect(html).not.toMatch(/Arta|@example\.org/);
});
