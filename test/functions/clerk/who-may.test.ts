/** Every page of clerks × every role, also of another round: one table, asked cell by cell. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';

import type { Identity } from '#functions/platform/identity/access.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { bodyOf } from '../ingest/ingest-platform.ts';
import { clerk, elsewhere, openClerk, round, staff } from './platform.ts';
import { onPaper, typedIn } from './type-in.ts';

const { see, send, post, register, store } = await openClerk();
const [one, two] = [await register('Раҳимов Фаррух'), await register('Farrukh Rahimov')];
const embassy = { id: 'embassy-x', name: 'Embassy X', mode: 'embassy', begins: '2026-01-01', printed: 1 } as const;
await store.putCampaign(round.id, embassy);
const mark = '019b7700-0000-7000-8000-00000000aaaa';
const given = v.parse(v.looseObject({}), bodyOf('registration')['answers']);
const here = onPaper(given, { name: 'Rahimov', email: 'rahimov@example.org' });
const [began, { instrument }] = ['2026-11-01T10:00:00.000Z', registrationStudy];
const taken = await post(clerk, `/rounds/${round.id}/here/embassy-x`, typedIn(instrument, here, { id: mark, began }));
if (taken.status !== 303) throw new Error(`somebody who is here was answered with ${taken.status}`);

const link = { jti: 'l', instrument: 'household', round: round.id, enumerator: 'nora', exp: 4e9 };
const people: Readonly<Record<string, Identity | undefined>> = {
  stranger: undefined,
  enumerator: { role: 'enumerator', link },
  'staff without a role': staff(),
  supervisor: staff({ role: 'supervisor', round: round.id, team: 'north' }),
  caseworker: staff({ role: 'caseworker' }),
  clerk: staff({ role: 'clerk', round: round.id }),
  'clerk of another round': staff({ role: 'clerk', round: elsewhere.id }),
  'clerk of all rounds': staff({ role: 'clerk' }),
  analyst: staff({ role: 'analyst' }),
  coordinator: staff({ role: 'coordinator' }),
  administrator: staff({ role: 'administrator' }),
};
type Cells = Readonly<Record<string, number>>;

const nobody: Cells = {
  ...{ stranger: 303, enumerator: 303, 'staff without a role': 303, supervisor: 404, caseworker: 404 },
  ...{ clerk: 404, 'clerk of another round': 404, 'clerk of all rounds': 404 },
  ...{ analyst: 404, coordinator: 404, administrator: 404 },
};
/** Whoever reads names does nothing else, and nobody else reads them: not even an administrator. */
const clerks: Cells = { ...nobody, clerk: 200, 'clerk of all rounds': 200 };
const at = `/rounds/${round.id}`;
const pages: Readonly<Record<string, Cells>> = {
  '': { ...clerks, 'clerk of another round': 200 },
  [at]: clerks,
  [`${at}/aside`]: clerks,
  [`${at}/paper`]: clerks,
  [`${at}/paper/embassy-x-0001`]: clerks,
  [`${at}/paper/embassy-y-0001`]: nobody,
  [`${at}/paper/embassy-x-0002`]: nobody, // no form was given it
  [`${at}/here`]: clerks,
  [`${at}/here/embassy-x`]: clerks,
  [`${at}/here/embassy-x/${mark}`]: clerks, // under the account that registered them
  [`${at}/here/embassy-x/${one}`]: nobody,
  [`${at}/pairs/${one}/${two}`]: clerks,
  [`${at}/pairs/${one}/${one}`]: nobody,
  [`${at}/pairs/${one}/nobody`]: nobody,
  '/rounds/there-is-none': nobody,
};

describe.each(Object.entries(pages))('/registrants%s', (path, cells) => {
  test('has a cell for each role', () => {
    expect(Object.keys(cells).toSorted()).toEqual(Object.keys(people).toSorted());
  });
  test.each(Object.entries(people))('%s', async (name, identity) => {
    const { status, headers, html } = await see(identity, path);
    expect(status).toBe(cells[name]);
    expect(headers.get('cache-control')).toBe('no-store');
    if (status === 303) expect(headers.get('location')).toBe('/dashboard/sign-in');
    if (status === 404) expect(html).toContain('Only clerks of a registry see registrations here');
    if (status !== 200) expect(html).not.toMatch(/Раҳимов|Rahimov/);
  });
});

/** A form that says nothing: 422 where somebody may. */
const asked: Cells = { ...nobody, clerk: 422, 'clerk of all rounds': 422 };
const forms: Readonly<Record<string, Cells>> = {
  [`${at}/pairs/${one}/${two}`]: asked,
  [`${at}/aside/${one}`]: asked,
  [`${at}/paper`]: asked,
  [`${at}/paper/embassy-x-0001`]: asked,
  [`${at}/paper/embassy-x-0001/throw-away`]: asked,
  [`${at}/here/embassy-x`]: asked,
};

/** What there is nothing to do about: 412 where somebody may. */
const over: Cells = { ...nobody, clerk: 412, 'clerk of all rounds': 412 };
const late: typeof forms = {
  [`${at}/paper/embassy-x-0001/decide`]: over,
  [`${at}/paper/embassy-x-0001/file`]: over,
};

describe.each(Object.entries({ ...forms, ...late }))('a form to /registrants%s', (path, cells) => {
  test.each(Object.entries(people))('%s', async (name, identity) => {
    expect((await send(identity, path, {})).status).toBe(cells[name]);
  });
  test('from another site is refused', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await send(people['clerk'], path, {}, { headers })).status).toBe(403);
  });
});

test('what was refused changed nothing', async () => {
  const record = await store.getResponse({ round: round.id, instrument: 'registration', id: two });
  expect([record?.decided, record?.review]).toEqual([undefined, undefined]);
});
