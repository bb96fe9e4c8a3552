/** What codes of units and bases mean in the codebook, in English: those that no study has words for. */
import { ownValue } from '#schemas/basics/own-value.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { isCurrency } from '#schemas/reference/currency-words.ts';

const units: Readonly<Record<string, string>> = {
  share: 'Part of a whole, from 0 to 1: 0.25 is 25 %',
  percent: 'Percent: 0.41 is 0.41 %',
  'percentage-points': 'Percentage points, what two shares differ by: 3.1 is from 20 % to 23.1 %',
  ratio: 'One figure over another in the same unit: 1 where they agree',
  index: 'The figure over that of the first round, in hundredths: 100 is no change',
};

const money = (code: string): string | undefined =>
  isCurrency(code) ? `Money in ${code} (ISO 4217), in whole units of it and not in its minor unit` : undefined;

/**
 * What a unit is; undefined where nobody has a word for it.
 *
 * @param named what studies call it
 */
export function unitMeaning(code: string, named: (code: string) => string | undefined): string | undefined {
  const [of = '', per] = code.split(' per ');
  if (per === undefined) return ownValue(units, code) ?? money(code) ?? counted(named(code));
  const what = money(of) ?? counted(named(of));
  return what === undefined ? undefined : `${what}, for each ${named(per) ?? per}`;
}

const counted = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : `Number of ${word}`;

/** What a figure stands on. */
export const basisMeanings: Readonly<Record<Observation['attributes']['basis'], string>> = {
  sample: 'A probability sample, weighted',
  register: 'Everybody who registered by themselves, of whom no figure of a population follows',
  model: 'A model of people who registered by themselves, with a sample or with figures from outside',
  prices: 'Prices that were collected',
  outside: 'Figures from outside, as their source gives them',
};
