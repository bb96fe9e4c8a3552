/**
 * What people write beside a number of money: its size (“5k”, “2 тыс”) and its currency (“500$”, “300 сомони”). Where two
 * countries say the same word, both are meant.
 */
import { currencyList } from './currencies.ts';

const sizes: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|т|тыс|тыся\p{L}*|тис|тися\p{L}*|ҳаз\p{L}*|хазор|thous\p{L}*|mi[ei]|mij[eë])$/iu, 1e3],
  [/^(?:ml?n|mio|млн|mil+ion\p{L}*|milioane|миллион\p{L}*|мільйон\p{L}*)$/iu, 1e6],
  [/^(?:bn|mlrd|млрд|billion\p{L}*|миллиард\p{L}*|мільярд\p{L}*|miliard\p{L}*)$/iu, 1e9],
];

const currencies: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:\$|долл?\p{L}*|dol+ar\p{L}*)$/iu, ['USD']],
  [/^(?:€|euro|евро|євро)$/iu, ['EUR']],
  [/^£$/u, ['GBP']],
  [/^(?:₽|р|руб\p{L}*|rubl?\p{L}*)$/iu, ['RUB']],
  [/^(?:₴|грн|грив\p{L}*)$/iu, ['UAH']],
  [/^(?:₸|тенге|тг)$/iu, ['KZT']],
  [/^(?:сомон\p{L}*|somoni)$/iu, ['TJS']],
  [/^(?:сом|som)$/iu, ['TJS', 'KGS']],
  [/^(?:сум|sum)$/iu, ['UZS']],
  [/^(?:lei|leu|леи|лей|леев)$/iu, ['MDL', 'RON']],
  [/^lek\p{L}*$/iu, ['ALL']],
];

/** By how much a word makes a number larger; undefined for a word that is no size. */
export const sizeOf = (word: string): number | undefined => sizes.find(([written]) => written.test(word))?.[1];

/** The currencies that a sign, a code or a word may stand for, none where it is none. */
export function currenciesOf(word: string): readonly string[] {
  const code = word.toUpperCase();
  if (currencyList.codes.includes(code)) return [code];
  return currencies.find(([written]) => written.test(word))?.[1] ?? [];
}
