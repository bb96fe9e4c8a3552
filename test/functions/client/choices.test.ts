/** A long list finds what people write: without accents, and with whatever apostrophe their keyboard has. */
import { found } from '#functions/client/screens/controls/choices-of.ts';
import { expect, test } from 'vitest';

const choices = [
  { code: 'CI', text: 'Côte d’Ivoire' },
  { code: 'UZ', text: 'Oʻzbekiston' },
  { code: 'DE', text: 'Germany' },
];
const codesFor = (text: string) => found(choices, text).map(({ code }) => code);

test.each(["cote d'iv", 'Cote d’Iv', 'COTE Dʼiv', 'ivoire'])('“%s” finds Côte d’Ivoire', (text) => {
  expect(codesFor(text)).toEqual(['CI']);
});

test.each(["o'z", 'o’z', 'oʼz', 'uz'])('“%s” finds Oʻzbekiston', (text) => {
  expect(codesFor(text)).toEqual(['UZ']);
});
