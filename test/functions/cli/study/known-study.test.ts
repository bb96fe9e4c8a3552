/** The study that a person names: the newest there is, unless that one cannot be read. */
import { knownStudy } from '#functions/cli/study/known-study.ts';
import { expect, test } from 'vitest';

import { catalogue } from '../../../studies.ts';

test('a study that is there and was altered is told as such, not as one that is missing', () => {
  const lost = [{ id: 'savings-clubs', version: 3 }];
  for (const version of [undefined, 3])
    expect(() => knownStudy({ id: 'savings-clubs', version }, catalogue, lost)).toThrow(
      'the study savings-clubs version 3 was altered',
    );
  expect(() => knownStudy({ id: 'savings-clubs', version: 2 }, catalogue, lost)).toThrow('there is no study');
});

test('an older version is not shown in the place of a newest one that was altered', () => {
  const lost = [{ id: 'household', version: 9 }];
  expect(() => knownStudy({ id: 'household', version: undefined }, catalogue, lost)).toThrow('version 9 was altered');
  expect(knownStudy({ id: 'household', version: 2 }, catalogue, lost)).toBe(catalogue[0]);
});
