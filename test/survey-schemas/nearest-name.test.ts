/** People who mistype a key are told which one they meant. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { closedObject } from '#schemas/basics/closed-object.ts';
import { nearestName, unknownKey } from '#schemas/basics/nearest-name.ts';

const known = ['strata', 'weights', 'na_rm', 'rho', 'referencePeriod'];

test.each([
  ['refrencePeriod', 'referencePeriod'],
  ['na.rm', 'na_rm'],
  ['fay.rho', 'rho'],
  ['strat', 'strata'],
  ['Weight', 'weights'],
])('%s is taken for %s', (word, meant) => {
  expect(nearestName(word, known)).toBe(meant);
});

test('a word that resembles none is met with the list of those there are', () => {
  expect(unknownKey('aggregate_stage', ['ids', 'fpc'])).toBe('unknown key "aggregate_stage"; known here: ids, fpc');
});

test('an object refuses a key it does not have, and keeps the other complaints', () => {
  const schema = closedObject({ ids: v.string() });
  const complaints = (given: object): string[] =>
    (v.safeParse(schema, given).issues ?? []).map((issue) => issue.message);
  expect(complaints({ ids: 'psu' })).toEqual([]);
  expect(complaints({ ids: 'psu', idz: 1 })).toEqual(['unknown key "idz"; did you mean "ids"?']);
  expect(complaints({})).toEqual(['Invalid key: Expected "ids" but received undefined']);
});
