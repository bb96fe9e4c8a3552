/** Whoever registered may pass the address on where others register: it says nothing of who invites, and nothing of who is invited is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createRegistryApp } from '#functions/registry/app.tsx';
import { studies } from '../../studies.ts';
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
const address = `http://localhost/register/${round}`;

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
    origin: 'https://remit.example.org',
  });
  const offered = await (await registry.request(`/offers/${round}`, { method: 'POST', body: form })).text();
  expect(invitationIn(offered)).toContain(`https://remit.example.org/register/${round}`);
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
  expect(invitationIn(html)).toContain(address);
  expect(invitationIn(html)).not.toContain('another');
});
