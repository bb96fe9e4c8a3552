/** Inequality and poverty with their standard errors, against R: laeken, survey, convey and vardpoor (test/golden/inequality). */
import { describe, expect, test } from 'vitest';
import { answerOfFunctional } from '#analysis/statistics/inequality/answer-functional.ts';
import { compared, type Functional, sumOf, weightedSum } from '#analysis/statistics/inequality/functional.ts';
import { giniOf } from '#analysis/statistics/inequality/gini.ts';
import { fixedLine, medianLine } from '#analysis/statistics/inequality/line.ts';
import { lorenzOf, topShareOf } from '#analysis/statistics/inequality/lorenz.ts';
import { povertyOf } from '#analysis/statistics/inequality/poverty.ts';
import { stratifiedJackknife } from '#analysis/statistics/replicates/jackknife.ts';
import {
  byConvey,
  byLaeken,
  framed,
  householdDesign,
  inNorth,
  perHead,
  perHeadWithout,
} from '../../../golden/inequality/golden-households.ts';

const everybody = new Uint8Array(perHead.length).fill(1);
const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const given = fixedLine(3000, perHead.length);
const relative = medianLine(perHead, 0.6);

type Figure = { readonly estimate: number; readonly se: number };

function figures(functional: Functional, design = householdDesign(false)): readonly Figure[] {
  const { entries, frame } = framed(design);
  const { values, covariance } = answerOfFunctional(functional, entries, frame);
  const p = values.length;
  return [...values].map((estimate, k) => ({ estimate, se: Math.sqrt(covariance[k * p + k]!) }));
}

/** Σ (2 r_k − 1) w y / (Σ w · Σ w y) − 1, and its linearised variable with the weight of a unit in its own rank. */
function giniAsInConvey(values: Float64Array): Functional {
  const { point, influences } = giniOf(values);
  const parts = (weights: Float64Array) => {
    const [size, total] = [sumOf(weights), weightedSum(values, weights)];
    const more = weightedSum(
      values.map((value, k) => (weights[k]! - 1) * value),
      weights,
    );
    return { size, total, more: more / (size * total) };
  };
  return {
    point: (weights) => point(weights).map((gini) => gini + parts(weights).more),
    influences: (weights) => {
      const { size, total, more } = parts(weights);
      return influences(weights).map((influence) =>
        influence.map((own, k) => {
          const value = values[k]!;
          return own + ((2 * weights[k]! - 1) * value - more * (total + size * value)) / (size * total);
        }),
      );
    },
  };
}

function expectAll(ours: readonly Figure[], theirs: readonly (Figure | undefined)[]): void {
  expect(ours).toHaveLength(theirs.length);
  for (const [k, { estimate, se }] of ours.entries()) {
    expect(estimate / (theirs[k]?.estimate ?? Number.NaN)).toBeCloseTo(1, 10);
    expect(se / (theirs[k]?.se ?? Number.NaN)).toBeCloseTo(1, 10);
  }
}

describe.each([
  ['drawn with replacement', 'households', false],
  ['drawn without', 'households-fpc', true],
] as const)('places %s', (_, name, hasFpc) => {
  const theirs = byConvey[name];
  const design = householdDesign(hasFpc);
  const check = (functional: Functional, names: readonly string[]) => {
    expectAll(
      figures(functional, design),
      names.map((each) => theirs[each]),
    );
  };

  test('the Gini coefficient is that of laeken, its error that of vardpoor', () => {
    check(giniOf(perHead.map((value, k) => value * (1 + 1e-6 * (k + 1)))), ['gini-untied']);
  });

  test('convey adds to the rank of a unit what it stands for less one, and is else the same', () => {
    check(giniAsInConvey(perHead), ['gini']);
  });

  test('points of the Lorenz curve', () => {
    check(
      lorenzOf(perHead, deciles),
      deciles.map((_, k) => `lorenz-${k + 1}`),
    );
  });

  test('a line of 60 % of the median', () => {
    check(relative, ['line']);
  });

  test('headcount, gap and severity at a line that is given', () => {
    check(povertyOf(perHead, everybody, [0, 1, 2], given), ['fixed-0', 'fixed-1', 'fixed-2']);
  });

  test('and at the relative one, the error of the line among theirs', () => {
    check(povertyOf(perHead, everybody, [0, 1, 2], relative), ['relative-0', 'relative-1', 'relative-2']);
    check(povertyOf(perHead, everybody, [0], relative), ['arpr']);
  });

  test('a point of the Lorenz curve of one region: the places of the others count with nothing', () => {
    const rows = Int32Array.from(inNorth.keys()).filter((row) => inNorth[row] === 1);
    const { entries, frame } = framed(design);
    const own = {
      units: rows.map((row) => entries.units[row]!),
      weights: Float64Array.from(rows, (row) => entries.weights[row]!),
    };
    const values = Float64Array.from(rows, (row) => perHead[row]!);
    const ours = answerOfFunctional(lorenzOf(values, [0.9]), own, frame);
    expectAll([{ estimate: ours.values[0]!, se: Math.sqrt(ours.covariance[0]!) }], [theirs['lorenz-domain']]);
  });

  test('in one region, at the line of the country', () => {
    check(
      povertyOf(perHead, inNorth, [0, 1, 2], relative),
      [0, 1, 2].map((order) => `relative-domain-${order}`),
    );
  });
});

test('at a line that is given, poverty is a mean like others, in a region and in what transfers change as well', () => {
  const design = householdDesign(true);
  const at = (name: string) => [0, 1, 2].map((order) => byLaeken[`${name}-${order}`]);
  const orders = [0, 1, 2] as const;
  const [own, without] = [perHead, perHeadWithout].map((values) => povertyOf(values, everybody, orders, given));
  expectAll(figures(compared(own!, without!), design), [...at('fixed'), ...at('fixed-without'), ...at('fixed-change')]);
  expectAll(figures(povertyOf(perHead, inNorth, orders, given), design), at('fixed-north'));
});

test('under replicates all are computed again in each of them', () => {
  const design = householdDesign(false);
  const replicated = { ...design, replicates: stratifiedJackknife(design) };
  const [gini, without] = [giniOf(perHead), giniOf(perHeadWithout)];
  const named = (...names: string[]) => names.map((name) => byLaeken[name]);
  expectAll(figures(compared(gini, without), replicated), named('gini', 'gini-without', 'gini-change'));
  expectAll(figures(relative, replicated), named('line'));
  expectAll(figures(povertyOf(perHead, everybody, [0, 1], relative), replicated), named('relative-0', 'relative-1'));
  expectAll(figures(povertyOf(perHead, inNorth, [0], relative), replicated), named('relative-north-0'));
});

test('the share of the top tenth is what the others leave', () => {
  const [{ estimate, se } = { estimate: 0, se: 0 }] = figures(topShareOf(perHead, 0.1));
  const ninth = byConvey.households['lorenz-9'];
  expect(estimate).toBeCloseTo(1 - (ninth?.estimate ?? Number.NaN), 12);
  expect(se).toBeCloseTo(ninth?.se ?? Number.NaN, 12);
});
