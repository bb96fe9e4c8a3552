/** Forms are looked at without a trace, and tried out the whole way into no figure. */
import { describe, expect, test } from 'vitest';

import { readAssignment } from '#functions/collect/assignment.ts';
import { exchangeCode } from '#functions/fieldwork/links/exchange-code.ts';
import { createIngestApp } from '#functions/ingest/app.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import { readToken } from '#functions/platform/identity/tokens.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { isCounted } from '#functions/store/standing.ts';
import { putState } from '../../store/lay-out.ts';
import { studies } from '../../../studies.ts';
import { drawn } from '../../ingest/ingest-platform.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';
import { noFloods } from '../../no-floods.ts';

const { store, see, send, logged } = await openPlace();
const at = `/rounds/${round.id}`;
const secret = 'a signing key for tests, long enough';
const now = () => new Date('2026-11-02T12:00:00Z');
const work = { store, secret, now };

/** Sends an interview with a token, as a phone does. */
async function deliver(token: string, body: unknown): Promise<number> {
  const app = createBaseApp({ log: createLineLog((line) => logged.push(line), now), now, newId: () => 'a request' });
  const identify = identifyByToken({ secret, now });
  app.route('/', createIngestApp({ store, studies, identify, digestKey: 'digest', now, ...noFloods }));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await app.request('/v1/responses', { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.status;
}
const codeIn = (html: string): string => /<dd class="code">([^<]+)<\/dd>/.exec(html)?.[1] ?? '';

describe('a preview', () => {
  test('is offered in the languages of the round, of what enumerators fill in', async () => {
    const { html } = await see(coordinator, `${at}/about`);
    expect(html).toContain(`${at}/forms/household?lang=en`);
    expect(html).not.toContain(`${at}/forms/registration`);
  });

  test('is the form with what is known of a place, and no token with which it could send anything', async () => {
    const { status, html } = await see(supervisorOf('north'), `${at}/forms/household`);
    expect(status).toBe(200);
    expect(html).toContain('data-instrument="household"');
    expect(html).toContain('data-unfiled="This was a preview"');
    expect(html).toContain('/assets/preview-form.js');
    expect(html).not.toMatch(/token|collect\.js/);
    expect((await see(coordinator, `${at}/forms/registration`)).status).toBe(404);
    expect((await see(coordinator, `${at}/forms/there-is-none`)).status).toBe(404);
  });
});

describe('a practice link', () => {
  test('opens one place of one questionnaire, for practice, and its code stands nowhere else', async () => {
    const { status, html, headers } = await send(coordinator, `${at}/practice`, { study: 'household' });
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    const code = codeIn(html);
    const opened = await exchangeCode(work, code, 'd'.repeat(22));
    expect(opened).toMatchObject({ kind: 'work', list: { trial: true, work: [{ instrument: 'household' }] } });
    expect(opened.kind === 'work' && opened.list.work.length).toBe(1);
    expect((await exchangeCode(work, code, 'e'.repeat(22))).kind).toBe('code-spent');
    expect((await store.listLinks(round.id)).at(-1)).toMatchObject({ instrument: 'household', trial: true, by: 'ana' });
    expect((await see(coordinator, `${at}/people`)).html).not.toContain(code);
    expect(logged.join('')).not.toContain(code);
  });

  test('files the whole way, into the count of practice and no figure', async () => {
    const { html } = await send(coordinator, `${at}/practice`, { study: 'household' });
    const opened = await exchangeCode(work, codeIn(html), 'f'.repeat(22));
    const [one] = opened.kind === 'work' ? opened.list.work : [];
    const body = [...drawn.bodies('household')].find(({ answers }) =>
      Object.entries(answers).some(([name, said]) => name === 'psu' && said === one?.psu),
    );
    expect(await deliver(one?.token ?? '', body)).toBe(201);
    const record = await store.getResponse({ round: round.id, instrument: 'household', id: String(body?.['id']) });
    expect(record).toMatchObject({ trial: true });
    expect(record && isCounted(record)).toBe(false);
    await putState(store, round.id, 'open', '2026-11-01T00:00:00.000Z'); // a round that was changed is read anew
    const about = await see(coordinator, `${at}/about`);
    expect(/data-study="household">[^]*?<td class="num">(\d+)<\/td><\/tr>/.exec(about.html)?.[1]).toBe('1');
  });

  test('is made for a draft, too: people practise before fieldwork begins, and the draft can be changed all the same', async () => {
    await putState(store, round.id, 'draft', '2026-11-01T00:00:00.000Z');
    expect((await see(coordinator, `${at}/about`)).html).toContain('Practice link');
    const { html } = await send(coordinator, `${at}/practice`, { study: 'household' });
    const opened = await exchangeCode(work, codeIn(html), 'h'.repeat(22));
    const [one] = opened.kind === 'work' ? opened.list.work : [];
    const token = await readToken(one?.token ?? '', secret, now());
    if (token?.kind !== 'link') throw new Error('no link');
    const page = (link: Link) => readAssignment(link, 'household', { store, studies, now }, 'en');
    expect(await page(token)).toMatchObject({ kind: 'assigned' });
    const { instrument, exp } = token;
    expect((await page({ jti: 'another', round: round.id, instrument, exp })).kind).toBe('round-not-open');
    await putState(store, round.id, 'open', '2026-11-01T00:00:00.000Z');
  });

  test('is made of what enumerators fill in alone, by a coordinator, from a page of ours, while the round goes on', async () => {
    const before = await store.listLinks(round.id);
    const make = (study: string) => send(coordinator, `${at}/practice`, { study });
    expect((await make('registration')).status).toBe(422);
    expect((await make('nothing')).status).toBe(422);
    expect((await send(supervisorOf('north'), `${at}/practice`, { study: 'household' })).status).toBe(404);
    const forged = { 'sec-fetch-site': 'cross-site' };
    expect((await send(coordinator, `${at}/practice`, { study: 'household' }, forged)).status).toBe(403);
    await putState(store, round.id, 'closed', '2026-11-20T00:00:00.000Z');
    expect((await make('household')).status).toBe(409);
    expect((await see(coordinator, `${at}/about`)).html).not.toContain('Practice link');
    expect(await store.listLinks(round.id)).toEqual(before);
  });
});
