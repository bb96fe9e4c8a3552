/** What an analyst writes into a case is read or refused, and what contradicts her data is told. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeAnalyst, type Analyst } from './analyst.ts';

let she: Analyst;
beforeEach(() => {
  she = makeAnalyst();
});
afterEach(() => {
  she.leave();
});

const total = { fun: 'total', vars: 'y' };
/** A jackknife of four households of weight 10: multipliers 4/3, and 0 for the one left out. */
const csv = [
  'w,y,m1,m2,m3,m4',
  ...[1, 2, 3, 4].map((y) => [10, y, ...[1, 2, 3, 4].map((left) => (left === y ? 0 : 4 / 3))].join(',')),
].join('\n');
const jackknife = { type: 'JK1', columns: ['m1', 'm2', 'm3', 'm4'], combined: false, mse: true };
const parts = (replicates: object) => ({ design: { weights: 'w' }, replicates, estimator: total });

test.each([
  [
    { replicates: { type: 'Fay', 'fay.rho': 0.3 } },
    /replicates\.fay\.rho: unknown key "fay\.rho"; did you mean "rho"/u,
  ],
  [{ options: { 'fay.rho': 0.3 } }, /options\.fay\.rho: unknown key "fay\.rho"; did you mean "rho" of replicates/u],
  [
    { adjust: [{ type: 'calibrate', formula: '~y', population: {}, aggregate_stage: 1 }] },
    /adjust\[0\]\.aggregate_stage: unknown key/u,
  ],
  [
    { input: { file: 'survey.csv', categorical: ['y'] } },
    /input\.categorical: unknown key "categorical"; known here: .*factors/u,
  ],
  [{ estimator: { fun: 'var', vars: 'y', deff: true } }, /estimator\.deff: unknown key "deff" here/u],
  [{ estimator: { ...total, strata: 's' } }, /unknown key "strata" here; it belongs in design/u],
  [{ colour: 'red' }, /colour: unknown key "colour"/u],
  [{ replicates: { type: 'BRR', columns: ['m1', 'm2'], scale: 0.1 } }, /'scale' is not used by BRR weights that came/u],
  [{ replicates: { type: 'JKn', rho: 0.1 } }, /'rho' is not used by JKn replicates made here/u],
  [{ replicates: { type: 'Fay', columns: ['m1', 'm2'] } }, /Fay needs its coefficient, 'rho'/u],
  [
    { adjust: [{ type: 'poststratify', vars: 'y', population: [{ y: 1, freq: 2 }] }] },
    /unknown key "freq"; did you mean "Freq"/u,
  ],
  [
    { estimator: { fun: 'quantile', vars: 'y', quantiles: 0.5, interval: 'quantile' } },
    /interval 'quantile' needs replicates/u,
  ],
])('%j is refused in one sentence', async (given, sentence) => {
  expect(await she.estimate(csv, { design: { weights: 'w' }, estimator: total, ...given })).toBe(1);
  expect(she.complaint()).toMatch(sentence);
  expect(she.complaint().trim().split('\n')).toHaveLength(1);
});

test('her notes have keys of their own', async () => {
  const notes = { note: 'drawn in May', provenance: { by: 'her' }, r_code: 'svydesign(…)' };
  expect(await she.estimate(csv, { design: { weights: 'w' }, estimator: total, ...notes })).toBe(0);
});

test('the jackknife of 10, 20, 30 and 40 around 100 has a standard error of 25.82, whose scale is guessed aloud', async () => {
  // Replicates 120, 106.67, 93.33, 80: ¾ (20² + 6.67² + 6.67² + 20²) = 666.67.
  expect(await she.estimate(csv, parts(jackknife))).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 100 }]);
  expect(she.estimates()[0]?.['se']).toBeCloseTo(Math.sqrt(2000 / 3), 9);
  expect(she.complaint()).toMatch(/no scale, \(n − 1\)\/n, is given; it is guessed/u);
  expect(await she.estimate(csv, parts({ ...jackknife, scale: 0.75 }))).toBe(0);
  expect(she.complaint()).toBe('');
});

test('multipliers that are said to contain the weights are doubted, and so are weights that are said not to', async () => {
  expect(await she.estimate(csv, parts({ ...jackknife, scale: 0.75, combined: true }))).toBe(0);
  expect(she.complaint()).toMatch(
    /do not look as if they contained the weights: their mean is 1, that of the weights 10/u,
  );
  expect(she.answer()).toMatchObject({ warnings: [expect.stringContaining('combined = false')] });
  const weights = csv.replaceAll(String(4 / 3), String(40 / 3));
  expect(await she.estimate(weights, parts({ ...jackknife, scale: 0.75 }))).toBe(0);
  expect(she.complaint()).toMatch(/look as if they contained the weights: .*combined = true/u);
});

test('a design effect of weights that stand for fewer people than were asked is doubted', async () => {
  const estimator = { fun: 'mean', vars: 'y', deff: true };
  expect(await she.estimate('w,y\n0.5,1\n0.5,2\n1,3\n', { design: { weights: 'w' }, estimator })).toBe(0);
  expect(she.complaint()).toMatch(/deff: the weights sum to less than the sample has rows/u);
});

test('a design without weights, and a stratum with one village, are told', async () => {
  const villages = 's,y\nnorth,1\nsouth,2\nsouth,3\n';
  const design = { strata: 's' };
  expect(await she.estimate(villages, { design, options: { lonely_psu: 'average' }, estimator: total })).toBe(0);
  expect(she.complaint()).toMatch(/no weights and no fpc, so every row weighs 1/u);
  expect(she.complaint()).toMatch(/lonely_psu average: strata with one PSU: north/u);
});
