/** Days and moments as a language writes them, in UTC or in the time of the device. */
import { conventionsOf } from '../../reference/conventions.ts';

/** What is written of a moment; in the time of the device unless said otherwise. */
export type DateParts = { readonly year: boolean; readonly time: boolean; readonly zone?: 'UTC' };

/**
 * A date with the name of its month.
 *
 * @example dateIn('en-GB', new Date('2026-03-03'), { year: true, time: false, zone: 'UTC' }) // 3 March 2026
 */
export function dateIn(locale: string, moment: Date, { year, time, zone }: DateParts): string {
  const conventions = conventionsOf(locale);
  const shift = zone === undefined ? moment.getTimezoneOffset() : 0;
  const [date = '', clock = ''] = new Date(moment.getTime() - shift * 60_000).toISOString().split('T');
  const [years = '', month = '', day = ''] = date.split('-');
  const name = conventions.months[Number(month) - 1] ?? month;
  const written = conventions.day(String(Number(day)), name, year ? years : undefined);
  return time ? conventions.moment(written, clock.slice(0, 5)) : written;
}
