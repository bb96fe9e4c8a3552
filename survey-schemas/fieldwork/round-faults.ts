/** What cannot be right in a round, beyond the shape of its keys: codes that do not exist, days that cannot be. */
import * as v from 'valibot';

import { countryList } from '../reference/countries.ts';
import { wasCurrency } from '../reference/currency-changes.ts';
import { isCurrency, unknownCurrency } from '../reference/currency-words.ts';
import { isDay } from '../basics/calendar.ts';

const text = v.fallback(v.optional(v.string()), undefined);
/** The parts that are judged, each by itself: a fault in one hides no fault of another. */
const partsSchema = v.object({
  id: text,
  comparedWith: text,
  instruments: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
  country: text,
  reportingCurrency: text,
  referencePeriod: v.fallback(v.object({ start: text, end: text }), {}),
  exchangeRates: v.fallback(v.array(v.fallback(v.object({ currency: text, month: text }), {})), []),
  settings: v.fallback(
    v.object({ cvPublish: v.fallback(v.number(), 0.165), cvCaution: v.fallback(v.number(), 0.333) }),
    {
      cvPublish: 0.165,
      cvCaution: 0.333,
    },
  ),
});

const currencyShape = /^[A-Z]{3}$/;

function currencyFaults(place: string, code: string | undefined): readonly string[] {
  // What has not even the shape of a code is told by the schema.
  if (code === undefined || !currencyShape.test(code) || isCurrency(code)) return [];
  return [`${place}: ${unknownCurrency(code)}`];
}

function periodFaults(start: string | undefined, end: string | undefined): readonly string[] {
  const shape = /^\d{4}-\d{2}-\d{2}$/;
  const days = Object.entries({ start, end }).flatMap(([name, day]) =>
    day !== undefined && shape.test(day) && !isDay(day)
      ? [`referencePeriod.${name}: ${day} is not in the calendar`]
      : [],
  );
  if (days.length > 0 || start === undefined || end === undefined) return days;
  return start > end ? [`referencePeriod: begins on ${start}, after it ends on ${end}`] : [];
}

/**
 * One line a fault of a round as its file gives it, whatever else is wrong with it.
 *
 * @param given the JSON of the file
 */
export function roundFaults(given: unknown): readonly string[] {
  const read = v.safeParse(partsSchema, given);
  if (!read.success) return [];
  const { id, comparedWith, instruments, country, reportingCurrency, referencePeriod, exchangeRates, settings } =
    read.output;
  // Prices of 2022 in Croatia need the kuna, which is no currency today.
  const today = exchangeRates.map(({ currency, month }, at) => ({ currency, at, then: month ?? '' }));
  const rates = today.filter(({ currency = '', then }) => !wasCurrency(currency, then));
  const wrongRates = new Map(rates.map(({ currency, at }) => [currency, at] as const).toReversed());
  return [
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) && !countryList.codes.includes(country)
      ? [`country: "${country}" is no country of ISO 3166-1; Kosovo is XK`]
      : []),
    ...(comparedWith !== undefined && comparedWith === id
      ? ['comparedWith: a round is not compared with itself; name an earlier one']
      : []),
    ...(instruments !== undefined && Object.keys(instruments).length === 0
      ? ['instruments: asks nothing; name at least one questionnaire with its version']
      : []),
    ...periodFaults(referencePeriod.start, referencePeriod.end),
    ...currencyFaults('reportingCurrency', reportingCurrency),
    ...[...wrongRates].flatMap(([currency, at]) => currencyFaults(`exchangeRates.${at}.currency`, currency)),
    ...(settings.cvPublish > settings.cvCaution ? ['settings.cvPublish: must not be above settings.cvCaution'] : []),
  ];
}
