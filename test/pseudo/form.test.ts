/** The screens of a form in a language that nobody speaks: what they say in plain Latin letters was not said by the registry. */
import { currencyList } from '#schemas/reference/currencies.ts';
import { expect, test } from 'vitest';

import { catalogue } from '../studies.ts';
import { latinLeft } from './latin-left.ts';
import { interview } from './screens.tsx';

const seeds = [1, 3, 5, 7];

/** What somebody answered, and signs that are the same in every language. */
const known = (answers: unknown): readonly string[] => [
  ...[...JSON.stringify(answers).matchAll(/"([^"]{2,})"/g)].map(([, text = '']) => text),
  ...currencyList.codes,
];

test.each(catalogue)('no screen of $instrument.id $instrument.version has a word of its own', async (study) => {
  const interviews = await Promise.all(seeds.map((seed) => interview(study, seed)));
  const left = interviews.flatMap(({ answers, screens }) => screens.flatMap((html) => latinLeft(html, known(answers))));
  expect([...new Set(left)]).toEqual([]);
  expect(interviews.flatMap(({ screens }) => screens).length).toBeGreaterThan(5 * seeds.length);
});
