/** What is wrong with a PIN that somebody wants to set: a few tries by hand shall not find it. */

/** Signs that a PIN has at least. */
export const fewestSigns = 6;
/** Different signs in it. */
const fewestDifferent = 3;

/** In the order of keyboards, of the alphabet and of numbers: a piece of them is no PIN, from either end. */
const rows = [
  '01234567890',
  '147258369',
  '789456123',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
];
/** Tried first, beside the rows; with a sign or two around them, too. */
const common = ['password', 'parola', 'пароль', 'remit', '159753', '112358', '314159', '121314'];

const backwards = (text: string): string => Array.from(text).reverse().join('');

/** The same few signs again and again: `121212`, `123123`. */
const isRepeated = (pin: string): boolean => (pin + pin).indexOf(pin, 1) < pin.length;

/** Signs that stand in twos, or in threes, one after the other in a row: `112233`, `111222`. */
const withoutTwins = (pin: string): string => pin.replaceAll(/(.)\1+/gu, '$1');

const isPieceOf = (row: string, piece: string): boolean => row.includes(piece) || backwards(row).includes(piece);

const inYear = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Digits that are a day as people write it, with or without its century: a birthday, or today. */
function isDate(pin: string): boolean {
  if (!/^(\d{6}|\d{8})$/.test(pin)) return false;
  const century = '(?:19|20)';
  const year = pin.length === 8 ? `${century}\\d\\d` : '\\d\\d';
  const last = new RegExp(`^(\\d\\d)(\\d\\d)${year}$`).exec(pin);
  const first = new RegExp(`^${year}(\\d\\d)(\\d\\d)$`).exec(pin);
  return [last, first].some((found) => {
    const [a, b] = [Number(found?.[1]), Number(found?.[2])];
    return inYear(a, b) || inYear(b, a);
  });
}

/**
 * The reason why it is refused; undefined of one that will do.
 *
 * @example faultOfPin('123456') // 'simple'
 */
export function faultOfPin(given: string): 'short' | 'simple' | 'date' | undefined {
  const pin = given.normalize('NFKC').toLowerCase();
  const signs = Array.from(pin);
  if (signs.length < fewestSigns) return 'short';
  if (new Set(signs).size < fewestDifferent || isRepeated(pin)) return 'simple';
  const core = withoutTwins(pin);
  if (rows.some((row) => isPieceOf(row, pin) || isPieceOf(row, core))) return 'simple';
  if (common.some((word) => pin.replace(word, '').length < 3 && pin.includes(word))) return 'simple';
  return isDate(pin) ? 'date' : undefined;
}
