/** What a release makes of volumes and prices gives no withheld volume away: it is made of what readers have. */
import { beforeAll, expect, test } from 'vitest';

import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import * as v from 'valibot';

import { givenAway, readCsv } from '../../analysis/disclosure/attack.ts';
import { memoryPlatform, smallSizes } from './memory-platform.ts';

const small = drawRound(makePopulation(1), 7, { ...smallSizes, quotes: 180 }, 'small', 'A small round');
/** Nothing is withheld for want of precision, so that some corridors of the small round are told, and others are of few people. */
const drawn = {
  ...small,
  round: { ...small.round, settings: { ...small.round.settings, cvPublish: 5, cvCaution: 5, fewestDf: 1 } },
};
const fileSchema = v.pipe(v.string(), v.parseJson(), observationsFileSchema);

async function published() {
  const platform = memoryPlatform({ drawn });
  const outcome = await publishRelease(platform.deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const bytes = platform.objects.get(`releases/${outcome.releaseId}/estimates.json`);
  const { observations } = v.parse(fileSchema, new TextDecoder().decode(bytes));
  return { ...platform, outcome, observations };
}

let release: Awaited<ReturnType<typeof published>>;
beforeAll(async () => {
  release = await published();
});

/** Volumes of corridors, withheld ones among them. */
const volumes = (): ReadonlyMap<string, Observation> =>
  new Map(
    release.observations.flatMap((row) => {
      const { corridor = '', ...others } = row.dimensions;
      const isVolume = row.table === 'household-remittances' && row.measure.indicator === 'personal-remittances-total';
      return isVolume && corridor !== '' && Object.keys(others).length === 0 ? [[corridor, row] as const] : [];
    }),
  );

const savings = (at: number, basis: string): readonly Observation[] =>
  release.observations.filter(
    ({ table, measure, dimensions }) =>
      table === 'household-transfer-costs' &&
      measure.indicator === `savings-at-${at}` &&
      dimensions['cost_basis'] === basis,
  );

test('savings are withheld where the volume is, and told where it is told', () => {
  const known = volumes();
  const byCorridor = savings(3, 'quoted').filter(({ dimensions }) => dimensions['corridor'] !== undefined);
  const states = byCorridor.map(({ dimensions, attributes }) => [
    attributes.status,
    known.get(dimensions['corridor'] ?? '')?.attributes.status,
  ]);
  expect(new Set(states.map((pair) => pair.join()))).toEqual(new Set(['shown,shown', 'withheld,withheld']));
});

test('their sum is that of the corridors that are told: nothing is left to subtract', () => {
  for (const basis of ['quoted', 'paid'])
    for (const at of [3, 5]) {
      const rows = savings(at, basis);
      const whole = rows.find(({ dimensions }) => dimensions['corridor'] === undefined);
      if (whole?.attributes.reason === 'mostly-unknown') continue;
      const parts = rows.flatMap(({ dimensions, value }) => (dimensions['corridor'] === undefined ? [] : (value ?? 0)));
      expect(whole?.value ?? 0).toBeCloseTo(
        parts.reduce((sum, part) => sum + part, 0),
        6,
      );
    }
});

test('whoever divides what is saved by what the cost is above the target learns no withheld volume', () => {
  const bytes = release.objects.get(`releases/${release.outcome.releaseId}/estimates.csv`);
  const rows = readCsv(new TextDecoder().decode(bytes));
  expect(givenAway(rows)).toEqual([]);
  // The attack finds one that is told by mistake.
  const [hidden] = rows.filter(
    ({ table, indicator, estimate, corridor }) =>
      table === 'household-transfer-costs' && indicator === 'savings-at-3' && estimate === '' && corridor !== '',
  );
  expect(givenAway([...rows, { ...hidden, estimate: '1' }])).toEqual([
    `household personal-remittances | corridor=${hidden?.['corridor'] ?? ''}`,
  ]);
});

test('the release names the corridors that it leaves out', () => {
  const hidden = savings(3, 'quoted').flatMap(({ attributes, dimensions }) =>
    attributes.status === 'withheld' ? (dimensions['corridor'] ?? []) : [],
  );
  expect(release.outcome.manifest.warnings).toContainEqual(
    expect.objectContaining({ code: 'volume-withheld', table: 'household', subject: hidden.toSorted().join(' ') }),
  );
});

test('it is the same to the byte when it is computed again', async () => {
  expect(await verifyRelease(release.deps, release.outcome.releaseId)).toMatchObject({ kind: 'identical' });
});
