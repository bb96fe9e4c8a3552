/** Who may read a release, and what they get. */
import { createExportsApp } from '#functions/exports/app.ts';
import { type Download, downloadThrough } from '#functions/exports/download.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { type Store, StoreUnavailable } from '#functions/store/store.ts';
import { type Round, usualSettings } from '#schemas/fieldwork/round.ts';
import { describe, expect, test } from 'vitest';
import { listed } from '../store/lay-out.ts';

const round: Round = {
  id: 'tj-2025',
  title: 'Tajikistan 2025',
  country: 'TJ',
  referencePeriod: { start: '2024-07-01', end: '2025-06-30' },
  reportingCurrency: 'TJS',
  instruments: { household: 3 },
  exchangeRates: [],
  settings: usualSettings,
};
const csv = new TextEncoder().encode('table,indicator\r\n');
const release: ReleaseEntry = {
  id: '0198f3a0-0000-7000-8000-000000000001',
  round: 'tj-2025',
  series: 'estimates',
  publishedAt: '2025-07-10T08:00:00.000Z',
  manifestSha256: 'a'.repeat(64),
  files: ['estimates.csv', 'plots/household.ways.svg'].map((name) => ({
    ...{ name, contentType: 'text/csv', bytes: csv.length, rows: 0, sha256: 'b'.repeat(64) },
  })),
};
const releases: Pick<Store, 'getRoundEntry' | 'listReleases' | 'getRelease'> = {
  getRoundEntry: (id) => Promise.resolve(id === round.id ? listed(round) : undefined),
  listReleases: () => Promise.resolve([release]),
  getRelease: (id) => Promise.resolve(id === release.id ? release : undefined),
};
const files = downloadThrough({
  get: (key) =>
    Promise.resolve(key.startsWith(`releases/${release.id}/`) ? { bytes: csv, contentType: 'text/csv' } : undefined),
});

const analyst: Identity = { role: 'staff', subject: 'a@example.org', grants: [{ role: 'analyst' }] };
const enumerator: Identity = {
  role: 'enumerator',
  link: { jti: 'j', instrument: 'household', round: 'tj-2025', exp: 1 },
};

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const appFor = (identity: Identity | undefined, download: Download = files, store = releases) =>
  createBaseApp({ log: silent, now: () => new Date(0), newId: () => 'request' }).route(
    '/',
    createExportsApp({ store, identify: () => Promise.resolve(identity), download }),
  );

const csvAddress = `/v1/releases/${release.id}/estimates.csv`;

describe('an analyst', () => {
  test('lists the releases of a round', async () => {
    const reply = await appFor(analyst).request('/v1/rounds/tj-2025/releases');
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ round: 'tj-2025', releases: [release] });
    expect(reply.headers.get('cache-control')).toBe('private, no-cache');
  });

  test('downloads a file under a name that says what it is, and may keep it for ever', async () => {
    const reply = await appFor(analyst).request(csvAddress);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe('table,indicator\r\n');
    expect(reply.headers.get('content-type')).toBe('text/csv');
    expect(reply.headers.get('content-disposition')).toBe(
      'attachment; filename="tj-2025-estimates-0198f3a0-estimates.csv"',
    );
    expect(reply.headers.get('etag')).toBe(`"${'b'.repeat(64)}"`);
    expect(reply.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  });

  test('is told that a file has not changed', async () => {
    const headers = { 'if-none-match': `"${'b'.repeat(64)}"` };
    expect((await appFor(analyst).request(csvAddress, { headers })).status).toBe(304);
    const older = { 'if-none-match': `"${'c'.repeat(64)}"` };
    expect((await appFor(analyst).request(csvAddress, { headers: older })).status).toBe(200);
  });

  test('gets the manifest, whose tag is its own hash', async () => {
    const reply = await appFor(analyst).request(`/v1/releases/${release.id}/manifest.json`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('etag')).toBe(`"${release.manifestSha256}"`);
  });

  test('gets a plot out of its folder, under a name that is no path', async () => {
    const reply = await appFor(analyst).request(`/v1/releases/${release.id}/plots/household.ways.svg`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-disposition')).toBe(
      'attachment; filename="tj-2025-estimates-0198f3a0-plots-household.ways.svg"',
    );
  });

  test('is sent to an address that expires where the object store can sign one', async () => {
    const signed: Download = (key) =>
      Promise.resolve({ kind: 'elsewhere', url: `https://files.example.org/${key}?signed` });
    const reply = await appFor(analyst, signed).request(csvAddress);
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toContain(`releases/${release.id}/estimates.csv?signed`);
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
  });

  test.each([
    ['/v1/rounds/nowhere/releases', 'unknown-round'],
    ['/v1/releases/unknown/manifest.json', 'unknown-release'],
    [`/v1/releases/${release.id}/secrets.csv`, 'not-found'],
    [`/v1/releases/${release.id}/..%2F..%2Fsnapshots`, 'not-found'],
    ['/v1/releases', 'not-found'],
  ])('is told that %s is not there', async (address, code) => {
    const reply = await appFor(analyst).request(address);
    expect(reply.status).toBe(404);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(await reply.json()).toMatchObject({ type: `urn:remit:problem:${code}` });
  });

  test('is asked to come back when the store cannot answer', async () => {
    const down = { ...releases, getRelease: () => Promise.reject(new StoreUnavailable('down')) };
    expect((await appFor(analyst, files, down).request(csvAddress)).status).toBe(503);
  });
});

describe.each(['/v1/rounds/tj-2025/releases', csvAddress, `/v1/releases/${release.id}/manifest.json`])(
  '%s',
  (address) => {
    test('is closed to somebody without a token', async () => {
      expect((await appFor(undefined).request(address)).status).toBe(401);
    });
    test('is closed to an enumerator', async () => {
      expect((await appFor(enumerator).request(address)).status).toBe(403);
    });
  },
);
