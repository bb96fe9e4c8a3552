/**
 * Components of personal remittances (Balance of Payments Manual, 6th edition, chapters 11 to 13 and appendix 5), worked out
 * alike wherever people who went abroad are asked about, in units of the reporting currency and per year.
 */
import { above, all, answer, equals, isOneOf, minus, plus, times } from '../../language/conditions/condition.ts';
import { converted, when } from '../../language/conditions/derive-words.ts';
import type { Condition, Operand } from '../../language/conditions/expression.ts';

/** Parts of personal remittances, as tables break them down. */
export const components = ['personal-transfers', 'net-compensation', 'capital-transfers'] as const;

/** Forms of a personal transfer. */
export const transferForms = ['sent', 'in-hand', 'kind'] as const;

/** Names of the shares of personal transfers, by the dimension that they are over. */
const sharesOver = {
  sex: 'personal-transfers-by-sex',
  age_class: 'personal-transfers-by-age',
  education: 'personal-transfers-by-education',
  occupation: 'personal-transfers-by-occupation',
  region: 'personal-transfers-by-region',
} as const;

/** Shares of personal transfers over some dimensions, each beside the totals of the same table. */
export const sharesOfTransfers = (table: string, dimensions: readonly (keyof typeof sharesOver)[]) =>
  dimensions.map((over) => {
    const [indicator, of] = [sharesOver[over], 'personal-transfers'];
    return { kind: 'composition', table, indicator, of, over, by: [[]] } as const;
  });

/** An amount between residents of two countries: what people send who are still residents here is no transfer. */
export const betweenResidents = (isShortStay: Condition, amount: Operand): Operand => when([[isShortStay, 0]], amount);

/** Pay of residents who work abroad for a while; nothing of those who do not work, or live there. */
const earned = (isShortStay: Condition, pay: Operand): Operand =>
  when([[all(isShortStay, above(answer('months_worked'), 0)), pay]], 0);

const grossPay = times(converted('gross_monthly_pay'), answer('months_worked'));

/** What they pay there: taxes and social contributions, living, and the way there and back. */
const paidThere = plus(
  plus(converted('taxes'), converted('social_contributions')),
  plus(converted('spending_abroad'), converted('transport_cost')),
);

/** Compensation of employees, gross. */
export const grossCompensation = (isShortStay: Condition): Operand => earned(isShortStay, grossPay);

/** Compensation of employees less what they pay there; below nothing in a bad year. */
export const netCompensation = (isShortStay: Condition): Operand => earned(isShortStay, minus(grossPay, paidThere));

const timesPerYear = {
  weekly: 52,
  fortnightly: 26,
  monthly: 12,
  every_two_months: 6,
  quarterly: 4,
  half_yearly: 2,
  yearly: 1,
} as const;

/** What usual amounts add up to in a year, nothing where nobody sends: a check on the total that is asked. */
export const usualInYear = (transfers: string, frequency: string, amount: string): Operand => {
  const yearly = Object.entries(timesPerYear).map(
    ([code, times]) => [isOneOf(frequency, [code]), times] as const satisfies readonly [Condition, Operand],
  );
  return when([[equals(answer(transfers), 0), 0]], times(when(yearly), converted(amount)));
};
