/** Somebody is here: a colleague reads the consent aloud, fills in the form, and hands the number over. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { languages } from '#schemas/words/languages.ts';
import { findInstrument } from '../../studies.ts';
import { bodyOf } from '../ingest/ingest-platform.ts';
import { clerk, openClerk, round } from './platform.ts';
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
const id = '019b7700-0000-7000-8000-00000000aaaa';
const answers = {
  ...drawn,
  ...{ campaign: undefined, intake_mode: undefined, consent_version: undefined, taken_by: undefined },
  ...{ name: 'Firuza', email: 'firuza@example.org', phone: undefined, birth_date: undefined, birth_year: 1980 },
  ...{ arrival_year: drawn['arrival_year'] === undefined ? undefined : 2015, residence_city: undefined },
};
const began = '2026-11-01T10:00:00.000+05:00';
const send = async (more: object = {}, own: string = id) =>
  post(clerk, `${at}/embassy-x?in=ru`, typedIn(asked, { ...answers, ...more }, { id: own, began }));

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
  expect((await send({ consent_registry: 'no' })).html).toContain('nothing may be kept');
  expect(await store.getResponse({ round: round.id, instrument: 'registration', id })).toBeUndefined();
});

test('it is filed at once, with a slip that holds the number; the contact is written to, and the trail says who took it', async () => {
  const taken = await send();
  expect(taken.status).toBe(201);
  expect(taken.html).toContain(shortReceipt(id));
  expect(taken.html).toContain(`localhost/record/${round.id}`);
  expect(taken.html).not.toContain('Nobody can send this person a message');
  const kept = await store.getResponse({ round: round.id, instrument: 'registration', id });
  expect(kept?.answers).toMatchObject({ campaign: 'embassy-x', intake_mode: 'embassy', taken_by: 'staff' });
  expect(mailed).toMatchObject([{ to: { address: 'firuza@example.org' }, language: 'ru' }]);
  const line = (await store.listAuditOf(round.id, id)).find(({ action }) => action === 'registrant-taken');
  expect(line).toMatchObject({ by: 'staff-7', reason: 'in person, embassy-x' });
});

test('pressed twice it is one registration, and one message', async () => {
  expect((await send()).status).toBe(201);
  expect(mailed).toHaveLength(1);
  const other = await send({ name: 'Somebody else' });
  expect(other.status).toBe(422);
  expect((await store.identitiesUnder({ round: round.id, instrument: 'registration', id })).length).toBe(1);
});

test('whoever has no contact is registered all the same, and told to keep the number', async () => {
  const taken = await send({ email: undefined }, '019b7700-0000-7000-8000-00000000bbbb');
  expect([taken.status, taken.html.includes('Nobody can send this person a message')]).toEqual([201, true]);
  expect(mailed).toHaveLength(1);
});

test('in every language it says what it is about', async () => {
  const headings = await Promise.all(
    languages.map(async (language) => /<h1>([^<]*)/.exec((await see(clerk, at, language)).html)?.[1]),
  );
  expect(new Set(headings).size).toBe(languages.length);
});

test('no line of the log holds a name, a contact or an answer', () => {
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.join('\n')).not.toMatch(/Firuza|example\.org/);
});
