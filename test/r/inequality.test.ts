/** 14,827 persons of the synthetic EU-SILC, which comes with laeken: what convey and vardpoor say of them, to ten digits. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { answerOfFunctional } from '#analysis/statistics/inequality/answer-functional.ts';
import type { Functional } from '#analysis/statistics/inequality/functional.ts';
import { giniOf } from '#analysis/statistics/inequality/gini.ts';
import { fixedLine, medianLine } from '#analysis/statistics/inequality/line.ts';
import { lorenzOf } from '#analysis/statistics/inequality/lorenz.ts';
import { povertyOf } from '#analysis/statistics/inequality/poverty.ts';
import { byConvey, framed } from '../golden/inequality/golden-households.ts';

const folder = mkdtempSync(join(tmpdir(), 'eusilc-persons-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = join(folder, 'persons.csv');
const columns = '"eqIncome", "rb050", "db030", "db040", "rb090"';
execFileSync('Rscript', [
  '-e',
  `library(laeken); data(eusilc); options(digits = 17); write.csv(eusilc[c(${columns})], "${file}", row.names = FALSE)`,
]);
const number = v.pipe(v.string(), v.transform(Number));
const read: unknown = parse(readFileSync(file), { columns: true });
const persons = v.parse(
  v.array(v.object({ eqIncome: number, rb050: number, db030: v.string(), db040: v.string(), rb090: v.string() })),
  read,
);

const incomes = Float64Array.from(persons, ({ eqIncome }) => eqIncome);
const everybody = new Uint8Array(persons.length).fill(1);
const women = Uint8Array.from(persons, ({ rb090 }) => Number(rb090 === 'female'));
const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const line = medianLine(incomes, 0.6);
const { entries, frame } = framed(
  makeDesign({
    rowCount: persons.length,
    ids: [{ kind: 'text', values: persons.map(({ db030 }) => db030) }],
    strata: [{ kind: 'text', values: persons.map(({ db040 }) => db040) }],
    weights: Float64Array.from(persons, ({ rb050 }) => rb050),
  }),
);

const figures: readonly (readonly [string, readonly string[], Functional])[] = [
  ['Gini coefficient', ['gini-untied'], giniOf(incomes.map((income, k) => income * (1 + 1e-6 * (k + 1))))],
  ['Lorenz curve', deciles.map((_, k) => `lorenz-${k + 1}`), lorenzOf(incomes, deciles)],
  ['60 % of the median', ['line'], line],
  [
    'below 10,000',
    ['fixed-0', 'fixed-1', 'fixed-2'],
    povertyOf(incomes, everybody, [0, 1, 2], fixedLine(10_000, persons.length)),
  ],
  ['below that line', ['relative-0', 'relative-1', 'relative-2'], povertyOf(incomes, everybody, [0, 1, 2], line)],
  ['at risk of poverty', ['arpr'], povertyOf(incomes, everybody, [0], line)],
  ['women below it', [0, 1, 2].map((order) => `relative-domain-${order}`), povertyOf(incomes, women, [0, 1, 2], line)],
];

test.each(figures)('%s', (_, names, functional) => {
  const { values, covariance } = answerOfFunctional(functional, entries, frame);
  const errors = [...values].map((_each, k) => Math.sqrt(covariance[k * values.length + k] ?? Number.NaN));
  for (const [k, name] of names.entries()) {
    const theirs = byConvey.eusilc[name];
    expect((values[k] ?? Number.NaN) / (theirs?.estimate ?? Number.NaN), name).toBeCloseTo(1, 10);
    expect((errors[k] ?? Number.NaN) / (theirs?.se ?? Number.NaN), name).toBeCloseTo(1, 10);
  }
});
