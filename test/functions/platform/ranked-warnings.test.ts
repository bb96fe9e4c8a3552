/** The order of warnings: what makes figures wrong comes first, and what changes none stands apart. */
import { rankedWarnings } from '#functions/platform/wording/ranked-warnings.ts';
import { expect, test } from 'vitest';

const coded = (codes: readonly string[]) => codes.map((code, place) => ({ code, place }));
const codesOf = (warnings: readonly { readonly code: string }[]) => warnings.map(({ code }) => code);

test('the gravest come first whatever their order was, and others after them as they came', () => {
  const came = ['period-unfinished', 'unanswered', 'price-refused', 'no-exchange-rate', 'frames-disagree'];
  expect(codesOf(rankedWarnings(coded(came)).told)).toEqual([
    ...['no-exchange-rate', 'frames-disagree', 'unanswered'],
    ...['period-unfinished', 'price-refused'],
  ]);
});

test('those that change no figure stand apart, and a code that nobody knows is told', () => {
  const { told, harmless } = rankedWarnings(coded(['not-compared', 'of-tomorrow', 'benchmark-converted']));
  expect(codesOf(told)).toEqual(['of-tomorrow']);
  expect(codesOf(harmless)).toEqual(['not-compared', 'benchmark-converted']);
});

test('a figure that is compared over another year, or is not the difference of two that are published, is not folded', () => {
  const came = coded(['benchmark-of-other-year', 'change-in-common', 'firms-unlisted', 'change-as-independent']);
  expect(rankedWarnings(came)).toEqual({ told: came, harmless: [] });
});

test('no warning is lost, and several of one code stay in their order', () => {
  const came = coded(['not-compared', 'unanswered', 'not-compared', 'unanswered', 'x']);
  const { told, harmless } = rankedWarnings(came);
  expect([...told, ...harmless].map(({ place }) => place)).toEqual([1, 3, 4, 0, 2]);
});
