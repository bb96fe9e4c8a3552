/**
 * National Bank of Ukraine: official rates of the hryvnia, every day of the calendar, as JSON of one day.
 *
 * @see https://bank.gov.ua/en/open-data/api-dev
 */
import * as v from 'valibot';

import { daysFrom } from '#functions/platform/days.ts';
import { type Bank, NotReadable } from './bank.ts';
import { dayOf, decodeText } from './read-text.ts';

/** What is no number stays what it is, and is refused with its currency. */
const answerSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ cc: v.string(), rate: v.fallback(v.number(), Number.NaN), exchangedate: v.string() })),
);

export const nbu: Bank = {
  id: 'nbu',
  title: 'National Bank of Ukraine',
  pivot: 'UAH',
  origin: 'https://bank.gov.ua',
  rests: true,
  contentTypes: ['application/json'],
  ask: (from, today) =>
    daysFrom(from, today).map((day) => ({
      path: `/NBUStatService/v1/statdirectory/exchange?date=${day.replaceAll('-', '')}&json`,
      mostBytes: 128 * 1024,
      answers: { from: day, to: day },
    })),
  read(bytes) {
    const parsed = v.safeParse(answerSchema, decodeText(bytes, undefined));
    if (!parsed.success) throw new NotReadable('JSON that is no list of cc, rate and exchangedate');
    const dates = [...new Set(parsed.output.map(({ exchangedate }) => dayOf(exchangedate)))];
    if (dates.length > 1) throw new NotReadable('rates of several days');
    const rates = parsed.output.map(({ cc, rate }) => ({ currency: 'UAH', base: cc, rate }));
    return dates.map((date) => ({ date, rates }));
  },
};
