/**
 * How languages write numbers, days and plurals, after Unicode CLDR. Engines know it too, and each version of them otherwise:
 * what is published must have the same bytes wherever it is computed again.
 */

/** Forms that a sentence has for a number of things. */
export type PluralForm = 'one' | 'few' | 'many' | 'other';

export type Conventions = {
  /** Between whole and parts. */
  readonly point: string;
  /** Between thousands. */
  readonly group: string;
  /** After the number. */
  readonly percent: string;
  readonly months: readonly string[];
  /** A day by its number, its month and its year. */
  readonly day: (day: string, month: string, year: string) => string;
  /** A day and a time of it. */
  readonly moment: (day: string, time: string) => string;
  /** The form that goes with a number that is not negative. */
  readonly plural: (count: number) => PluralForm;
};

const space = '\u00a0'; // does not break

const english: Conventions = {
  point: '.',
  group: ',',
  percent: '%',
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year}`,
  moment: (day, time) => `${day} at ${time} UTC`,
  plural: (count) => (count === 1 ? 'one' : 'other'),
};

const russian: Conventions = {
  point: ',',
  group: space,
  percent: `${space}%`,
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year} г.`,
  moment: (day, time) => `${day} в ${time} UTC`,
  plural: (count) => {
    if (!Number.isInteger(count)) return 'other';
    const [ones, tens] = [count % 10, count % 100];
    if (ones === 1 && tens !== 11) return 'one';
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
  },
};

const known: ReadonlyMap<string, Conventions> = new Map([
  ['en', english],
  ['ru', russian],
]);

/** Those of a language such as `ru` or `ru-RU`; English ones where nobody wrote them down. */
export const conventionsOf = (language: string): Conventions => known.get(language.split('-')[0] ?? '') ?? english;
