/** Months as a sentence tells them. */
import { conventionsOf } from '../../reference/conventions.ts';

/** Their months are kept in the case of a date, “3 марта”, which fits no other sentence: they are told by number. */
const inCaseOfDates: readonly string[] = ['ru', 'uk'];

/**
 * A month of a year.
 *
 * @param month `2025-03`
 * @example monthIn('en-GB', '2025-03') // March 2025
 * @example monthIn('ru', '2025-03') // 03.2025
 */
export function monthIn(locale: string, month: string): string {
  const [year = '', number = ''] = month.split('-');
  const name = conventionsOf(locale).months[Number(number) - 1];
  if (name === undefined) return month;
  return inCaseOfDates.includes(locale.split('-')[0] ?? '') ? `${number}.${year}` : `${name} ${year}`;
}
