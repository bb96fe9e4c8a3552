/** Study files with a slip: each is refused with its place and a sentence that helps, and several slips are told at once. */
import { describe, expect, test } from 'vitest';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { edited, gone } from './edits.ts';
import { savingsClubs } from './example.ts';
import { asked, english, faultsOf } from './slip.ts';
import { meanings } from './slips-of-meaning.ts';
import { repetitions } from './slips-of-repetition.ts';
import { shapes } from './slips-of-shape.ts';

test('the example is in order, in both of its languages', () => {
  expect(readStudy(savingsClubs)).toMatchObject({ kind: 'study', missing: {} });
});

describe.each([
  ['what has the wrong shape', shapes],
  ['what contradicts itself', meanings],
  ['what would be published twice', repetitions],
])('%s is refused with its place', (_, slips) => {
  test.each(slips.map((slip) => [...slip] as const))('%s', (_what, edits, pointer, says) => {
    const faults = faultsOf(edited(savingsClubs, edits));
    const there = faults.filter((fault) => fault.pointer === pointer).map(({ message }) => message);
    expect(there.join('; '), JSON.stringify(faults)).toContain(says);
    for (const fault of faults) expect(fault.message).not.toMatch(/Invalid|Expected|undefined|NaN/);
  });
});

test('several slips are told at once, of shape and of meaning', () => {
  const pointers = faultsOf(
    edited(savingsClubs, {
      '/version': 0,
      '/collektion': {},
      '/tabels': [],
      [`${asked}/saved/visibleIf/answer`]: 'save',
      [`${english}/questions/age`]: gone,
      '/collection/weights/kind': 'pps',
    }),
  ).map(({ pointer }) => pointer);
  expect(pointers).toEqual([
    '/version',
    '/collection/weights/kind',
    '/collektion',
    '/tabels',
    `${asked}/saved/visibleIf`,
    `${english}/questions/age`,
  ]);
});

test('what another language lacks is listed, and the study is taken', () => {
  const read = readStudy(
    edited(savingsClubs, { '/words/ru/questions/age': gone, '/words/ru/options/club_meets/weekly': gone }),
  );
  expect(read).toMatchObject({ kind: 'study', missing: { ru: ['/questions/age', '/options/club_meets/weekly'] } });
});

test.each([[null], [undefined], [7], ['text'], [[]], [new Date(0)]])('%j is no study', (value) => {
  expect(faultsOf(value)).not.toEqual([]);
});
