/** Everybody finds organisations of people abroad by country, kind and words; who agreed to a contact is shown to nobody, and what is withdrawn is gone. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { takeOut } from '#functions/associations/set-association.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import { openApiOf } from '#functions/ingest/openapi.ts';
import { createRegistryApp } from '#functions/registry/app.tsx';
import { associationSchema, listed } from '#schemas/fieldwork/association.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { instruments, studies } from '../../studies.ts';
import { round as plain } from '../dashboard/fixture.ts';
import { putRound } from '../store/lay-out.ts';
import { openTestStore } from '../store/level/open-test-level.ts';

const { store, close } = await openTestStore();
afterAll(close);
const round: Round = {
  ...{ ...plain, id: 'abroad', instruments: { registration: 2 } },
  settings: { ...plain.settings, registration: { contact: { en: 'Room 4, office@diaspora.example' } } },
};
await putRound(store, round);
const app = createRegistryApp({ store, studies, now: () => new Date('2026-11-22T10:00:00Z'), newId: () => 'id' });
const ask = async (path: string, language = 'en') => {
  const answer = await app.request(path, { headers: { 'accept-language': language } });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

const consent = { by: 'Zarina Agreed', on: '2026-10-01' };
const all = [
  {
    ...{ id: 'pamir', name: '=Pamir & Co', country: 'DE', city: 'Berlin', kind: 'cultural', members: 120 },
    ...{ about: 'Dances and <songs>', languages: ['tg', 'de'], founded: 1998 },
    contact: { email: 'pamir@club.example', phone: '+49 30 1234567', website: 'https://pamir.example/a', consent },
  },
  {
    ...{ id: 'istok', name: 'Исток', country: 'RU', city: 'Москва', kind: 'students', languages: ['ru'] },
    members: 30,
  },
  { id: 'union', name: 'Union', country: 'DE', kind: 'umbrella', languages: [] },
  { id: 'gone', name: 'Gone Club', country: 'KZ', kind: 'sports', languages: [], withdrawn: true },
] as const;
for (const one of all) await store.putAssociation(round.id, v.parse(associationSchema, one));

test('what is kept has no contact without consent: the schema of the store refuses it', () => {
  const [first] = all;
  const { email } = first.contact;
  for (const contact of [
    { email },
    { email, consent: { by: 'Zarina' } },
    { email, consent: { on: '2026-10-01' } },
    { consent },
  ])
    expect(v.is(associationSchema, { ...first, contact })).toBe(false);
  expect(listed(v.parse(associationSchema, first))?.contact).toEqual({
    ...{ email, phone: '+49 30 1234567', website: 'https://pamir.example/a' },
  });
});

test('the page has them with their contact, counts, a map, and how to be listed', async () => {
  const { status, text, headers } = await ask('/associations/abroad');
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(text).toContain('=Pamir &amp; Co');
  expect(text).toContain('Dances and &lt;songs&gt;');
  expect(text).toContain('href="mailto:pamir@club.example"');
  expect(text).toContain('href="tel:+49301234567"');
  expect(text).toContain('href="https://pamir.example/a" rel="noopener noreferrer nofollow"');
  expect(text).toContain('Shown: 3 of 3.');
  expect(text).toMatch(/data-code="DE"><th scope="row">Germany<\/th><td class="num">2<\/td><td class="num">120/);
  expect(text).toContain('Not said how many members: 1.');
  expect(text).toContain('Without a published contact: 2.');
  expect(text).toContain('Room 4, office@diaspora.example');
  expect((text.match(/<circle/g) ?? []).length).toBe(4); // two countries, in two widths
});

test('it finds by country, kind, and words in any letters', async () => {
  const found = async (query: string) =>
    [...(await ask(`/associations/abroad?${query}`)).text.matchAll(/data-association="(\w+)"/g)].map(([, id]) => id);
  expect(await found('')).toEqual(['pamir', 'union', 'istok']);
  expect(await found('country=DE')).toEqual(['pamir', 'union']);
  expect(await found('kind=students')).toEqual(['istok']);
  expect(await found(`q=${encodeURIComponent('МОСК')}`)).toEqual(['istok']);
  expect(await found('q=songs&country=RU')).toEqual([]);
  expect(await found('country=XX&kind=none&page=900')).toEqual(['pamir', 'union', 'istok']);
  expect((await ask('/associations/abroad?q=nobody')).text).toContain('None of the organisations');
});

test('as JSON and as a table they are the same, and the description of the API knows them', async () => {
  const json = await ask('/v1/rounds/abroad/associations?country=DE');
  expect(json.headers.get('cache-control')).toBe('no-store');
  const { email, phone, website } = all[0].contact;
  expect(JSON.parse(json.text)).toEqual({
    round: 'abroad',
    counts: { organisations: 2, withoutContact: 1, withoutMembers: 1 },
    associations: [{ ...all[0], contact: { email, phone, website } }, all[2]],
  });
  const csv = (await ask('/v1/rounds/abroad/associations.csv')).text.split('\r\n');
  expect(csv[0]).toBe('id,name,country,city,kind,members,founded,about,languages,email,phone,website');
  expect(csv[1]).toBe(
    `pamir,'=Pamir & Co,DE,Berlin,cultural,120,1998,Dances and <songs>,"tg, de",pamir@club.example,'+49 30 1234567,https://pamir.example/a`,
  );
  const { paths } = openApiOf(instruments);
  expect(paths).toHaveProperty(['/v1/rounds/{round}/associations', 'get', 'operationId'], 'listAssociations');
});

test('who agreed, and what is withdrawn, is nowhere; a contact that is taken out is gone at the next request', async () => {
  const everywhere = ['/associations/abroad', '/v1/rounds/abroad/associations', '/v1/rounds/abroad/associations.csv'];
  for (const path of everywhere) expect((await ask(path)).text).not.toMatch(/Zarina|2026-10-01|Gone Club|gone/);
  const deps = { store, now: () => new Date(), newId: () => 'one', by: 'ana' };
  const outcome = await takeOut(deps, 'abroad', { id: 'pamir', what: 'contact' }, { reason: 'they asked' });
  expect(outcome).toEqual({ kind: 'written', id: 'pamir' });
  for (const path of everywhere) expect((await ask(path)).text).not.toMatch(/club\.example|1234567/);
});

test('a round that is not there, or has not begun, lists nothing', async () => {
  const faultsIn = () => [];
  const newId = () => 'a line of the trail';
  await createRound(
    { store, now: () => new Date(), newId, by: 'ana' },
    { round: { ...round, id: 'later' } },
    { state: 'draft', reason: 'new', faultsIn },
  );
  for (const id of ['later', 'nowhere']) {
    expect((await ask(`/associations/${id}`)).status).toBe(404);
    expect((await ask(`/v1/rounds/${id}/associations`)).status).toBe(404);
    expect((await ask(`/v1/rounds/${id}/associations.csv`)).status).toBe(404);
  }
});

test('it speaks the language of whoever reads', async () => {
  const { text } = await ask('/associations/abroad', 'tg');
  expect(text).toContain('Иттиҳодияҳои муқимони хориҷ');
  expect(text).toContain('Германия');
});
