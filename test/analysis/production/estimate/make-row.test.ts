/** What a figure is decides whether the unknown makes it too small; what it is counted in does not. */
import { makeRow } from '#analysis/production/estimate/make-row.ts';
import { frameOf } from '#analysis/statistics/design/frame.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { expect, test } from 'vitest';

import { roundWith } from '../small-round.ts';

const { settings } = roundWith({ unknownLimit: 0.05, minimumCell: 10 });
const ids = [{ kind: 'text' as const, values: ['a', 'b'] }];
const { frame } = frameOf(makeDesign({ rowCount: 2, ids }));
const figure = { estimate: 100, se: 1, df: 39, n: 40, deff: 1, size: 400 };

const gradeOf = (statistic: 'total' | 'count' | 'mean', unit: string) =>
  makeRow({ table: 't', indicator: 'i', statistic, domain: {}, unit, base: 40, unknownShare: 0.5 }, figure, {
    frame,
    settings,
  }).quality;

test.each([
  ['total', 'TJS', 'incomplete'],
  ['total', 'hours per week', 'incomplete'],
  ['count', 'cars per ratio', 'incomplete'],
  ['mean', 'TJS per household', 'publish'],
  ['mean', 'TJS', 'publish'],
] as const)('a %s in %s of which half is unknown: %s', (statistic, unit, grade) => {
  expect(gradeOf(statistic, unit)).toBe(grade);
});

test.each([
  [10, { quality: 'publish', n: 40, imputedShare: 0.5 }],
  [9, { quality: 'suppress', reason: 'few-units', n: null, imputedShare: null }],
  [0, { quality: 'suppress', reason: 'few-units', n: null, imputedShare: null }],
] as const)('of 40 amounts, %i were told and the others imputed from these', (told, expected) => {
  const settle = () => ({ ...figure, imputed: { method: 'design-based-imputed' as const, share: 0.5, told } });
  const head = { table: 't', indicator: 'i', statistic: 'mean' as const, domain: {}, unit: 'TJS' };
  expect(makeRow({ ...head, base: 40, unknownShare: 0 }, figure, { frame, settings, settle })).toMatchObject(expected);
});
