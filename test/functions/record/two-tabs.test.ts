/** One contact, two children, two links in one browser: what is posted from a page of the one never changes the other. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { child } from '../../survey-schemas/family-samples.ts';
import { filledIn } from './filled-in.ts';
import { people, round, startVisits } from './visit-platform.ts';

const visits = await startVisits();
afterAll(visits.close);
const { store, app, sent, post, get, postTo, markOf, codeFor } = visits;
const children = people.slice(0, 2).map((one, n) => ({
  ...one,
  answers: { ...child, name: `Child ${n}`, email: 'mother@example.org' },
}));
const keyOf = (id: string) => ({ round, instrument: 'registration', id });

/** Where nobody has to be in a visit. */
const outside = ['link', 'enter', 'leave', 'stop'].map((part) => `/record/:round/${part}`);
const ofVisit = [...new Set(app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))]
  .filter((path) => path.startsWith('/record/') && !outside.includes(path))
  .map((path) => path.slice('/record/:round'.length));

/** Cookies of visits to both. */
let cookies: readonly string[] = [];

beforeAll(async () => {
  for (const body of children) expect((await post(body)).status).toBe(201);
  await codeFor('mother@example.org');
  const codes = [...(sent.at(-1)?.text ?? '').matchAll(/#(\S+)/g)].map(([, code = '']) => code);
  const opened = await Promise.all(codes.map((code) => postTo('/enter', { code })));
  cookies = opened.map(({ headers }) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '');
});

const everything = () =>
  Promise.all(
    children.map(async ({ id }) => {
      const response = await store.getResponse(keyOf(id));
      const kept = [await store.listHistory(keyOf(id)), await store.listAuditOf(round, id)];
      return [response, response && (await store.getIdentity(response)), ...kept];
    }),
  );

test('there are pages to post from', () => {
  expect(cookies).toHaveLength(2);
  expect(ofVisit).toEqual(expect.arrayContaining(['/correct', '/erase', '/take-away', '/purposes', '/pause']));
});

test.each(ofVisit)('%s of one child is refused when the other was opened since, and changes nothing', async (path) => {
  const [one = '', other = ''] = cookies;
  const form = new URLSearchParams(
    filledIn(await (await get('/correct', one)).text(), { 'typed name|': 'Overwritten' }),
  );
  const fields = { ...Object.fromEntries(form), sure: 'yes', to: 'paused', record: await markOf(one) };
  const before = await everything();
  for (const record of [fields.record, '']) {
    const answer = await postTo(path, { ...fields, record }, { cookie: other });
    expect(answer.status).toBe(412);
    const text = await answer.text();
    expect(text).toContain('Another record was opened in this browser');
    expect(text).not.toMatch(/Child \d/);
  }
  expect(await everything()).toEqual(before);
});

test('the pages that change or erase all of it say whose record it is', async () => {
  for (const cookie of cookies) {
    const record = await markOf(cookie);
    const name = children.find(({ id }) => id === record)?.answers.name ?? 'nobody';
    for (const path of ['/correct', '/erase'])
      expect(await (await get(path, cookie)).text()).toContain(`<strong>${name}</strong>`);
  }
});

test('in the visit to it the form is taken', async () => {
  const [, other = ''] = cookies;
  expect((await postTo('/pause', { to: 'paused' }, { cookie: other })).status).toBe(303);
});
