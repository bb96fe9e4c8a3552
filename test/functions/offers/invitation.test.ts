/** Whoever registered may pass the address on where others register: it says nothing of who invites, and nothing of who is invited is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createRegistryApp } from '#functions/registry/app.tsx';
import { studies } from '../../studies.ts';
import { drawn, startWholePlatform } from '../platform/whole-platform.ts';
import { people, round, startVisits } from '../record/visit-platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { app, store, deps, get, visitOf, post } = visits;
const [person] = people;
if (person === undefined) throw new Error('nobody registered');
beforeAll(async () => {
  expect((await post(person)).status).toBe(201);
});

/** The invitation in a page, and nothing beside it. */
const invitationIn = (html: string): string => /<section[^>]*id="invitation"[^]*?<\/section>/.exec(html)?.[0] ?? '';
const address = `https://remit.example.org/register/${round}`;

test('the page of a record has it, with nothing of the person in it', async () => {
  const invitation = invitationIn(await (await get('', await visitOf(person.answers.email))).text());
  expect(invitation).toContain(address);
  expect(invitation).toContain(`href="sms:?&amp;body=${encodeURIComponent('Register for')}`);
  expect(invitation).not.toMatch(/Planted|planted0|campaign|<input|<form/);
  expect(invitation).not.toContain(person.id);
});

test('the receipt without scripts has it, and one with scripts takes it out of the page of what is offered', async () => {
  const form = new URLSearchParams({ country: 'RU' });
  const registry = createRegistryApp({
    store,
    studies,
    now: deps.now,
    newId: deps.newId,
    site: () => 'https://remit.example.org',
  });
  const offered = await (await registry.request(`/offers/${round}`, { method: 'POST', body: form })).text();
  expect(invitationIn(offered)).toContain(`https://remit.example.org/register/${round}`);
  expect(invitationIn(offered)).toContain('a child through a parent or guardian');
  const filed = {
    ...person,
    id: '019b7700-0000-7000-8000-000000000009',
    answers: { ...person.answers, email: 'another@example.org' },
  };
  const receipt = await app.request('http://localhost/v1/registrations', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', accept: 'text/html' },
    body: new URLSearchParams({ response: JSON.stringify(filed) }),
  });
  const html = await receipt.text();
  expect(receipt.status).toBe(200);
  expect(invitationIn(html)).toContain(`http://localhost/register/${round}`);
  expect(invitationIn(html)).not.toContain('another');
});

test('the address is the one that the platform is known by, whatever name a request says that it came to', async () => {
  const laptop = await startWholePlatform();
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  const html = await (await laptop.app.request(`http://evil.example/offers/${drawn.round.id}`, { headers })).text();
  await laptop.close();
  expect(invitationIn(html)).toContain(`https://laptop.example.org/register/${drawn.round.id}`);
  expect(html).not.toContain('evil.example');
});

test('once nobody can register any more, nobody is invited, also on the page of a record', async () => {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) throw new Error('there is no round');
  const since = deps.now().toISOString();
  for (const state of ['closing', 'closed'] as const) {
    const closed = { ...store, getRoundEntry: () => Promise.resolve({ ...entry, state, since }) };
    const registry = createRegistryApp({ store: closed, studies, now: deps.now, newId: deps.newId });
    const html = await (await registry.request(`/offers/${round}`)).text();
    expect(html).toContain('For people abroad');
    expect(invitationIn(html)).toBe('');
    const { getRoundEntry } = store;
    Object.assign(store, { getRoundEntry: closed.getRoundEntry });
    expect(invitationIn(await (await get('', await visitOf(person.answers.email))).text())).toBe('');
    Object.assign(store, { getRoundEntry });
    visits.wait(21);
  }
});
