/** Every figure of the conformance cases equals what R's survey package 4.5 answered (test/conformance/README.md). */
import { expect, test } from 'vitest';
import { casesIn, check } from './run-cases.ts';

const folder = new URL('../../conformance/cases/', import.meta.url);
const names = casesIn(folder);

test('there are cases to conform to', () => {
  expect(names.length).toBeGreaterThanOrEqual(76);
});

test.each(names)('%s', async (name) => {
  expect(await check(folder, name)).toEqual({ kind: 'agrees' });
});
