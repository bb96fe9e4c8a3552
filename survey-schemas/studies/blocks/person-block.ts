/** Questions about one person that several instruments ask in the same words. */
import {
  above,
  all,
  amountOf,
  answer,
  any,
  atMost,
  not,
  plus,
  sameCurrency,
  times,
} from '../../language/conditions/condition.ts';
import { integer, money, selectOne } from '../../language/questions/question.ts';
import { activitySections, educationLevels, occupationGroups } from '../../reference/classifications.ts';
import { legalStatuses } from '../../reference/lists.ts';

const unsure = ['refused', 'dont_know'] as const;

export const monthsAbroad = integer({
  min: 0,
  max: 1200,
  unit: 'months',
  nonResponse: unsure,
  rules: [{ rule: 'abroad_within_life', test: atMost(answer('months_abroad'), plus(times(answer('age'), 12), 11)) }],
});

/** Legal status, education, occupation and activity. */
export const standing = {
  legal_status: selectOne(legalStatuses, { nonResponse: unsure }),
  education: selectOne(educationLevels, { nonResponse: unsure }),
  occupation: selectOne(occupationGroups, { nonResponse: ['refused', 'dont_know', 'not_applicable'] }),
  activity: selectOne(activitySections, { nonResponse: ['refused', 'dont_know', 'not_applicable'] }),
} as const;

const deductionsWithinPay = {
  rule: 'deductions_within_pay',
  test: any(
    not(sameCurrency('taxes', 'gross_monthly_pay')),
    atMost(amountOf('taxes'), times(amountOf('gross_monthly_pay'), answer('months_worked'))),
  ),
} as const;

/** Nobody sends more than they earned without debts or savings: seldom, and worth a second look. */
const sentWithinPay = (sent: string) => ({
  rule: 'sent_within_pay' as const,
  severity: 'warn' as const,
  test: any(
    all(not(sameCurrency(sent, 'gross_monthly_pay')), above(amountOf('gross_monthly_pay'), 0)),
    atMost(amountOf(sent), times(amountOf('gross_monthly_pay'), answer('months_worked'))),
  ),
});

/** Earnings of somebody who worked abroad in the last 12 months, and what they paid there. Totals but for the monthly pay. `sent`: the question of what they sent. */
export const earningsFor = (sent: string) => ({
  gross_monthly_pay: money({ nonResponse: unsure, rules: [sentWithinPay(sent)] }),
  taxes: money({ nonResponse: unsure, rules: [deductionsWithinPay] }),
  social_contributions: money({ nonResponse: unsure }),
  spending_abroad: money({ nonResponse: unsure }),
  transport_cost: money({ nonResponse: unsure }),
});
