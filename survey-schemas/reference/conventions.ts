/**
 * How languages write numbers, days and plurals, after Unicode CLDR. Engines know it too, and each version of them otherwise:
 * what is published must have the same bytes wherever it is computed again. Browsers lack some languages, and answer in the
 * language of the device without saying so.
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
  /** A day by its number and its month, and its year where that is told. */
  readonly day: (day: string, month: string, year: string | undefined) => string;
  /** A day and a time of it. */
  readonly moment: (day: string, time: string) => string;
  /** Every form that the language has; the others that CLDR has are never chosen. */
  readonly plurals: readonly PluralForm[];
  /** The form that goes with a number that is not negative. */
  readonly plural: (count: number) => PluralForm;
  /** A language that browsers know and that has the same order of letters; itself where nothing is said. */
  readonly alphabet?: string;
};

const space = '\u00a0'; // does not break

const commas = { point: ',', group: space } as const;
const oneOrMore = {
  plurals: ['one', 'other'],
  plural: (count: number) => (count === 1 ? 'one' : 'other'),
} as const satisfies Partial<Conventions>;

const dayMonthYear = (day: string, month: string, year: string | undefined): string =>
  [day, month, year].filter((part) => part !== undefined).join(' ');

const english: Conventions = {
  point: '.',
  group: ',',
  percent: '%',
  months: 'January February March April May June July August September October November December'.split(' '),
  day: dayMonthYear,
  moment: (day, time) => `${day} at ${time}`,
  ...oneOrMore,
};

/** Russian and Ukrainian. */
const slavic = {
  plurals: ['one', 'few', 'many', 'other'],
  plural: (count: number) => {
    if (!Number.isInteger(count)) return 'other';
    const [ones, tens] = [count % 10, count % 100];
    if (ones === 1 && tens !== 11) return 'one';
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
  },
} as const satisfies Partial<Conventions>;

const russian: Conventions = {
  ...commas,
  percent: `${space}%`,
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  day: (day, month, year) => (year === undefined ? `${day} ${month}` : `${day} ${month} ${year} г.`),
  moment: (day, time) => `${day} в ${time}`,
  ...slavic,
};

const ukrainian: Conventions = {
  ...commas,
  percent: '%',
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  day: (day, month, year) => (year === undefined ? `${day} ${month}` : `${day} ${month} ${year} р.`),
  moment: (day, time) => `${day} о ${time}`,
  ...slavic,
};

/** As in Moldova and Romania: “de” from 20 on is the form `other`. */
const romanian: Conventions = {
  point: ',',
  group: '.',
  percent: `${space}%`,
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(
    ' ',
  ),
  day: dayMonthYear,
  moment: (day, time) => `${day} la ${time}`,
  plurals: ['one', 'few', 'other'],
  plural: (count) => {
    if (count === 1) return 'one';
    const hundredth = count % 100;
    return !Number.isInteger(count) || count === 0 || (hundredth >= 1 && hundredth <= 19) ? 'few' : 'other';
  },
};

/** What is counted stays in the singular, but verbs and pronouns do not. Dates as in official papers. */
const tajik: Conventions = {
  ...commas,
  percent: '%',
  months: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' '),
  day: (day, month, year) => (year === undefined ? `${day} ${month}` : `${day} ${month}и соли ${year}`),
  moment: (day, time) => `${day}, соати ${time}`,
  ...oneOrMore,
  alphabet: 'uk',
};

const albanian: Conventions = {
  ...commas,
  percent: '%',
  months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' '),
  day: dayMonthYear,
  moment: (day, time) => `${day} në ${time}`,
  ...oneOrMore,
  alphabet: 'uk',
};

const known: ReadonlyMap<string, Conventions> = new Map([
  ['en', english],
  ['ru', russian],
  ['uk', ukrainian],
  ['ro', romanian],
  ['tg', tajik],
  ['sq', albanian],
]);

/** Those of a language such as `ru` or `ru-RU`; English ones where nobody wrote them down. */
export const conventionsOf = (language: string): Conventions => known.get(language.split('-')[0] ?? '') ?? english;

/** The locale that orders texts as this one does, and that every engine knows. */
export const alphabetOf = (locale: string): string => conventionsOf(locale).alphabet ?? locale;
