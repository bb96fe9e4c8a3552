/** A release repeats the figures from outside that it was held against, and can be computed again with them. */
import { beforeAll, describe, expect, test } from 'vitest';

import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';
import { studiesOf } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

import { catalogue } from '../../studies.ts';
import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

const source = 'National Bank';
const benchmarks: Benchmark[] = [
  { series: 'remittances', year: 2025, value: 90, unit: 'USD million', source },
  { series: 'gdp', year: 2025, value: 0.9, unit: 'USD billion', source: 'Statistics Agency' },
];
/** The studies, of which households are held against figures from outside. */
const studies = studiesOf(
  catalogue.map((study) =>
    study.instrument.id === 'household'
      ? {
          ...study,
          tables: [
            ...study.tables.filter(({ kind }) => kind !== 'benchmarks'),
            {
              kind: 'benchmarks' as const,
              table: 'beside-outside',
              total: { table: 'household-receipts', indicator: 'cash-received-total' },
            },
          ],
        }
      : study,
  ),
);
const small = drawSmallRound('household');

async function publishedWith(given: Benchmark[] | undefined) {
  // As the store gives it: its parts in their order.
  const round = v.parse(roundSchema, { ...small.round, ...(given && { benchmarks: given }) });
  const platform = memoryPlatform({ drawn: { ...small, round } });
  const deps = { ...platform.deps, studies };
  const outcome = await publishRelease(deps, round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const bytes = platform.objects.get(`releases/${outcome.releaseId}/estimates.json`);
  const { observations } = v.parse(
    v.pipe(v.string(), v.parseJson(), observationsFileSchema),
    new TextDecoder().decode(bytes),
  );
  return { deps, outcome, of: observations.filter(({ table }) => table === 'beside-outside'), observations };
}

let release: Awaited<ReturnType<typeof publishedWith>>;
beforeAll(async () => {
  release = await publishedWith(benchmarks);
});

describe('a release of a round that brings balance of payments and the product', () => {
  test('repeats them in its manifest', () => {
    expect(release.outcome.manifest.round.benchmarks).toEqual(benchmarks);
  });

  test('is the same to the byte when it is computed again', async () => {
    expect(await verifyRelease(release.deps, release.outcome.releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('has rows that say what they stand on, of which year and by whom', () => {
    const told = release.of.map(({ measure, attributes, dimensions, method }) => [
      measure.indicator,
      attributes.basis,
      method,
      dimensions,
    ]);
    const [of2025, both] = [
      { year: '2025', source },
      { year: '2025', source: `${source}; Statistics Agency` },
    ];
    expect(told).toEqual([
      ['remittances-of-gdp', 'sample', 'benchmarked', { year: '2025', source: 'Statistics Agency' }],
      ['remittances-of-balance-of-payments', 'sample', 'benchmarked', of2025],
      ['balance-of-payments', 'outside', 'given', of2025],
      ['gdp', 'outside', 'given', { year: '2025', source: 'Statistics Agency' }],
      ['balance-of-payments-of-gdp', 'outside', 'given', both],
    ]);
  });

  test('divides the figure that readers have', () => {
    const total = release.observations.find(
      ({ measure, dimensions }) => measure.indicator === 'cash-received-total' && Object.keys(dimensions).length === 0,
    );
    const ratio = release.of.find(({ measure }) => measure.indicator === 'remittances-of-balance-of-payments');
    expect(ratio?.quality.grade).toBe(total?.quality.grade);
    expect(ratio?.value).toBeCloseTo((total?.value ?? Number.NaN) / 90_000_000, 2); // it ends where its error does
  });

  test('names the series that it lacks', () => {
    expect(release.outcome.manifest.warnings).toContainEqual(
      expect.objectContaining({ code: 'benchmarks-lacking', subject: 'population, migrants' }),
    );
  });
});

test('a round that brings none promises no such table', async () => {
  const { outcome, of } = await publishedWith(undefined);
  expect(of).toEqual([]);
  expect(outcome.manifest.tables?.map(({ table }) => table)).not.toContain('beside-outside');
});
