/** What goes wrong is said to people on a page and to programs as a problem. */
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { expect, test } from 'vitest';

const now = () => new Date('2026-03-03T15:00:00Z');
const log = createLineLog(() => undefined, now);

const app = createBaseApp({ log, now, newId: () => 'request-7' })
  .get('/busy', () => {
    throw new StoreUnavailable('the store cannot answer now');
  })
  .get('/broken', () => {
    throw new Error('an answer of somebody: Ana Example');
  });

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

test.each([
  ['/busy', 503, 'Not available at the moment'],
  ['/broken', 500, 'Something went wrong'],
  ['/nowhere', 404, 'Nothing here'],
])('a person who opens %s sees a page with status %i that says “%s”', async (path, status, heading) => {
  const answer = await app.request(path, { headers: browser });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const html = await answer.text();
  expect(html).toContain(`<h1>${heading}</h1>`);
  expect(html).not.toContain('Ana');
  expect(html.includes('request-7')).toBe(status === 500); // only where the log tells more
});

test('the page of a fault gives the number under which the log tells more', async () => {
  expect(await (await app.request('/broken', { headers: browser })).text()).toContain('<code>request-7</code>');
});

test.each([
  ['a program that names no form', {}],
  ['a program that takes any form', { accept: '*/*' }],
  ['a program that asks for JSON', { accept: 'application/json' }],
])('%s gets the problem', async (_, headers) => {
  const answer = await app.request('/busy', { headers });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('retry-after')).toBe('5');
});

test('an address that is used the wrong way says so to a person, and which way is right', async () => {
  const answer = await app.request('/busy', { method: 'DELETE', headers: browser });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toContain('GET');
  expect(await answer.text()).toContain('cannot be opened like that');
});

test('a slash too many at the end is forgiven, and never leads to another site', async () => {
  const { status, headers } = await app.request('/nowhere/at/all/?a=b');
  expect([status, headers.get('location')]).toEqual([301, '/nowhere/at/all?a=b']);
  for (const path of ['//evil.example/', '/\\evil.example/', '/%5Cevil.example/', '/nowhere//']) {
    expect((await app.request(`http://localhost${path}`)).headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
  }
  expect((await app.request('/nowhere/', { method: 'POST' })).status).toBe(404);
});
