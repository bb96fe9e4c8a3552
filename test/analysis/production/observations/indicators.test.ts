/** What an indicator is of is told by its ending, where a note names it by nothing else. */
import { figureNamed } from '#analysis/production/observations/indicators.ts';
import { expect, test } from 'vitest';

test.each([
  ['receipts-lorenz-50', 'lorenz', 0.5],
  ['receipts-top-10', 'top-share', 0.1],
  ['receipts-top-2-5', 'top-share', 0.025],
  ['income-median', 'quantile', 0.5],
  ['cash-received-mean', 'mean', null],
  ['senders', 'count', null],
] as const)('%s is a %s at %s', (indicator, statistic, at) => {
  expect(figureNamed(indicator)).toEqual({ statistic, at });
});
