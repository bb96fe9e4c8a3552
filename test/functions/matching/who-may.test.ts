/** Every page of skills × every role, also of another round: one table, asked cell by cell. */
import { describe, expect, test } from 'vitest';

import type { Identity } from '#functions/platform/identity/access.ts';
import { elsewhere, openSkills, round, staff } from './platform.ts';

const { see, send, store } = await openSkills();
const list = { rows: [{ occupation: '2512', needed: 40 }], at: '2026-11-01T12:00:00.000Z', by: 'ana' };
for (const each of [round, elsewhere]) await store.putShortages(each.id, list);

const link = { jti: 'l', instrument: 'household', round: round.id, enumerator: 'nora', exp: 4e9 };
const people: Readonly<Record<string, Identity | undefined>> = {
  stranger: undefined,
  enumerator: { role: 'enumerator', link },
  'staff without a role': staff(),
  supervisor: staff({ role: 'supervisor', round: round.id, team: 'north' }),
  caseworker: staff({ role: 'caseworker', round: round.id }),
  'caseworker of another round': staff({ role: 'caseworker', round: elsewhere.id }),
  'caseworker of all rounds': staff({ role: 'caseworker' }),
  analyst: staff({ role: 'analyst' }),
  'analyst of another round': staff({ role: 'analyst', round: elsewhere.id }),
  coordinator: staff({ role: 'coordinator', round: round.id }),
  administrator: staff({ role: 'administrator' }),
};
type Cells = Readonly<Record<string, number>>;

const nobody: Cells = {
  ...{ stranger: 303, enumerator: 303, 'staff without a role': 303, supervisor: 404 },
  ...{ caseworker: 404, 'caseworker of another round': 404, 'caseworker of all rounds': 404 },
  ...{ analyst: 404, 'analyst of another round': 404, coordinator: 404, administrator: 404 },
};
const caseworkers: Cells = { ...nobody, caseworker: 200, 'caseworker of all rounds': 200 };
const figures: Cells = { ...nobody, analyst: 200, coordinator: 200, administrator: 200 };
const both: Cells = { ...figures, caseworker: 200, 'caseworker of all rounds': 200 };
const at = `/rounds/${round.id}`;

const pages: Readonly<Record<string, Cells>> = {
  '': { ...both, 'caseworker of another round': 200, 'analyst of another round': 200 },
  [at]: both,
  [`${at}/counts.csv`]: figures,
  [`${at}/shortlist/2512%7C%7C`]: caseworkers,
  [`${at}/shortlist/2513%7C%7C`]: nobody, // there is no such row
  '/rounds/there-is-none': nobody,
};

describe.each(Object.entries(pages))('/skills%s', (path, cells) => {
  test('has a cell for each role', () => {
    expect(Object.keys(cells).toSorted()).toEqual(Object.keys(people).toSorted());
  });
  test.each(Object.entries(people))('%s', async (name, identity) => {
    const { status, headers } = await see(identity, path);
    expect(status).toBe(cells[name]);
    expect(headers.get('cache-control')).toBe('no-store');
    if (status === 303) expect(headers.get('location')).toBe('/dashboard/sign-in');
  });
});

/** A form that says nothing: 422 where somebody may. */
const forms: Readonly<Record<string, Cells>> = {
  [`${at}/list`]: { ...nobody, coordinator: 422, administrator: 422 },
  [`${at}/shortlist/2512%7C%7C/somebody`]: { ...nobody, caseworker: 422, 'caseworker of all rounds': 422 },
};

describe.each(Object.entries(forms))('a form to /skills%s', (path, cells) => {
  test.each(Object.entries(people))('%s', async (name, identity) => {
    expect((await send(identity, path, {})).status).toBe(cells[name]);
  });
  test('from another site is refused', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await send(people['administrator'], path, {}, foreign)).status).toBe(403);
  });
});

test('what was refused changed nothing', async () => {
  expect(await store.getShortages(round.id)).toEqual(list);
});
