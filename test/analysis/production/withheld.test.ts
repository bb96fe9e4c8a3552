/** What is said of a figure: all of it, with caution, or nothing; by how many stand behind it and how precise it is. */
import { gradeFigure } from '#analysis/disclosure/grade.ts';
import { computeTables } from '../../studies.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf, villages } from './small-round.ts';

/** Forty households, ten in each of four villages; the first so many receive money. */
const households = (receiving: number) => ({
  frame: villages['frame'] ?? tableOf({}),
  household: tableOf({
    psu: Array.from({ length: 40 }, (_, k) => ['a', 'b', 'c', 'd'][k % 4]),
    region: Array.from({ length: 40 }, (_, k) => (k % 4 === 0 ? 'valley' : 'hills')),
    disposition: repeat('complete', 40),
    receives_remittances: [...repeat('yes', receiving), ...repeat('no', 40 - receiving)],
  }),
});

const rowOf = (receiving: number, indicator: string, settings: Partial<RoundSettings> = {}, domain = {}) =>
  computeTables(households(receiving), roundWith(settings)).estimates.find(
    (row) => row.indicator === indicator && JSON.stringify(row.domain) === JSON.stringify(domain),
  );

describe('the number of households that receive', () => {
  const cv = rowOf(11, 'receiving-count')?.cv ?? 0;
  const graded = (cvPublish: number, cvCaution: number) => rowOf(11, 'receiving-count', { cvPublish, cvCaution });

  test('is published when it is precise, with caution when it is less so', () => {
    expect(cv).toBeGreaterThan(0);
    expect(graded(cv * 1.01, 1)).toMatchObject({ quality: 'publish', reason: '', n: 11, estimate: 110 });
    expect(graded(cv * 0.99, cv * 1.01)).toMatchObject({ quality: 'caution', reason: '', n: 11, estimate: 110 });
  });

  test('is withheld, with all that it could be worked out from, when it is imprecise', () => {
    expect(graded(cv * 0.5, cv * 0.99)).toMatchObject({
      quality: 'suppress',
      reason: 'imprecise',
      n: 11,
      ...{ estimate: null, se: null, ciLow: null, ciHigh: null, cv: null, df: null, deff: null },
    });
  });

  test('is withheld where they live in one village alone, which shows no spread', () => {
    expect(rowOf(20, 'receiving-count', {}, { region: 'valley' })).toMatchObject({
      estimate: null,
      se: null,
      reason: 'no-variance',
    });
    expect(rowOf(20, 'receiving-count', {}, { region: 'hills' })).toMatchObject({ reason: '' });
  });
});

test('a share of nobody has no precision, and is shown with caution', () => {
  expect(rowOf(0, 'receiving-share')).toMatchObject({ estimate: 0, cv: null, quality: 'caution' });
});

test.each([
  [{ n: 20, estimate: Number.NaN, se: 1, df: 9 }, 'undefined'],
  [{ n: 20, estimate: 5, se: Number.NaN, df: 9 }, 'no-variance'],
  [{ n: 9, estimate: Number.NaN, se: Number.NaN, df: 0 }, 'few-units'],
  [{ n: 20, estimate: 5, se: 1, df: 2 }, 'few-df'],
])('%o, which cannot be computed, is withheld: %s', (figure, reason) => {
  expect(gradeFigure(figure, thresholds)).toEqual({ quality: 'suppress', reason });
});

const thresholds = { cvPublish: 1, cvCaution: 2, minimumCell: 10, minimumDf: 8, fewestDf: 3, unknownLimit: 0.05 };
const precise = { n: 20, estimate: 5, se: 1, df: 8 };

test('a precise figure from few places is shown with caution, from eight degrees of freedom on without', () => {
  expect(gradeFigure({ ...precise, df: 7 }, thresholds).quality).toBe('caution');
  expect(gradeFigure(precise, thresholds).quality).toBe('publish');
});

test('a total of which more than one part in twenty is unknown is incomplete, however precise', () => {
  expect(gradeFigure({ ...precise, unknownShare: 0.05 }, thresholds).quality).toBe('publish');
  expect(gradeFigure({ ...precise, unknownShare: 0.051 }, thresholds).quality).toBe('incomplete');
});

test('the limits of a small share, and of the count beside it, stay above nothing', () => {
  // One household of forty: 0.025 ± t(2)·0.025 would reach below 0.
  const share = rowOf(1, 'receiving-share');
  expect((share?.estimate ?? 0) - 4.3 * (share?.se ?? 0)).toBeLessThan(0);
  expect(share?.ciLow).toBeGreaterThan(0);
  expect(rowOf(1, 'receiving-count')?.ciHigh).toBeLessThan(400);
  expect(rowOf(39, 'receiving-share')?.ciHigh).toBeLessThan(1);
});
