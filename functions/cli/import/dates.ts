/** Days as files write them: in a format that the map gives, as ISO 8601 with or without a time, or as `3.5.2024` and `6/11/2009`. */
import { isDay } from '#schemas/basics/calendar.ts';

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

export type DayReading =
  { readonly kind: 'day'; readonly day: string } | { readonly kind: 'fault'; readonly message: string };

const noSuchDay = 'The calendar has no such day.';
const fault = (message: string): DayReading => ({ kind: 'fault', message });

function dayOf(year: string, month: string, day: string): DayReading {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? { kind: 'day', day: iso } : fault(noSuchDay);
}

const tokens: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
};

function byFormat(text: string, format: string): DayReading {
  const pattern = format
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/YYYY|MM?|DD?/g, (token) => tokens[token] ?? token);
  const parts = new RegExp(`^${pattern}$`).exec(text)?.groups;
  if (parts === undefined) return fault(`The value is not a date written ${format}.`);
  return dayOf(parts['year'] ?? '', parts['month'] ?? '', parts['day'] ?? '');
}

/** A day, perhaps with a time and an offset, as Kobo and ODK write it; the day is that of the place, in its own offset. */
const isoMoment =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;
const likeMoment = /^\d{4}-\d{2}-\d{2}[T ]/;
const threeParts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

function byOrder([first, second, third]: readonly [string, string, string], order: DateOrder): DayReading {
  if (order === 'ymd') return first.length === 4 ? dayOf(first, second, third) : fault('The year does not come first.');
  if (third.length !== 4) return fault('The year is not written with four digits at the end.');
  return order === 'dmy' ? dayOf(third, second, first) : dayOf(third, first, second);
}

/**
 * The day in a cell.
 *
 * @param format such as `DD.MM.YYYY`; D and M take one digit or two
 * @param order of day and month where there is no format; points say day first without it, strokes do not say
 */
export function readDay(text: string, format: string | undefined, order: DateOrder | undefined): DayReading {
  if (format !== undefined) return byFormat(text, format);
  const [, year, month, day] = isoMoment.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return dayOf(year, month, day);
  if (likeMoment.test(text)) return fault('The time behind the day is none of the 24 hours, or is written otherwise.');
  const [, first, sign, second, third] = threeParts.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined)
    return fault('The value is not a date written YYYY-MM-DD, 3.5.2024 or 3/5/2024.');
  const parts = [first, second, third] as const;
  if (order !== undefined) return byOrder(parts, order);
  if (first.length === 4) return byOrder(parts, 'ymd');
  if (sign === '.' || Number(first) > 12) return byOrder(parts, 'dmy');
  if (Number(second) > 12) return byOrder(parts, 'mdy');
  return fault('The value may be day/month or month/day; say "dateOrder": "dmy" or "mdy" in the map.');
}
