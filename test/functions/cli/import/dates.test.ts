/** Interviewers, spreadsheets and Kobo write days in their own ways. */
import { readDay } from '#functions/cli/import/dates.ts';
import { expect, it } from 'vitest';

const day = (iso: string) => ({ kind: 'day', day: iso });
const faulty = (message: RegExp) => {
  const said: unknown = expect.stringMatching(message);
  return { kind: 'fault', message: said };
};

it.each([
  ['2024-05-03', undefined, undefined, day('2024-05-03')],
  ['2024-05-03T23:30:00.000+05:00', undefined, undefined, day('2024-05-03')], // the day there, not in Greenwich
  ['2024-05-03T10:11:12Z', undefined, undefined, day('2024-05-03')],
  ['2024-05-03 23:59:60', undefined, undefined, day('2024-05-03')], // a leap second
  ['2024-05-03T25:00:00', undefined, undefined, faulty(/^The time behind the day/)],
  ['2024-05-03T10:60', undefined, undefined, faulty(/^The time behind the day/)],
  ['2024-05-03T10:00:00+25:00', undefined, undefined, faulty(/^The time behind the day/)],
  ['3.5.2024', undefined, undefined, day('2024-05-03')],
  ['25/12/2009', undefined, undefined, day('2009-12-25')],
  ['12/25/2009', undefined, undefined, day('2009-12-25')],
  ['6/11/2009', undefined, 'dmy', day('2009-11-06')],
  ['6/11/2009', undefined, 'mdy', day('2009-06-11')],
  ['6/11/2009', undefined, undefined, faulty(/^The value may be day\/month or month\/day; say "dateOrder"/)],
  ['31.02.2024', undefined, undefined, faulty(/^The calendar has no such day/)],
  ['3.5.24', undefined, undefined, faulty(/^The year is not written with four digits/)],
  ['2024/5/3', undefined, undefined, day('2024-05-03')],
  ['3.5.2024', 'D.M.YYYY', undefined, day('2024-05-03')],
  ['3.5.2024', 'DD.MM.YYYY', undefined, faulty(/^The value is not a date written DD\.MM\.YYYY/)],
  ['May 3', undefined, undefined, faulty(/^The value is not a date written/)],
] as const)('%s, format %s, order %s', (text, format, order, expected) => {
  expect(readDay(text, format, order)).toEqual(expected);
});
