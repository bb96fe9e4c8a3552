/** Every page of staff × every role, also of another round and another team: one table, asked cell by cell. */
import { describe, expect, test } from 'vitest';

import type { Identity } from '#functions/platform/identity/access.ts';
import { dashboard, release, round as ofRelease } from '../../dashboard/fixture.ts';
import { coordinator, elsewhere, openPlace, round, staff, supervisorOf } from './place.ts';

const { store, see, send, filed } = await openPlace();
await store.putCampaign(round.id, { id: 'airport-x', name: 'Airport X', mode: 'airport', begins: '2026-06-01' });
await store.putOffer(round.id, { country: 'all', language: 'en', title: 'Welcome', text: 'Hello', links: [] });
await store.putAssociation(round.id, {
  ...{ id: 'club', name: 'Club', country: 'DE', kind: 'sports', languages: [] },
  contact: { email: 'club@club.example', consent: { by: 'Zarina', on: '2026-10-01' } },
});

const letter = '019b7700-0000-7000-8000-00000000aaaa';
await store.putGroupMessage(round.id, {
  ...{ id: letter, state: 'written', writers: ['zarina'], writtenAt: '2026-11-01T12:00:00.000Z' },
  ...{ office: 'The office', purpose: 'consent_news', texts: [{ language: 'en', subject: 'Hello', text: 'Hello' }] },
  filter: { countries: [], occupations: [], interests: [], contact: 'any' },
});

const link = { jti: 'l', instrument: 'household', round: round.id, enumerator: 'nora', exp: 4e9 };
const people: Readonly<Record<string, Identity | undefined>> = {
  stranger: undefined,
  enumerator: { role: 'enumerator', link },
  'staff without a role': staff(),
  'supervisor of no team': staff({ role: 'supervisor', round: round.id }),
  supervisor: supervisorOf('north'),
  'supervisor of another team': supervisorOf('south'),
  'supervisor of another round': supervisorOf('north', elsewhere.id),
  caseworker: staff({ role: 'caseworker' }),
  clerk: staff({ role: 'clerk' }),
  analyst: staff({ role: 'analyst' }),
  coordinator,
  'coordinator of another round': staff({ role: 'coordinator', round: elsewhere.id }),
  'coordinator of all rounds': staff({ role: 'coordinator' }),
  'administrator of one round': staff({ role: 'administrator', round: round.id }),
  administrator: staff({ role: 'administrator' }),
};
type Cells = Readonly<Record<string, number>>;

const signIn = { stranger: 303, enumerator: 303, 'staff without a role': 303, 'supervisor of no team': 303 };
/** A page of the round as a whole. */
const whole: Cells = {
  ...signIn,
  ...{ supervisor: 200, 'supervisor of another team': 200, 'supervisor of another round': 404 },
  ...{ caseworker: 404, clerk: 404, analyst: 404 },
  coordinator: 200,
  'coordinator of another round': 404,
  'coordinator of all rounds': 200,
  'administrator of one round': 200,
  administrator: 200,
};
/** A page of those who lead the round. */
const officeAlone: Cells = { ...whole, supervisor: 404, 'supervisor of another team': 404 };
const home: Cells = {
  ...whole,
  'supervisor of another round': 200,
  ...{ caseworker: 200, clerk: 200, analyst: 200 },
  'coordinator of another round': 200,
};

const at = (id: string): string => `/rounds/${round.id}/interviews/household/${id}`;
/** An interview that `nora` of the north filed. */
const ofNorth: Cells = { ...whole, 'supervisor of another team': 404 };

/** What is not of one round: for whoever has the role in all. */
const ofAll: Cells = {
  ...whole,
  supervisor: 404,
  'supervisor of another team': 404,
  coordinator: 404,
  'administrator of one round': 404,
};

/** Administrators of every round. */
const ofAdministrators: Cells = { ...ofAll, 'coordinator of all rounds': 404, 'administrator of one round': 404 };

const campaigns = `/rounds/${round.id}/campaigns`;
const pages: Readonly<Record<string, Cells>> = {
  '': home,
  [`/rounds/${round.id}`]: whole,
  [`/rounds/${round.id}?by=enumerator`]: whole,
  [`/rounds/${round.id}/interviews`]: whole,
  [`/rounds/${round.id}/shifts`]: whole,
  [`/rounds/${round.id}/listing`]: whole,
  [`/rounds/${round.id}/listing.csv?study=household`]: officeAlone,
  [`/rounds/${round.id}/flags`]: whole,
  [`/rounds/${round.id}/people`]: whole,
  [`/rounds/${round.id}/people/assign`]: officeAlone,
  [`/rounds/${round.id}/about`]: whole,
  ...Object.fromEntries(
    ['', '/airport-x', '/airport-x/poster', '/airport-x/paper'].map((of) => [`${campaigns}${of}`, officeAlone]),
  ),
  [`/rounds/${round.id}/offers`]: officeAlone,
  [`/rounds/${round.id}/offers/all/en`]: officeAlone,
  [`/rounds/${round.id}/associations`]: officeAlone,
  [`/rounds/${round.id}/associations/club`]: officeAlone,
  [`/rounds/${round.id}/messages`]: officeAlone,
  [`/rounds/${round.id}/messages/${letter}`]: officeAlone,
  ...{ [`/rounds/${round.id}/campaign-report`]: officeAlone, [`/rounds/${round.id}/campaign-report.csv`]: officeAlone },
  [`/rounds/${round.id}/forms/household`]: whole,
  [at(filed.ofNora)]: ofNorth,
  [`${at(filed.ofNora)}/edit`]: { ...ofNorth, supervisor: 404 },
  [at(filed.ofNobody)]: { ...ofNorth, supervisor: 404 },
  '/rounds/there-is-none': {
    ...whole,
    supervisor: 404,
    'supervisor of another team': 404,
    coordinator: 404,
    'coordinator of all rounds': 404,
    'administrator of one round': 404,
    administrator: 404,
  },
  '/new-round': ofAll,
  '/staff': ofAdministrators,
  [`/rounds/${round.id}/describe`]: {
    ...ofAll,
    coordinator: 409,
    'coordinator of all rounds': 409,
    'administrator of one round': 409,
    administrator: 409,
  }, // it has begun
};

describe.each(Object.entries(pages))('/fieldwork%s', (path, cells) => {
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

/** What is changed, and with what a form that says nothing is answered: 422 where somebody may, or the form again; and nothing changes. */
const ofOffice: Cells = {
  ...signIn,
  ...{ supervisor: 404, 'supervisor of another team': 404, 'supervisor of another round': 404 },
  ...{ caseworker: 404, clerk: 404, analyst: 404 },
  coordinator: 422,
  'coordinator of another round': 404,
  'coordinator of all rounds': 422,
  'administrator of one round': 422,
  administrator: 422,
};
/** There is none to end, or it has begun: 409 to whoever may. */
const ended: Cells = Object.fromEntries(
  Object.entries(ofOffice).map(([who, status]) => [who, status === 422 ? 409 : status]),
);
/** It names no revision that was looked at: 412 to whoever may. */
const unseen: Cells = Object.fromEntries(
  Object.entries(ofOffice).map(([who, status]) => [who, status === 422 ? 412 : status]),
);
const forms: Readonly<Record<string, Cells>> = {
  [`/rounds/${round.id}/messages`]: ofOffice,
  [`/rounds/${round.id}/messages/${letter}`]: unseen,
  [`/rounds/${round.id}/messages/${letter}/approve`]: unseen,
  [`/rounds/${round.id}/messages/${letter}/send`]: unseen,
  [`/rounds/${round.id}/messages/${letter}/stop`]: unseen,
  [`/rounds/${round.id}/plan`]: ofOffice,
  [`/rounds/${round.id}/handed-back`]: ofOffice,
  [`/rounds/${round.id}/step`]: ofOffice,
  [`/rounds/${round.id}/people/links`]: ofOffice,
  [`/rounds/${round.id}/people/person`]: ofOffice,
  [`/rounds/${round.id}/people/table`]: ofOffice,
  [`/rounds/${round.id}/practice`]: ofOffice,
  [campaigns]: ofOffice,
  [`${campaigns}/airport-x`]: ofOffice,
  ...Object.fromEntries(['end', 'kiosk', 'paper'].map((of) => [`${campaigns}/airport-x/${of}`, ofOffice])),
  [`${campaigns}/airport-x/kiosk-end`]: ended,
  [`/rounds/${round.id}/offers`]: ofOffice,
  [`/rounds/${round.id}/offers/all/en`]: ofOffice,
  [`/rounds/${round.id}/offers/all/en/take-back`]: ofOffice,
  [`/rounds/${round.id}/associations`]: ofOffice,
  [`/rounds/${round.id}/associations/club`]: ofOffice,
  [`/rounds/${round.id}/associations/club/withdraw`]: ofOffice,
  [`/rounds/${round.id}/associations/club/erase-contact`]: ofOffice,
  [`/rounds/${round.id}/interviews/move`]: { ...ofOffice, supervisor: 422, 'supervisor of another team': 422 },
  [at(filed.ofNora)]: { ...ofOffice, supervisor: 422 },
  [`${at(filed.ofNora)}/edit`]: {
    ...ofOffice,
    coordinator: 200,
    'coordinator of all rounds': 200,
    'administrator of one round': 200,
    administrator: 200,
  },
  '/new-round': { ...ofOffice, coordinator: 404, 'administrator of one round': 404 },
  '/staff/invite': { ...ofAdministrators, administrator: 422 },
  '/staff/staff-1/change': { ...ofAdministrators, administrator: 422 },
  '/staff/staff-1/end': { ...ofAdministrators, administrator: 422 },
  '/staff/staff-1/address': { ...ofAdministrators, administrator: 404 }, // there is nobody of that id
  [`/rounds/${round.id}/describe`]: ended,
};

describe.each(Object.entries(forms))('a form to /fieldwork%s', (path, cells) => {
  test('has a cell for each role', () => {
    expect(Object.keys(cells).toSorted()).toEqual(Object.keys(people).toSorted());
  });
  test.each(Object.entries(people))('%s', async (name, identity) => {
    const { status } = await send(identity, path, {});
    expect(status).toBe(cells[name]);
  });
});

/** Pages of figures: a supervisor is led to fieldwork, whatever they ask. */
describe.each(['', `/rounds/${ofRelease.id}`, `/rounds/${ofRelease.id}/preview`, `/releases/${release.id}`])(
  '/dashboard%s',
  (path) => {
    const figures: Cells = {
      ...signIn,
      supervisor: 303,
      'supervisor of another team': 303,
      'supervisor of another round': 303,
      ...{ caseworker: 303, clerk: 303 },
      analyst: 200,
      coordinator: path === '' ? 200 : 404,
      'coordinator of another round': path === '' ? 200 : 404,
      'coordinator of all rounds': 200,
      'administrator of one round': path === '' ? 200 : 404,
      administrator: 200,
    };
    test.each(Object.entries(people))('%s', async (name, identity) => {
      const answer = await dashboard({ identify: () => Promise.resolve(identity) }).request(`/dashboard${path}`);
      expect(answer.status).toBe(figures[name]);
      if (answer.status === 303)
        expect(answer.headers.get('location')).toBe(
          name.startsWith('supervisor of n') || name in signIn
            ? '/dashboard/sign-in'
            : name === 'caseworker'
              ? '/skills'
              : name === 'clerk'
                ? '/registrants'
                : '/fieldwork',
        );
    });
  },
);

describe('a form to /dashboard/rounds/:round/publish', () => {
  /** Whoever may hears that there is nothing to publish. */
  const publishing: Cells = {
    ...signIn,
    ...{
      supervisor: 303,
      'supervisor of another team': 303,
      'supervisor of another round': 303,
      ...{ caseworker: 303, clerk: 303 },
    },
    analyst: 404,
    coordinator: 404,
    'coordinator of another round': 404,
    'coordinator of all rounds': 409,
    'administrator of one round': 404,
    administrator: 409,
  };
  test.each(Object.entries(people))('%s', async (name, identity) => {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
    const app = dashboard({ identify: () => Promise.resolve(identity) });
    const answer = await app.request(`/dashboard/rounds/${ofRelease.id}/publish`, { method: 'POST', headers });
    expect(answer.status).toBe(publishing[name]);
  });
});

test('a supervisor sees neither the people nor the places of another team, and nothing of nobody’s link', async () => {
  const { html } = await see(supervisorOf('north'), `/rounds/${round.id}?by=enumerator`);
  expect(html).toContain('Nora N.');
  expect(html).not.toContain('Sami S.');
  expect(html).not.toContain('sami');
  expect(html).not.toContain('link-of-nobody');
  expect(html).toContain('your own team');
});
