/** A round that is compared with an earlier one: what changed, out of what readers have of both, and never more than that. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { renewRelease } from '#functions/publish/renew-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { recordsOf, smallSizes } from './memory-platform.ts';
import { memoryRounds } from './memory-rounds.ts';

const population = makePopulation(1);
const sizes = { ...smallSizes, villagesPerStratum: 8 };

/** A round that asks households alone. Rounds of one seed go to the same villages. */
function roundOf(id: string, more: object = {}, seed = 7, of = sizes) {
  const made = drawRound(population, seed, of, id, id);
  const settings = { ...made.round.settings, cvCaution: 0.6 };
  const round = v.parse(roundSchema, { ...made.round, instruments: { household: 3 }, settings, ...more });
  return { drawn: { ...made, round } };
}

/** The same villages a year later, without every third household. */
function yearLater(id: string, more: object, of = sizes) {
  const later = roundOf(id, more, 7, of);
  const household = recordsOf(later.drawn, 'household').filter((_, k) => k % 3 !== 0);
  return { ...later, records: { household } };
}

type Platform = ReturnType<typeof memoryRounds>;

async function publish(platform: Platform, round: string) {
  const outcome = await publishRelease(platform.deps, round, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome));
  const bytes = platform.objects.get(`releases/${outcome.releaseId}/estimates.json`);
  const file = v.parse(v.pipe(v.string(), v.parseJson(), observationsFileSchema), new TextDecoder().decode(bytes));
  const lines = outcome.manifest.warnings.filter(({ code }) => code === 'not-compared');
  return { ...outcome, observations: file.observations, lines: lines.map(({ message }) => message) };
}

/** The published figure that a change is of. */
function figureOf({ dimensions, measure }: Observation, observations: readonly Observation[]): Observation | undefined {
  const { of } = dimensions;
  const own = Object.entries(dimensions).filter(([name]) => name !== 'of' && name !== 'since');
  const wanted = JSON.stringify(own.toSorted());
  return observations.find(
    (row) =>
      row.table === of &&
      row.measure.indicator === measure.indicator &&
      JSON.stringify(Object.entries(row.dimensions).toSorted()) === wanted,
  );
}

const changesIn = (observations: readonly Observation[], statistic: string) =>
  observations.filter(({ table, measure }) => table === 'change' && measure.statistic === statistic);

const second = { comparedWith: 'first' };

describe('a round that names an earlier one', () => {
  const platform = memoryRounds([roundOf('first'), yearLater('second', second)]);
  let first: Awaited<ReturnType<typeof publish>>;
  let release: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    first = await publish(platform, 'first');
    release = await publish(platform, 'second');
  });

  test('tells differences and ratios of the figures that readers have of both', () => {
    const told = changesIn(release.observations, 'difference').filter(({ value }) => value !== null);
    expect(told.length).toBeGreaterThan(50);
    for (const row of told) {
      const { change } = row.attributes;
      const sides = [figureOf(row, first.observations), figureOf(row, release.observations)];
      expect([change?.before, change?.after]).toEqual(sides.map((side) => side?.value));
      const step = 10 ** Math.floor(Math.log10(row.uncertainty.se ?? 1));
      const times = row.measure.unit === 'percentage-points' ? 100 : 1;
      const apart = times * ((change?.after ?? 0) - (change?.before ?? 0));
      expect(Math.abs((row.value ?? 0) - apart)).toBeLessThanOrEqual(step);
    }
    for (const row of changesIn(release.observations, 'ratio').filter(({ value }) => value !== null)) {
      const { before = null, after = null } = row.attributes.change ?? {};
      expect(row.value).toBeCloseTo((after ?? 0) / (before ?? 1), 1);
    }
  });

  test('knows that the villages are the same: a change is surer than two rounds apart from each other', () => {
    const [total] = changesIn(release.observations, 'difference').filter(
      ({ dimensions, measure, value }) =>
        measure.unit === 'households' && value !== null && Object.keys(dimensions).toSorted().join() === 'of,since',
    );
    const sides = [first, release].map(({ observations }) => total && figureOf(total, observations)?.uncertainty.se);
    const apart = Math.hypot(sides[0] ?? 0, sides[1] ?? 0);
    const villages = new Set(
      roundOf('first').drawn.frame.flatMap((unit) => (unit.instrument === 'household' ? unit.psu : [])),
    );
    expect(total?.attributes.change?.sharedPsus).toBe(villages.size);
    expect(total?.attributes.change?.covariance).toBeGreaterThan(0);
    expect(total?.uncertainty.se).toBeLessThan(0.95 * apart);
    expect(total?.method).toBe('change');
  });

  test('names the release that it was compared with by its hash, and is made again to the byte', async () => {
    const { releaseId, manifestSha256 } = first;
    const titles = { first: 'first' };
    expect(release.manifest.comparedWith).toEqual({
      ...{ round: 'first', release: releaseId, manifest: manifestSha256, titles },
    });
    expect(await verifyRelease(platform.deps, release.releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('withholds a change where either figure is withheld, for its own sake or for that of another', () => {
    const rows = [...changesIn(release.observations, 'difference'), ...changesIn(release.observations, 'ratio')];
    const reasons = new Set<string>();
    for (const row of rows) {
      const sides = [figureOf(row, first.observations), figureOf(row, release.observations)];
      const withheld = sides.filter((side) => side?.attributes.status === 'withheld');
      if (withheld.length === 0) continue;
      withheld.forEach((side) => reasons.add(side?.attributes.reason ?? ''));
      expect(withheld.map((side) => side?.attributes.reason)).toContain(row.attributes.reason);
      expect(row).toMatchObject({
        value: null,
        uncertainty: { se: null, ciLow: null, ciHigh: null, df: null },
        quality: { grade: 'suppress' },
        attributes: {
          status: 'withheld',
          change: { before: null, after: null, sharedPsus: null, covariance: null },
        },
      });
    }
    expect([...reasons]).toEqual(expect.arrayContaining(['few-units', 'linked']));
  });

  test('is published anew in the night after the earlier round was', async () => {
    const night = () => renewRelease(platform.deps, 'second', { series: 'estimates' });
    expect(await night()).toEqual({ kind: 'unchanged', releaseId: release.releaseId });
    const again = await publish(platform, 'first');
    const renewed = await night();
    expect(renewed.kind === 'published' && renewed.manifest.comparedWith).toMatchObject({ release: again.releaseId });
    expect(await verifyRelease(platform.deps, release.releaseId)).toMatchObject({ kind: 'identical' });
  });
});

test('one household more, for which figures stay as they are, shows in no change', async () => {
  const later = yearLater('second', second);
  const [more, ...household] = later.records.household;
  const platform = memoryRounds([roundOf('first'), { ...later, records: { household } }]);
  await publish(platform, 'first');
  const before = await publish(platform, 'second');
  if (more !== undefined) household.push(more);
  const after = await publish(platform, 'second');
  const told = ({ observations }: typeof before) => observations.filter(({ table }) => table === 'change');
  expect(told(after)).toEqual(told(before));
  expect(after.manifest.snapshot.hash).not.toBe(before.manifest.snapshot.hash);
  expect(await verifyRelease(platform.deps, after.releaseId)).toMatchObject({ kind: 'identical' });
});

test('a figure that stays although somebody answered is not told from others by how its change was made', async () => {
  const earlier = yearLater('first', {});
  const late = recordsOf(earlier.drawn, 'household').filter((_, k) => k % 3 === 0);
  const later = yearLater('second', second);
  const [more, ...household] = later.records.household;
  const platform = memoryRounds([earlier, { ...later, records: { household } }]);
  await publish(platform, 'first');
  const before = await publish(platform, 'second');
  earlier.records.household.push(...late); // so that what was told of the change does not stay
  await publish(platform, 'first');
  if (more !== undefined) household.push(more);
  const after = await publish(platform, 'second');
  const told = ({ observations }: typeof before) =>
    changesIn(observations, 'difference').filter(({ value }) => value !== null);
  const staying = told(after).filter((row) => {
    const figures = [before, after].map(({ observations }) => figureOf(row, observations));
    return JSON.stringify(figures[0]) === JSON.stringify(figures[1]);
  });
  expect(staying.length).toBeGreaterThan(50);
  expect(new Set(told(before).map(({ method }) => method))).toEqual(new Set(['change']));
  expect(new Set(told(after).map(({ method }) => method))).toEqual(new Set(['change']));
  expect(after.manifest.warnings.filter(({ code }) => code === 'change-as-independent')).toEqual([]);
  expect(await verifyRelease(platform.deps, after.releaseId)).toMatchObject({ kind: 'identical' });
});

test('three rounds in a row make a chain: each figure over the first, and what its limits do not know is said', async () => {
  const platform = memoryRounds([
    roundOf('first'),
    roundOf('second', second, 8),
    roundOf('third', { comparedWith: 'second' }, 9),
  ]);
  for (const round of ['first', 'second']) await publish(platform, round);
  const { observations, manifest } = await publish(platform, 'third');
  expect(manifest.comparedWith).toMatchObject({ titles: { first: 'first', second: 'second' } });
  const series = observations.filter(
    ({ table, measure }) => table === 'trend' && measure.indicator === 'receiving-share',
  );
  expect(series.map(({ measure, dimensions }) => [measure.statistic, dimensions['round']])).toEqual([
    ...['first', 'second', 'third'].map((round) => ['share', round]),
    ...['first', 'second', 'third'].map((round) => ['index', round]),
  ]);
  const [values, indices] = [series.slice(0, 3), series.slice(3)].map((rows) => rows.map(({ value }) => value ?? 0));
  expect(indices?.[0]).toBe(100);
  for (const at of [1, 2])
    expect(Math.abs((indices?.[at] ?? 0) - (100 * (values?.[at] ?? 0)) / (values?.[0] ?? 1))).toBeLessThan(1);
  expect(series.slice(4).map(({ method }) => method)).toEqual(['change', 'change-as-independent']);
  expect(series[5]?.uncertainty.se).toBeGreaterThan(0);
  expect(manifest.warnings).toContainEqual(
    expect.objectContaining({ code: 'change-as-independent', table: 'trend', subject: 'first' }),
  );
});

describe('what cannot be compared has a line', () => {
  test.each([
    ['the earlier round has no release', {}, /it has no release yet/, false],
    ['the earlier round asked another version', { instruments: { household: 2 } }, /asked another version/, true],
    ['the earlier round reports in another currency', { reportingCurrency: 'TJS' }, /another currency/, true],
    [
      'the earlier round has replicate weights',
      { weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 4 }] } },
      /replicate weights/,
      true,
    ],
    [
      'the earlier round imputes',
      {
        imputation: {
          household: {
            steps: [{ method: 'hot-deck', question: 'senders.cash_total', classes: ['region'] }],
            variance: { kind: 'multiple', imputations: 4 },
          },
        },
      },
      /imputes answers/,
      true,
    ],
  ])('where %s', async (_, { weighting, imputation, ...more }: Record<string, unknown>, line, isPublished) => {
    const { settings } = roundOf('first', {}, 7, smallSizes).drawn.round;
    const given = { ...settings, ...(weighting ? { weighting } : {}), ...(imputation ? { imputation } : {}) };
    const platform = memoryRounds([
      roundOf('first', { ...more, settings: given }, 7, smallSizes),
      yearLater('second', second, smallSizes),
    ]);
    if (isPublished) await publish(platform, 'first');
    const { observations, lines, releaseId } = await publish(platform, 'second');
    expect(lines.join('\n')).toMatch(line);
    expect(observations.filter(({ table }) => table === 'change' || table === 'trend')).toEqual([]);
    expect(await verifyRelease(platform.deps, releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('and a release of the earlier round that was altered stops the computation, with the way out', async () => {
    const platform = memoryRounds([roundOf('first', {}, 7, smallSizes), yearLater('second', second, smallSizes)]);
    const { releaseId } = await publish(platform, 'first');
    platform.objects.set(`releases/${releaseId}/estimates.json`, new TextEncoder().encode('{}'));
    const outcome = await publishRelease(platform.deps, 'second', { series: 'estimates' });
    expect(outcome.kind === 'cannot-compute' && outcome.message).toMatch(
      /estimates.json of .* first.*take comparedWith out/,
    );
  });
});
