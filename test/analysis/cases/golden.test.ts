/** Schools, people and villages that the conformance cases do not cover: R's survey package 4.5 (test/golden/estimate). */
import { expect, test } from 'vitest';
import { casesIn, check } from './run-cases.ts';

const folder = new URL('../../golden/estimate/cases/', import.meta.url);

test.each(casesIn(folder))('%s', async (name) => {
  expect(await check(folder, name)).toEqual({ kind: 'agrees' });
});
