/** Hot deck, predictive mean matching and Rubin's rule: against R (test/golden/imputation), and cases worked out by hand. */
import { describe, expect, it } from 'vitest';
import { drawDonors } from '#analysis/statistics/imputation/hot-deck.ts';
import { nearestDonors } from '#analysis/statistics/imputation/nearest-donors.ts';
import { deckOf, pickFrom } from '#analysis/statistics/imputation/pick.ts';
import { predictedBy } from '#analysis/statistics/imputation/predictive-means.ts';
import { poolImputations } from '#analysis/statistics/imputation/rubin.ts';
import { imputedByR as r } from '../../../golden/imputation/by-r.ts';

const { rows } = r;
const takers = [...rows.keys()].filter((row) => rows[row]!.lacks);
const amounts = Float64Array.from(rows, ({ amount }) => amount);
const byAmount = [...rows.keys()].filter((row) => !rows[row]!.lacks).sort((a, b) => amounts[a]! - amounts[b]! || a - b);
const codesOf = (words: readonly string[]) => {
  const levels = [...new Set(words)].sort();
  return Int32Array.from(words, (word) => levels.indexOf(word));
};
const [region, sex, education] = (['region', 'sex', 'education'] as const).map((name) =>
  codesOf(rows.map((row) => row[name])),
);
const weights = Float64Array.from(rows, ({ weight }) => weight);
const at = Float64Array.from(takers, (row) => rows[row]!.at);

const deckWith = (drawn: Float64Array) =>
  drawDonors({
    classes: [region!, sex!],
    donors: byAmount,
    takers,
    weights: drawn,
    at,
    minimumDonors: r.minimumDonors,
  });

function imputedTotal(drawn: Float64Array): number {
  const { donor } = deckWith(drawn);
  const filled = amounts.slice();
  for (const [k, row] of takers.entries()) filled[row] = amounts[donor[k]!]!;
  return filled.reduce((sum, amount, row) => sum + amount * drawn[row]!, 0);
}

const close = (actual: number, expected: number, share = 1e-9): void => {
  expect(Math.abs(actual / expected - 1), `${actual} is ${expected}`).toBeLessThanOrEqual(share);
};

describe('a hot deck', () => {
  it('draws the donors that R draws', () => {
    const { donor, depth } = deckWith(weights);
    expect([...donor]).toEqual(r.hotDeck.donor);
    expect([...depth]).toEqual(r.hotDeck.depth);
    close(imputedTotal(weights), r.hotDeck.total);
  });

  it('that is drawn again in each replicate has the standard error of R’s withReplicates', () => {
    const { multipliers, scale, se } = r.replicates;
    const totals = multipliers[0]!.map((_, b) =>
      imputedTotal(weights.map((weight, row) => weight * multipliers[row]![b]!)),
    );
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    close(Math.sqrt(scale * totals.reduce((sum, total) => sum + (total - mean) ** 2, 0)), se);
  });

  it('takes from the finest class that has enough donors, and from nobody where no class has', () => {
    // Rows 0–3 answered; 4 has three donors of its own class, 5 one, so that it draws from all four.
    const classes = [Int32Array.of(0, 0, 0, 1, 0, 1)];
    const deck = { classes, donors: [0, 1, 2, 3], takers: [4, 5], weights: new Float64Array(6).fill(1) };
    const drawn = (minimumDonors: number) => drawDonors({ ...deck, at: Float64Array.of(0.99, 0.99), minimumDonors });
    expect(drawn(3)).toEqual({ donor: Int32Array.of(2, 3), depth: Int8Array.of(1, 0) });
    expect(drawn(1)).toEqual({ donor: Int32Array.of(2, 3), depth: Int8Array.of(1, 1) });
    expect(drawn(5)).toEqual({ donor: Int32Array.of(-1, -1), depth: Int8Array.of(-1, -1) });
  });

  it('looks further where nobody of the class weighs anything in a replicate', () => {
    const classes = [Int32Array.of(0, 1, 0)];
    const weighing = Float64Array.of(0, 2, 2);
    const deck = { classes, donors: [0, 1], takers: [2], weights: weighing, at: Float64Array.of(0), minimumDonors: 1 };
    expect([...drawDonors(deck).donor]).toEqual([1]);
  });

  it('draws each donor as often as it weighs', () => {
    const deck = deckOf([2, 0, 1], Float64Array.of(3, 0, 1));
    expect([0, 0.24, 0.25, 0.99].map((number) => pickFrom(deck, number))).toEqual([2, 2, 0, 0]);
    expect(pickFrom(deckOf([], new Float64Array(0)), 0.5)).toBeUndefined();
  });
});

describe('predictive mean matching', () => {
  const logs = amounts.map((amount) => Math.log1p(amount));
  const predictors = [
    { kind: 'classes' as const, codes: region! },
    { kind: 'classes' as const, codes: education! },
    { kind: 'number' as const, values: Float64Array.from(rows, ({ age }) => age) },
  ];
  const even = new Float64Array(rows.length).fill(1);

  it('predicts as R’s weighted regression does', () => {
    const predicted = predictedBy(predictors, logs, byAmount, weights);
    for (const [row, value] of r.matching.predicted.entries()) close(predicted[row]!, value);
  });

  it('finds the nearest donor that R’s mice finds', () => {
    const predicted = predictedBy(predictors, logs, byAmount, even);
    const matching = { donors: byAmount, takers, weights: even, at, predicted, neighbours: 1, minimumDonors: 1 };
    for (const [k, row] of nearestDonors(matching).donor.entries()) close(logs[row]!, r.matching.nearest[k]!);
  });

  it('draws among the nearest, and among all that are as near as the last of them', () => {
    const predicted = Float64Array.of(1, 2, 2, 5, 1.9);
    const drawn = (neighbours: number) =>
      [0, 0.3, 0.6, 0.9].map((number) => {
        const matching = { donors: [0, 1, 2, 3], takers: [4], weights: new Float64Array(5).fill(1), predicted };
        return nearestDonors({ ...matching, at: Float64Array.of(number), neighbours, minimumDonors: 1 }).donor[0];
      });
    expect(drawn(1)).toEqual([1, 1, 2, 2]);
    expect(drawn(3)).toEqual([0, 0, 1, 2]);
  });

  it('gives nothing where there are too few donors', () => {
    const one = { donors: [0], takers: [1], weights: Float64Array.of(1, 1), at: Float64Array.of(0) };
    const predicted = Float64Array.of(1, 1);
    expect([...nearestDonors({ ...one, predicted, neighbours: 1, minimumDonors: 2 }).donor]).toEqual([-1]);
  });
});

describe('Rubin’s rule', () => {
  const { estimates, variances, df, estimate, variance, pooledDf, mitools } = r.rubin;

  it('pools as R’s mice and mitools do', () => {
    const pooled = poolImputations(estimates, variances, df);
    close(pooled.estimate, estimate);
    close(pooled.variance, variance);
    close(pooled.df, pooledDf); // mitools leaves 1/M out of the observed degrees of freedom
    close(pooled.estimate, mitools.estimate);
    close(pooled.variance, mitools.variance);
  });

  it('leaves a figure alone that no imputation moves', () => {
    expect(poolImputations([7, 7, 7], [2, 2, 2], 12)).toEqual({
      estimate: 7,
      variance: 2,
      df: 12,
      missingInformation: 0,
    });
  });
});
