/** Numbers and times as a language writes them. Nothing here changes a figure; it only rounds what is shown. */

export type Formats = ReturnType<typeof formatsIn>;

/**
 * Formats of a locale.
 *
 * @example formatsIn('ru').percent(0.1234) // 12,3 %
 */
export function formatsIn(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percents = (digits: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [oneDigit, twoDigits] = [percents(1), percents(2)];
  return {
    /** With so many digits after the point, 0 unless said otherwise. */
    number: (value: number, digits = 0): string =>
      digits === 0
        ? whole.format(value)
        : value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    /** To so many digits that are not zeros in front. */
    significant: (value: number, digits: number): string =>
      value.toLocaleString(locale, { maximumSignificantDigits: digits }),
    /** A share, to a tenth of a percent. */
    percent: (share: number): string => oneDigit.format(share),
    /** A share, to a hundredth of a percent. */
    percentExactly: (share: number): string => twoDigits.format(share),
    /** “3 March 2026”. */
    day: (iso: string): string => new Date(iso).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    /** “3 March 2026 at 14:05 UTC”. */
    moment: (iso: string): string =>
      `${new Date(iso).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`,
    /** Whether one text stands before another in the alphabet. */
    compare: new Intl.Collator(locale).compare,
  };
}
