/** An analyst's sample was drawn with unequal probabilities; what R answers stands in test/golden/estimate. */
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
/** Two farms with probabilities 0.5 and 0.4, both together 0.1; each stands for 20 and 50, together 70. */
const farms = 'farm,p,y\nA,0.5,10\nB,0.4,20\n';
const design = (more: object) => ({ design: { ids: 'farm', fpc: 'p', ...more }, estimator: total });

test('by Yates and Grundy her total of 70 has a standard error of 30, by Horvitz and Thompson none', async () => {
  she.keep('joint.csv', 'unit,A,B\nA,0.5,0.1\nB,0.1,0.4\n');
  // Δ = (0.1 − 0.5 × 0.4)/0.1 = −1: −Δ (20 − 50)² = 900.
  expect(await she.estimate(farms, design({ pps: 'joint', joint: 'joint.csv', variance: 'YG' }))).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 70, se: 30 }]);
  // 0.5 × 20² + 0.6 × 50² − 2 × 20 × 50 = −300.
  expect(await she.estimate(farms, design({ pps: 'joint', joint: 'joint.csv' }))).toBe(0);
  expect(she.estimates()).toMatchObject([{ estimate: 70, se: null }]);
});

test('Poisson sampling adds the farms up: 0.5 × 20² + 0.6 × 50² = 1,700', async () => {
  expect(await she.estimate(farms, design({ pps: 'poisson' }))).toBe(0);
  expect(she.estimates()[0]?.['se']).toBeCloseTo(Math.sqrt(1700), 9);
});

test('lines and columns of the joint probabilities may stand in any order, also under names that are numbers', async () => {
  const csv = 'farm,p,y\n20,0.5,10\n3,0.4,20\n100,0.2,5\n';
  const joint = design({ pps: 'joint', joint: 'joint.csv', variance: 'YG' });
  she.keep('joint.csv', 'unit,20,3,100\n20,0.5,0.1,0.08\n3,0.1,0.4,0.07\n100,0.08,0.07,0.2\n');
  expect(await she.estimate(csv, joint)).toBe(0);
  const [first] = she.estimates();
  she.keep('joint.csv', 'unit,100,20,3\n3,0.07,0.1,0.4\n100,0.2,0.08,0.07\n20,0.08,0.5,0.1\n');
  expect(await she.estimate(csv, joint)).toBe(0);
  expect(she.estimates()[0]?.['se']).toBeCloseTo(Number(first?.['se']), 9);
  // Without names of units, columns stand in the order of the lines.
  she.keep('joint.csv', '"","V1","V2","V3"\n100,0.2,0.08,0.07\n20,0.08,0.5,0.1\n3,0.07,0.1,0.4\n');
  expect(await she.estimate(csv, joint)).toBe(0);
  expect(she.estimates()[0]?.['se']).toBeCloseTo(Number(first?.['se']), 9);
});

test('the variances of domains and their covariances add up to that of the whole', async () => {
  const csv = 'p,y,g\n0.5,10,a\n0.4,20,b\n0.3,7,a\n0.6,1,b\n';
  const parts = (by: string[]) => ({ design: { fpc: 'p', pps: 'overton' }, estimator: { ...total, by, vcov: true } });
  expect(await she.estimate(csv, parts([]))).toBe(0);
  const whole = Number(she.estimates()[0]?.['se']) ** 2;
  expect(await she.estimate(csv, parts(['g']))).toBe(0);
  expect(she.covariances().reduce((sum, covariance) => sum + covariance, 0)).toBeCloseTo(whole, 9);
});

test.each([
  [{ pps: 'brewer', fpc: null }, {}, /brewer needs the probabilities of inclusion/u],
  [{ pps: 'brewer', variance: 'YG' }, {}, /'variance' is not used by brewer/u],
  [{ variance: 'YG' }, {}, /'variance' is not used without 'pps'/u],
  [{ pps: 'joint' }, {}, /needs the file of the joint probabilities/u],
  [{ pps: 'overton', psum: 1 }, {}, /'psum' is used by pps 'hartley-rao' alone/u],
  [{ pps: 'overton', ids: ['farm', 'y'], fpc: ['p', 'p'] }, {}, /overton is for samples of one stage; use brewer/u],
  [{ pps: 'brewer', fpc: 'y' }, {}, /row 1: 10 is no probability of inclusion/u],
  [{ pps: 'joint', joint: 'joint.csv' }, {}, /unit B has 0\.3, the design says 0\.4/u],
  [{ pps: 'brewer' }, { replicates: { type: 'JK1' } }, /replicates cannot be made of a design with pps brewer/u],
  [
    { pps: 'overton' },
    { adjust: [{ type: 'poststratify', vars: 'farm', population: [{ farm: 'A', Freq: 2 }] }] },
    /poststratify is not for pps overton; use calibrate/u,
  ],
])('%j with %j is refused in one sentence', async (unequal, more, sentence) => {
  she.keep('joint.csv', 'unit,A,B\nA,0.5,0.1\nB,0.1,0.3\n');
  expect(await she.estimate(farms, { ...design(unequal), ...more })).toBe(1);
  expect(she.complaint()).toMatch(sentence);
  expect(she.complaint().trim().split('\n')).toHaveLength(1);
});

test('a village with two probabilities is named', async () => {
  const csv = 'farm,p,y\nA,0.5,1\nA,0.6,1\nB,0.4,2\n';
  expect(await she.estimate(csv, design({ pps: 'brewer' }))).toBe(1);
  expect(she.complaint()).toContain('row 2: unit A has two probabilities, 0.5 and 0.6');
});
