/** Numbers and times as a language writes them. Nothing here changes a figure; it only rounds what is shown. */
import { alphabetOf, conventionsOf } from '../../reference/conventions.ts';
import { writeNumber } from './numbers.ts';
import { dateIn } from './writing.ts';

export type Formats = ReturnType<typeof formatsIn>;

/** Digits after the point that no figure has. */
const endless = 100;

/**
 * Formats of a locale.
 *
 * @example formatsIn('ru').percent(0.1234) // 12,3 %
 */
export function formatsIn(locale: string) {
  const conventions = conventionsOf(locale);
  const exactly = (value: number, digits: number, shift = 0): string =>
    writeNumber(value, { least: digits, most: digits, shift }, conventions);
  const percent = (share: number, digits: number): string => `${exactly(share, digits, 2)}${conventions.percent}`;
  let collator: Intl.Collator | undefined;
  return {
    /** With so many digits after the point, 0 unless said otherwise. */
    number: (value: number, digits = 0): string => exactly(value, digits),
    /** To so many digits that are not zeros in front. */
    significant: (value: number, digits: number): string =>
      writeNumber(value, { least: 0, most: endless, significant: digits }, conventions),
    /** A share, to a tenth of a percent. */
    percent: (share: number): string => percent(share, 1),
    /** A share that is set and not estimated, with no more digits than it has: 95%, 16.5%. */
    percentShort: (share: number): string =>
      `${writeNumber(share, { least: 0, most: 2, shift: 2 }, conventions)}${conventions.percent}`,
    /** A share in percent, with so many digits after the point. */
    percentTo: percent,
    /** “3 March 2026”. */
    day: (iso: string): string => dateIn(locale, new Date(iso), { year: true, time: false, zone: 'UTC' }),
    /** “3 March 2026 at 14:05 UTC”. */
    moment: (iso: string): string => `${dateIn(locale, new Date(iso), { year: true, time: true, zone: 'UTC' })} UTC`,
    /** Whether one text stands before another in the alphabet; for pages, which nobody compares to the byte. */
    compare: (a: string, b: string): number => (collator ??= new Intl.Collator(alphabetOf(locale))).compare(a, b),
  };
}
