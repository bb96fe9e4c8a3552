/** The XML that several central banks share: `ValCurs` of a day, a `Valute` a currency, and so much of our money for `Nominal` units of it. */
import { daysFrom, plusDays } from '#functions/platform/days.ts';
import { type Bank, NotReadable } from './bank.ts';
import { dayOf, decodeText, numberOf } from './read-text.ts';
import { childrenOf, readXml, textOf } from './xml-elements.ts';

type ValCursBank = Pick<Bank, 'id' | 'title' | 'pivot' | 'origin'> & {
  /** What its answer of one day is asked by. */
  readonly pathOf: (day: string) => string;
  /** How many days older than the day asked for its rates may be: those in force on it. */
  readonly mostOlder: number;
};

const valCursBank = ({ pathOf, mostOlder, ...bank }: ValCursBank): Bank => ({
  ...bank,
  rests: true,
  contentTypes: ['text/xml', 'application/xml'],
  ask: (from, today) =>
    daysFrom(from, today).map((day) => ({
      path: pathOf(day),
      mostBytes: 128 * 1024,
      answers: { from: plusDays(day, -mostOlder), to: day },
    })),
  read(bytes) {
    const answer = readXml(decodeText(bytes, 'windows-1251'));
    if (answer.name !== 'ValCurs') throw new NotReadable('no ValCurs');
    const rates = childrenOf(answer, 'Valute').map((valute) => ({
      currency: bank.pivot,
      base: textOf(valute, 'CharCode'),
      rate: numberOf(textOf(valute, 'Value')) / numberOf(textOf(valute, 'Nominal')),
    }));
    return [{ date: dayOf(answer.attributes['Date'] ?? ''), rates }];
  },
});

const dotted = (day: string): string => day.split('-').toReversed().join('.');

/** Decimal point, UTF-8. @see https://www.bnm.md/en/content/official-exchange-rates */
export const nbm = valCursBank({
  id: 'nbm',
  title: 'National Bank of Moldova',
  pivot: 'MDL',
  origin: 'https://www.bnm.md',
  pathOf: (day) => `/en/official_exchange_rates?get_xml=1&date=${dotted(day)}`,
  mostOlder: 0,
});

/** Says windows-1251 and may be UTF-8; nothing at week-ends. @see https://www.nbt.tj/en/kurs */
export const nbt = valCursBank({
  id: 'nbt',
  title: 'National Bank of Tajikistan',
  pivot: 'TJS',
  origin: 'https://www.nbt.tj',
  pathOf: (day) => `/en/kurs/export_xml.php?date=${day}&export=xmlout`,
  mostOlder: 0,
});

/** Decimal comma, windows-1251; asked for a day without rates it answers with those of the day before. @see https://www.cbr.ru/development/SXML */
export const cbr = valCursBank({
  id: 'cbr',
  title: 'Central Bank of Russia',
  pivot: 'RUB',
  origin: 'https://www.cbr.ru',
  pathOf: (day) => `/scripts/XML_daily.asp?date_req=${day.split('-').toReversed().join('/')}`,
  mostOlder: 12, // the first days of January
});
