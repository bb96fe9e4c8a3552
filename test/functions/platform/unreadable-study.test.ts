/** A study that was altered in the store: those who need it hear what and where, their answers wait, and others go on. */
import { createCollectApp } from '#functions/collect/app.tsx';
import { createIngestApp } from '#functions/ingest/app.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { knownStudies } from '#functions/platform/known-studies.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { type LinkClaims, signToken } from '#functions/platform/identity/tokens.ts';
import { createRegistryApp } from '#functions/registry/app.tsx';
import type { StudyEntry } from '#functions/store/study-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { canonicalStudy } from '#schemas/language/study/file/write-study.ts';
import { afterAll, expect, test } from 'vitest';

import { savingsClubsStudy } from '../../survey-schemas/studies/example.ts';
import { bodyOf, drawn, now } from '../ingest/ingest-platform.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { openTestLevel } from '../store/level/open-test-level.ts';
import { createTableStore } from '#functions/store/table-store.ts';
import { noFloods } from '../no-floods.ts';

const { tables, close } = await openTestLevel();
afterAll(close);
const store = createTableStore(tables);
const text = await canonicalStudy(savingsClubsStudy);
const { id, version } = savingsClubsStudy.instrument;
const entry: StudyEntry = {
  id,
  version,
  text: text.replace('"max":120', '"max":130'),
  sha256: sha256(text),
  added: { id: '1', round: '*', at: '2026', by: 'zarina', action: 'study-added', subject: 's', reason: '' },
};
await store.putStudy(entry, []);
const round = { ...drawn.round, instruments: { ...drawn.round.instruments, [id]: version } };
await putRound(store, round);
await putFrame(store, round.id, drawn.frame);

const secret = 'a signing key for tests, long enough';
const logged: string[] = [];
const app = createBaseApp({ log: createLineLog((line) => logged.push(line), now), now, newId: () => 'request-1' });
const identify = identifyByToken({ secret, now });
const studies = knownStudies(store, now);
app.route('/', createIngestApp({ store, studies, identify, digestKey: 'digest', now, ...noFloods }));
app.route('/', createCollectApp({ store, studies, identify, secret, now }));
app.route('/', createRegistryApp({ store, studies, now: () => new Date('2026-11-22T10:00:00Z'), newId: () => 'id' }));

const claims: LinkClaims = {
  kind: 'link',
  jti: 'one',
  instrument: '',
  round: round.id,
  exp: now().getTime() / 1000 + 60,
};
const authorization = async (instrument: string) => `Bearer ${await signToken({ ...claims, instrument }, secret)}`;
const post = async (body: Readonly<Record<string, unknown>>, instrument: string) =>
  app.request('/v1/responses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await authorization(instrument) },
    body: JSON.stringify(body),
  });
const assignment = async (instrument: string) =>
  app.request(`/collect/${instrument}/assignment`, { headers: { authorization: await authorization(instrument) } });

test.each([
  ['a phone that sends an answer', () => post({ ...bodyOf('household'), instrument: id, version }, id)],
  ['a page of an enumerator', () => assignment(id)],
  ['a form', async () => app.request(`/v1/studies/${id}/${version}?language=en`)],
  ['somebody who would register by it', async () => app.request(`/register/${round.id}/${id}`)],
])('%s hears which study it is, what to do, and when to come back', async (_, ask) => {
  logged.length = 0;
  const answer = await ask();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const said = await answer.text();
  for (const part of [
    '"type":"urn:remit:problem:study-unreadable"',
    `"detail":"the study ${id} version ${version} was altered`,
    'Keep the answers, send them again later, and tell an administrator',
  ])
    expect(said).toContain(part);
  expect(logged.join('\n')).toContain(`"level":"ERROR"`);
  expect(logged.join('\n')).toContain(`"message":"study-unreadable","request":"request-1","study":"${id}@${version}"`);
});

test('a person sees a page', async () => {
  const answer = await app.request(`/register/${round.id}/${id}`, { headers: { accept: 'text/html' } });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('<h1>This questionnaire is not available at the moment</h1>');
});

test('the other studies of the round go on', async () => {
  expect((await post(bodyOf('household'), 'household')).status).toBe(201);
  expect((await assignment('household')).status).toBe(200);
  const register = await app.request(`/register/${round.id}`);
  expect(register.status).toBe(200);
  expect(await register.text()).toContain('data-instrument="registration"');
});
