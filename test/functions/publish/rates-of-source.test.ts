/** A round that names the source of its exchange rates: releases use them, say which, and come out the same for ever. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { readManifest } from '#functions/publish/release/read-manifest.ts';
import { releaseKey } from '#functions/publish/release/release-keys.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { renewRelease } from '#functions/publish/renew-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { note } from '#schemas/words/note.ts';
import type { RateDay, RateFeed } from '#functions/store/rate-entry.ts';
import { type Round, roundSchema } from '#schemas/fieldwork/round.ts';
import { listed } from '../store/lay-out.ts';
import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

const drawn = drawSmallRound();
const costs = { series: 'corridor-costs' } as const;

/** Days of a bank that counts in euros, one for each day of three years: the rates of the round's own months. */
function daysLike(round: Round, factor = 1): readonly RateDay[] {
  const months = [...new Set(round.exchangeRates.map(({ month }) => month))];
  return months.flatMap((month) => {
    const perUsd = new Map(
      round.exchangeRates.filter((rate) => rate.month === month).map(({ currency, perUsd: rate }) => [currency, rate]),
    );
    const euro = perUsd.get('EUR') ?? Number.NaN;
    const rates = [...perUsd, ['USD', 1] as const]
      .filter(([currency]) => currency !== 'EUR')
      .map(([currency, rate]) => ({ currency, base: 'EUR', rate: (rate / euro) * (currency === 'USD' ? 1 : factor) }));
    const common = { source: 'ecb', pivot: 'EUR', rates, fetchedAt: '', origin: '', sha256: '' };
    return Array.from({ length: 28 }, (_, k) => ({ ...common, date: `${month}-${String(k + 1).padStart(2, '0')}` }));
  });
}

type Scene = {
  readonly days: readonly RateDay[];
  readonly feed?: RateFeed | undefined;
  readonly own?: Round['exchangeRates'];
};

const well: RateFeed = { source: 'ecb', by: 'bank', triedAt: '2026-01-10T02:00:00Z', newest: '2026-01-09' };

function platformWith(scene: Scene, changed: Partial<typeof drawn.round.settings> = {}) {
  const settings = { ...drawn.round.settings, ...changed };
  const round = v.parse(roundSchema, { ...drawn.round, settings, exchangeRates: scene.own ?? [], rateSource: 'ecb' });
  const platform = memoryPlatform({ drawn });
  let now = scene;
  const store = {
    ...platform.deps.store,
    getRoundEntry: () => Promise.resolve(listed(round)),
    listRateDays: (source: string, first: string, last: string) =>
      Promise.resolve(now.days.filter((day) => day.source === source && first <= day.date && day.date <= last)),
    getRateFeed: () => Promise.resolve(now.feed),
  };
  const deps = { ...platform.deps, store };
  const fileOf = async (id: string, name: string): Promise<string> =>
    new TextDecoder().decode((await deps.objects.get(releaseKey(id, name)))?.bytes);
  return {
    deps,
    round,
    fileOf,
    change: (next: Scene) => {
      now = next;
    },
  };
}

async function published(scene: Scene) {
  const platform = platformWith(scene);
  const outcome = await publishRelease(platform.deps, platform.round.id, costs);
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return { ...platform, ...outcome, csv: await platform.fileOf(outcome.releaseId, 'corridor-costs.csv') };
}

/** Rows of a CSV by column. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = csv.trim().split('\r\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])));
}

describe('a round with a source', () => {
  test('prices each quote by the rate of its day, and says so', async () => {
    const { csv, manifest } = await published({ days: daysLike(drawn.round), feed: well });
    const used = rowsOf(csv).filter(({ n }) => Number(n) > 0);
    expect(used.length).toBeGreaterThan(0);
    for (const row of used) expect(Number(row['day_rate']) + Number(row['month_rate'])).toBeLessThanOrEqual(Number(row['n'])); // prettier-ignore
    expect(used.reduce((sum, row) => sum + Number(row['day_rate']), 0)).toBeGreaterThan(0);
    expect(manifest.warnings.filter(({ code }) => code === 'exchange-rates-stale')).toEqual([]);
  });

  test('has the very figures of one that lists the same rates itself', async () => {
    const own = memoryPlatform({ drawn });
    const listedRates = await publishRelease(own.deps, drawn.round.id, costs);
    const { csv } = await published({ days: daysLike(drawn.round), feed: well });
    if (listedRates.kind !== 'published') throw new Error(listedRates.kind);
    const before = new TextDecoder().decode(
      (await own.deps.objects.get(releaseKey(listedRates.releaseId, 'corridor-costs.csv')))?.bytes,
    );
    const costOf = (row: Readonly<Record<string, string>>) => Number(row['total_cost_percent']);
    const [ours, theirs] = [rowsOf(csv), rowsOf(before)];
    expect(ours).toHaveLength(theirs.length);
    for (const [at, row] of ours.entries()) expect(costOf(row)).toBeCloseTo(costOf(theirs[at] ?? {}), 9);
    expect(theirs.every((row) => row['day_rate'] === '0')).toBe(true);
  });

  test('keeps the rates that it lists itself, whatever the source says', async () => {
    const wrong = daysLike(drawn.round, 3);
    const { csv } = await published({ days: wrong, feed: well, own: drawn.round.exchangeRates });
    const own = await published({ days: [], feed: well, own: drawn.round.exchangeRates });
    expect(csv).toBe(own.csv);
    expect((await published({ days: wrong, feed: well })).csv).not.toBe(own.csv);
  });

  test('falls back on the mean of the month where the day has no rate', async () => {
    const sparse = daysLike(drawn.round).filter(({ date }) => date.endsWith('-01'));
    const { csv } = await published({ days: sparse, feed: well });
    const used = rowsOf(csv).filter(({ n }) => Number(n) > 0);
    expect(used.reduce((sum, row) => sum + Number(row['month_rate']), 0)).toBeGreaterThan(0);
  });

  test('pins the rates in its manifest, so that it comes out to the bit when the source has changed since', async () => {
    const release = await published({ days: daysLike(drawn.round), feed: well });
    const file = release.manifest.snapshot.files.find(({ name }) => name === 'rates.parquet');
    expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/);
    release.change({ days: daysLike(drawn.round, 2), feed: undefined });
    expect(await verifyRelease(release.deps, release.releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('has a new release after a night that brought rates of its months, and none after one that brought others', async () => {
    const days = daysLike(drawn.round);
    const release = await published({ days, feed: well });
    const later = days.slice(0, 1).map((day) => ({ ...day, date: '2030-01-01' }));
    release.change({ days: [...days, ...later], feed: well });
    expect((await renewRelease(release.deps, release.round.id, costs)).kind).toBe('unchanged');
    release.change({ days: daysLike(drawn.round, 1.001), feed: well });
    expect((await renewRelease(release.deps, release.round.id, costs)).kind).toBe('published');
  });

  test('has every table computed, interviews as well', async () => {
    const { deps, round } = platformWith({ days: daysLike(drawn.round), feed: well });
    const outcome = await publishRelease(deps, round.id, { series: 'estimates' });
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    expect(outcome.manifest.warnings.filter(({ code }) => code === 'no-exchange-rate')).toEqual([]);
    expect(await verifyRelease(deps, outcome.releaseId)).toMatchObject({ kind: 'identical' });
    const [entry] = await deps.store.listReleases('');
    const manifest = entry && (await readManifest(deps.objects, entry));
    expect(manifest?.round.rateSource).toBe('ecb');
  });
});

test('amounts are converted by the rates of their own months, which the snapshot keeps from before the reference period', async () => {
  const ratesLacking = async (days: readonly RateDay[]) => {
    const { deps, round } = platformWith({ days, feed: well }, { minimumCell: 2 });
    const outcome = await publishRelease(deps, round.id, { series: 'estimates' });
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    const lacking = outcome.manifest.warnings.filter(({ code }) => code === 'period-rates');
    return new Map(lacking.map(({ table, subject }) => [table, subject]));
  };
  const days = daysLike(drawn.round);
  expect([...(await ratesLacking(days)).keys()]).not.toContain('border');
  // Travellers of January 2025 tell of the months since January 2024.
  const border = (await ratesLacking(days.filter(({ date }) => date >= '2024-03-01'))).get('border');
  expect(border).toContain('2024-02');
  expect(border).not.toContain('2024-03');
});

describe('a release by rates that are stale', () => {
  /** The source ends before the last month of which somebody needs rates. */
  const ended = daysLike(drawn.round).filter(({ date }) => date < '2025-11-01');
  const failing: RateFeed = {
    ...well,
    fault: { code: 'too-large', says: note('rates.too-large', { bytes: 65_536 }), since: '2026-01-09T02:00:00Z' },
  };
  const staleIn = ({ manifest }: Pick<Awaited<ReturnType<typeof published>>, 'manifest'>) =>
    manifest.warnings.filter(({ code }) => code === 'exchange-rates-stale');

  test('says that its source fails, since which day, why, and what to do', async () => {
    const release = await published({ days: ended, feed: failing });
    expect(staleIn(release)).toMatchObject([{ subject: 'ecb', table: 'round' }]);
    expect(staleIn(release)[0]?.message).toMatch(
      /exchange rates of ecb end on 2026-01-09.*larger than 65,536 bytes.*remit rates list/,
    );
    expect(await verifyRelease(release.deps, release.releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('comes when the feed begins to fail, and goes when it is mended', async () => {
    const days = ended;
    const release = await published({ days, feed: well });
    release.change({ days, feed: failing });
    expect((await renewRelease(release.deps, release.round.id, costs)).kind).toBe('published');
    release.change({ days, feed: well });
    const mended = await renewRelease(release.deps, release.round.id, costs);
    if (mended.kind !== 'published') throw new Error(mended.kind);
    expect(staleIn(mended)).toEqual([]);
  });

  test('says that nobody has fetched rates for days', async () => {
    const release = await published({
      days: ended,
      feed: { ...well, triedAt: '2026-01-06T02:00:00Z' },
    });
    expect(staleIn(release)).toHaveLength(1);
    expect(staleIn(release)[0]?.message).toContain('nobody has fetched them since 2026-01-06');
  });

  test('says that there are none at all', async () => {
    const release = await published({ days: [] });
    expect(staleIn(release)).toHaveLength(1);
    expect(staleIn(release)[0]?.message).toContain('none were fetched or imported yet');
  });

  test('says nothing of rates that a person imported, which no feed renews', async () => {
    const feed: RateFeed = { ...well, by: 'file', triedAt: '2025-01-01T00:00:00Z' };
    expect(staleIn(await published({ days: ended, feed }))).toEqual([]);
  });

  test('says nothing where the source has all days that figures need, and fails at later ones', async () => {
    expect(staleIn(await published({ days: daysLike(drawn.round), feed: failing }))).toEqual([]);
    const says = note('rates.contradicts', { currency: 'RUB', day: '2025-03-04' });
    const contradicted = { ...well, fault: { code: 'contradicts', says, since: '2026-01-09T02:00:00Z' } };
    expect(staleIn(await published({ days: daysLike(drawn.round), feed: contradicted }))).toHaveLength(1);
  });
});
