/** The page of enumerators: links are made on sheets and ended with a reason, by a coordinator; a supervisor sees their own team. */
import { beforeAll, describe, expect, test } from 'vitest';

import { exchangeCode } from '#functions/fieldwork/links/exchange-code.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see, send, logged } = await openPlace();
const people = `/rounds/${round.id}/people`;
const give = { who: '', days: '30', quota: '' };
const linksNow = () => store.listLinks(round.id);
const codesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<dd class="code">([^<]+)<\/dd>/g)].map(([, code = '']) => code);

test('who goes out, where to and what came of it; of another team nothing', async () => {
  const all = await see(coordinator, people);
  expect(all.html).toContain('Nora N.');
  expect(all.html).toContain('Sami S.');
  expect(all.html).toContain('Make the links');
  const north = await see(supervisorOf('north'), people);
  expect(north.html).toContain('Nora N.');
  expect(north.html).not.toContain('Sami S.');
  expect(north.html).not.toContain('Make the links');
});

describe('links for everybody', () => {
  let html: string;
  beforeAll(async () => {
    const answer = await send(coordinator, `${people}/links`, { ...give, quota: '40', trial: 'yes' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    ({ html } = answer);
  });

  test('come on a sheet each, with a picture for the phone, and as a file', () => {
    expect(codesIn(html).length).toBe(2);
    expect(html.split('<svg').length).toBe(3);
    expect(html).toMatch(/href="data:text\/csv;charset=utf-8,id%2Cname%2Cteam/);
    for (const code of codesIn(html)) expect(html).toContain(encodeURIComponent(`/go#${code}`));
  });

  test('each code opens the work of its own enumerator, within what was asked', async () => {
    const deps = { store, secret: 'a signing key for tests, long enough', now: () => new Date('2026-11-02T12:00:00Z') };
    const lists = await Promise.all(codesIn(html).map((code) => exchangeCode(deps, code, 'd'.repeat(22))));
    expect(lists.map((one) => one.kind === 'work' && [one.list.enumerator, one.list.trial])).toEqual([
      ['nora', true],
      ['sami', true],
    ]);
    expect((await linksNow()).map(({ quota, trial, by }) => [quota, trial, by])).toEqual([
      [40, true, 'ana'],
      [40, true, 'ana'],
    ]);
  });

  test('are shown nowhere else, and stand in no log', async () => {
    const { html: later } = await see(coordinator, people);
    for (const code of codesIn(html)) {
      expect(later).not.toContain(code);
      expect(logged.join('')).not.toContain(code);
    }
    expect(later).toContain('for practice');
  });
});

test.each([
  [{ ...give, days: '0' }],
  [{ ...give, days: '367' }],
  [{ ...give, days: 'a week' }],
  [{ ...give, quota: '-1' }],
  [{ ...give, who: 'nobody' }],
])('no link is made of %j', async (wish) => {
  const before = (await linksNow()).length;
  const { status, html } = await send(coordinator, `${people}/links`, wish);
  expect([status, (await linksNow()).length]).toEqual([422, before]);
  expect(html).toContain('No link was made');
});

test('a supervisor makes none and ends none, also of their own team; nor does a page of another site', async () => {
  const [own] = (await linksNow()).filter(({ enumerator }) => enumerator === 'nora');
  const before = await linksNow();
  expect((await send(supervisorOf('north'), `${people}/links`, give)).status).toBe(404);
  expect((await send(supervisorOf('north'), `${people}/links/${own?.id ?? ''}/end`, { reason: 'lost' })).status).toBe(
    404,
  );
  expect((await send(coordinator, `${people}/links`, give, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(await linksNow()).toEqual(before);
});

test('a link ends with a reason, once, and says so', async () => {
  const [own] = (await linksNow()).filter(({ enumerator }) => enumerator === 'nora');
  const end = `${people}/links/${own?.id ?? ''}/end`;
  expect((await send(coordinator, end, { reason: ' ' })).status).toBe(422);
  expect((await store.getLink(round.id, own?.id ?? ''))?.ended).toBeUndefined();
  const { status, headers } = await send(coordinator, end, { reason: 'the phone was stolen' });
  expect([status, headers.get('location')]).toEqual([303, `/fieldwork${people}`]);
  expect((await see(coordinator, people)).html).toContain('the phone was stolen');
  expect((await send(coordinator, end, { reason: 'again' })).status).toBe(409);
  expect((await send(coordinator, `${people}/links/none/end`, { reason: 'again' })).status).toBe(404);
});
