/** Classes of contacts: who is eligible, and which classes are joined because too few answered. */
import { collapseClasses } from '#analysis/statistics/weighting/collapse-classes.ts';
import { weighEligible, type ResponseStatus } from '#analysis/statistics/weighting/non-response.ts';
import type { NamedFactor } from '#analysis/statistics/weighting/cells.ts';
import { expect, test } from 'vitest';

import { refusal } from './refusal.ts';

function named(name: string, values: readonly string[]): NamedFactor {
  const levels = [...new Set(values)];
  return { name, column: { kind: 'factor', levels, codes: Int32Array.from(values, (value) => levels.indexOf(value)) } };
}

test('of dwellings where nobody was reached, as many are lived in as of the others of their village', () => {
  const statuses: ResponseStatus[] = ['respondent', 'ineligible', 'unknown', 'unknown', 'nonrespondent'];
  const village = named('village', ['a', 'a', 'a', 'b', 'c']);
  const { weights, eligibility } = weighEligible(Float64Array.of(10, 30, 8, 9, 20), statuses, village);
  // In a, 10 of 40 are eligible; in b nothing is known, and of all 30 of 60 are.
  expect([...eligibility]).toEqual([0.25, 0.5, 1]);
  expect([...weights]).toEqual([10, 0, 2, 4.5, 20]);
});

const rule = { minimumRespondents: 2, largestFactor: 3 };
const region = named('region', ['n', 'n', 'n', 'n', 'n', 's', 's', 's']);
const village = named('village', ['a', 'a', 'b', 'b', 'c', 'd', 'd', 'd']);
const weights = new Float64Array(8).fill(1);

test('the class with the fewest respondents joins the smallest neighbour of its region', () => {
  const answered = Uint8Array.of(1, 1, 1, 0, 0, 1, 1, 1);
  const { classOf, joined } = collapseClasses(weights, answered, [region, village], rule);
  // c has none and joins b, which has one; together they still have one, and join a.
  expect(joined).toEqual([
    { name: 'n, c', into: 'n, b', because: 'few-respondents' },
    { name: 'n, b + n, c', into: 'n, a', because: 'few-respondents' },
  ]);
  expect(classOf.column.levels).toEqual(['s, d', 'n, a + n, b + n, c']);
  expect([...classOf.column.codes]).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
});

test('a region where nobody answered joins another region, and a factor that is too large is a reason as well', () => {
  const nobody = collapseClasses(weights, Uint8Array.of(1, 1, 1, 1, 1, 0, 0, 0), [region], rule);
  expect(nobody.joined).toEqual([{ name: 's', into: 'n', because: 'few-respondents' }]);
  const heavy = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 9);
  const large = collapseClasses(heavy, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 0), [region], rule);
  expect(large.joined).toEqual([{ name: 's', into: 'n', because: 'large-factor' }]);
});

test('a class in which nobody is eligible is left alone, and one class is never joined with itself', () => {
  const vacant = collapseClasses(
    Float64Array.of(1, 1, 1, 1, 1, 0, 0, 0),
    Uint8Array.of(1, 1, 0, 1, 1, 0, 0, 0),
    [region],
    rule,
  );
  expect(vacant.joined).toEqual([]);
  const alone = collapseClasses(
    weights,
    new Uint8Array(8),
    [
      named(
        'all',
        village.column.levels.flatMap(() => ['x', 'x']),
      ),
    ],
    rule,
  );
  expect(alone.joined).toEqual([]);
});

test('contacts without a class, and lists of another length, are refused', () => {
  const gap: NamedFactor = {
    name: 'region',
    column: { ...region.column, codes: region.column.codes.map((code, k) => (k === 3 ? -1 : code)) },
  };
  expect(refusal(() => collapseClasses(weights, new Uint8Array(8), [gap], rule))).toEqual({
    kind: 'missing-category',
    where: 'region',
  });
  expect(refusal(() => collapseClasses(weights, new Uint8Array(3), [region], rule)).kind).toBe('length-mismatch');
  expect(refusal(() => weighEligible(weights, [], region)).kind).toBe('length-mismatch');
});
