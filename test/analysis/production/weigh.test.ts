/** Weights of a round, step by step, against R's survey package (test/golden/weigh), and what is said of each step. */
import { describe, expect, test } from 'vitest';

import { widened } from '#analysis/statistics/columns/columns.ts';
import { weigh, type Weighed } from '#analysis/production/weigh/weigh.ts';
import type { Design } from '#analysis/statistics/design/design.ts';
import { answerOnRows } from '#analysis/statistics/estimators/answer.ts';
import { meanEstimator } from '#analysis/statistics/estimators/mean.ts';
import { totalEstimator } from '#analysis/statistics/estimators/total.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import { border, byR, type DescribedByR, household, populations, tables } from '../../golden/weigh/golden-weigh.ts';
import { roundWith } from './small-round.ts';
import { toldOf } from '../../in-english.ts';

const usual = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }] as const;
const source = 'Invented';
const toBoth: WeightingStep = {
  kind: 'poststratify',
  variables: ['region', 'urban'],
  population: populations.both,
  source,
};
const byRegion = { variables: ['region'], population: populations.region, source };
const byUrban = { variables: ['urban'], population: populations.urban, source };
const toTotals = { kind: 'calibrate', model: '~ region + members', totals: populations.totals, source } as const;

const settings = { psuWithoutInterviews: 'spread', crossingsCap: 8 } as const;
const weighed = (...steps: readonly WeightingStep[]): Weighed =>
  weigh(tables, 'household', household, roundWith({ ...settings, weighting: { household: [...usual, ...steps] } }));
const travellers = (...steps: readonly WeightingStep[]): Weighed =>
  weigh(tables, 'border', border, roundWith({ ...settings, weighting: { border: [...usual, ...steps] } }));

function interviewsOf({ interviews }: Weighed) {
  if (interviews?.design === undefined) throw new Error('nobody was interviewed');
  return { ...interviews, design: interviews.design };
}

function expectClose(ours: number | undefined, theirs: number, what: string): void {
  expect(Math.abs((ours ?? Number.NaN) - theirs) / Math.max(1e-9, Math.abs(theirs)), what).toBeLessThan(1e-9);
}

function expectWeights(ours: Float64Array | undefined, theirs: readonly number[]): void {
  expect(ours?.length).toBe(theirs.length);
  for (const [k, weight] of theirs.entries()) expectClose(ours?.[k], weight, `weight ${k}`);
}

function estimateOf(
  estimator: typeof totalEstimator | typeof meanEstimator,
  column: Float64Array,
  units: Int32Array,
  design: Design,
) {
  const { values, covariance } = answerOnRows(estimator, [column], units, design);
  return { estimate: values[0]!, se: Math.sqrt(covariance[0]!) };
}

const numbers = (table: 'household', name: string): Float64Array => {
  const column = tables[table]?.columns[name];
  return column?.kind === 'numeric' ? widened(column.values) : new Float64Array(0);
};

function expectAsR(ours: Weighed, theirs: DescribedByR): void {
  const { rows, weights, design } = interviewsOf(ours);
  expect([...rows]).toEqual(byR.rows);
  expectWeights(weights, theirs.weights);
  const at = (name: string, units: Int32Array) =>
    Float64Array.from(units, (unit) => numbers('household', name)[rows[unit]!]!);
  const all = Int32Array.from(rows.keys());
  const region = tables['household']?.columns['region'];
  const north = all.filter(
    (unit) => region?.kind === 'factor' && region.levels[region.codes[rows[unit]!]!] === 'north',
  );
  const pairs = [
    ['total', estimateOf(totalEstimator, at('amount', all), all, design), theirs.total],
    ['mean', estimateOf(meanEstimator, at('receives', all), all, design), theirs.mean],
    ['north', estimateOf(totalEstimator, at('amount', north), north, design), theirs.north],
  ] as const;
  for (const [what, { estimate, se }, expected] of pairs) {
    expectClose(estimate, expected.estimate, what);
    expectClose(se, expected.se, `standard error of ${what}`);
  }
}

const lineOf = ({ report }: Weighed, step: string) => report.find((line) => line.step === step);

describe('households', () => {
  test('as usual: those of a village who answered stand for the others, other villages for those without anybody', () => {
    expectAsR(weighed(), byR.usual);
    const round = roundWith(settings);
    const unsaid = weigh(tables, 'household', household, round);
    expect(unsaid.interviews?.weights).toEqual(weighed().interviews?.weights);
    expect(unsaid.report).toEqual(weighed().report);
  });

  test('in classes by stratum a village where nobody answered is stood for by those who did in its stratum', () => {
    const steps: WeightingStep[] = [
      { kind: 'base' },
      { kind: 'eligibility' },
      { kind: 'non-response', classes: ['stratum'] },
    ];
    const round = roundWith({ ...settings, weighting: { household: steps } });
    expectAsR(weigh(tables, 'household', household, round), byR.strata);
  });

  test('a class with too few respondents joins the smallest of its region, and the report says which and why', () => {
    const { small, into, few } = byR.collapsed;
    const steps: WeightingStep[] = [
      { kind: 'base' },
      { kind: 'eligibility' },
      { kind: 'non-response', classes: ['region', 'urban'], collapse: { minimumRespondents: few } },
    ];
    const ours = weigh(tables, 'household', household, roundWith({ ...settings, weighting: { household: steps } }));
    expectAsR(ours, byR.collapsed);
    expect(toldOf(lineOf(ours, 'non-response'))).toMatchObject({
      classes: 5,
      collapsed: [`${small} with ${into}: too few respondents`],
    });
  });

  test('post-stratified, raked and calibrated weights, and the errors of what is computed with them', () => {
    expectAsR(weighed(toBoth), byR.poststratify);
    expectAsR(weighed({ kind: 'rake', margins: [byRegion, byUrban] }), byR.rake);
    expectAsR(weighed({ ...toTotals, distance: 'linear' }), byR.linear);
    expectAsR(weighed({ ...toTotals, distance: 'logit', bounds: { lower: 0.5, upper: 2 } }), byR.logit);
  });

  test('trimmed weights', () => {
    expectWeights(weighed({ kind: 'trim', largest: 2 }).interviews?.weights, byR.trim.weights);
  });

  test('a jackknife whose replicates are post-stratified, each for itself', () => {
    const jackknife = { kind: 'replicates', method: 'jackknife', count: 2 } as const;
    expectAsR(weighed(jackknife, { kind: 'poststratify', ...byRegion }), byR.jackknife);
  });

  test('the report begins with all who were to be interviewed, and their response rates', () => {
    const [base, eligibility, nonResponse, places] = weighed().report;
    expect(base).toMatchObject({ study: 'household', step: 'base', units: byR.base.units });
    expectClose(base?.sum ?? undefined, byR.base.sum, 'sum');
    for (const [name, rate] of Object.entries(byR.rates))
      expectClose(Object.entries(base?.rates ?? {}).find(([own]) => own === name)?.[1] ?? undefined, rate, name);
    expect(eligibility).toMatchObject({ step: 'eligibility', rates: null });
    expect(nonResponse).toMatchObject({ step: 'non-response', units: byR.rows.length });
    expect(places).toMatchObject({ step: 'places', units: byR.rows.length });
    expectClose(
      places?.sum ?? undefined,
      byR.usual.weights.reduce((a, b) => a + b, 0),
      'sum',
    );
  });
});

describe('travellers', () => {
  const total = (ours: Weighed, weights: Float64Array | undefined) => {
    const { design, rows } = interviewsOf(ours);
    const all = Int32Array.from(rows.keys());
    return estimateOf(totalEstimator, new Float64Array(rows.length).fill(1), all, {
      ...design,
      weights: weights ?? design.weights,
    });
  };

  test.each([
    ['by interval, count and refusals of each shift', [], byR.border.usual],
    [
      'post-stratified by sex',
      [{ kind: 'poststratify', variables: ['sex'], population: populations.sex, source }],
      byR.border.poststratify,
    ],
  ] as const)('%s', (_, steps, theirs) => {
    const ours = travellers(...steps.map((step) => ({ ...step, variables: [...step.variables] })));
    expect([...interviewsOf(ours).rows]).toEqual(byR.border.rows);
    expectWeights(ours.interviews?.weights, theirs.weights);
    expectWeights(ours.people, theirs.people);
    const crossings = total(ours, undefined);
    expectClose(crossings.estimate, theirs.crossings.estimate, 'crossings');
    expect(Math.abs(crossings.se - theirs.crossings.se), 'error of crossings').toBeLessThan(1e-8 * crossings.estimate);
    const people = total(ours, ours.people);
    expectClose(people.estimate, theirs.travellers.estimate, 'travellers');
    expectClose(people.se, theirs.travellers.se, 'error of travellers');
  });

  test('shifts that nobody counted are named, and weighed by those stopped', () => {
    expect(travellers().warnings.interviews.find(({ code }) => code === 'shift-uncounted')).toMatchObject({
      subject: 's3, s6',
      count: 2,
    });
  });

  test('response rates count refusals that stand on the sheet of a shift alone', () => {
    const rates: Readonly<Record<string, number | null>> = travellers().report[0]?.rates ?? {};
    for (const [name, rate] of Object.entries(byR.border.rates)) expectClose(rates[name] ?? undefined, rate, name);
  });
});
