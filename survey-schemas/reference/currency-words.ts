/** Which currency people mean by a word that is no code of ISO 4217: its everyday name, or the code that it once had. */
import { nearestName } from '../basics/nearest-name.ts';
import { currencyList } from './currencies.ts';

/** Everyday names and withdrawn codes; where two countries say the same word, both. */
const meant: Readonly<Record<string, readonly string[]>> = {
  LEI: ['MDL', 'RON'],
  LEU: ['MDL', 'RON'],
  LEK: ['ALL'],
  SOM: ['KGS', 'UZS'],
  SUM: ['UZS'],
  SMN: ['TJS'],
  TJR: ['TJS'],
  RUR: ['RUB'],
  RBL: ['RUB'],
  BYR: ['BYN'],
  GRN: ['UAH'],
  HRN: ['UAH'],
  UAK: ['UAH'],
  TNG: ['KZT'],
  LAR: ['GEL'],
  DRM: ['AMD'],
  MAN: ['AZN', 'TMT'],
  DIN: ['RSD'],
  DEN: ['MKD'],
  KM: ['BAM'],
  LEV: ['BGN'],
  EUR0: ['EUR'],
  DOL: ['USD'],
  HRK: ['EUR'],
  ROL: ['RON'],
  TRL: ['TRY'],
  YTL: ['TRY'],
};

/** Whether a text is the code of a currency in use. */
export const isCurrency = (code: string): boolean => currencyList.codes.includes(code);

/**
 * What is wrong with a code that is no currency in use, and which one was perhaps meant.
 *
 * @example unknownCurrency('LEI') // "LEI" is no currency of ISO 4217 in use; did you mean MDL or RON?
 */
export function unknownCurrency(code: string): string {
  const near = nearestName(code, currencyList.codes);
  const words = meant[code.toUpperCase()] ?? (near === undefined ? [] : [near]);
  const advice =
    words.length === 0 ? 'it takes three letters, such as TJS, MDL or USD' : `did you mean ${words.join(' or ')}?`;
  return `"${code}" is no currency of ISO 4217 in use; ${advice}`;
}
