/** What households and travellers truly send by the definitions of the balance of payments: each component, of everybody. */
import { dollars, numberOf, type Told } from './dollars.ts';

/** Answers of somebody abroad about what they send and earn. */
type Abroad = {
  readonly months_worked?: number | string;
  readonly gross_monthly_pay?: Told;
  readonly taxes?: Told;
  readonly social_contributions?: Told;
  readonly spending_abroad?: Told;
  readonly transport_cost?: Told;
  readonly capital_transfers?: Told;
};

/** Gross pay of the year, in dollars. */
export const grossPay = ({ gross_monthly_pay: pay, months_worked: months }: Abroad): number =>
  dollars(pay) * numberOf(months);

/**
 * Components of personal remittances of one person, in dollars: transfers and capital of residents abroad, pay less costs of
 * who works there for a while.
 *
 * @param sent cash and goods in the year, in dollars
 * @param isShort whether they mean to be away for less than 12 months
 */
export function trueComponents(answers: Abroad, sent: number, isShort: boolean) {
  if (!isShort)
    return {
      'personal-transfers': sent,
      'net-compensation': 0,
      'capital-transfers': dollars(answers.capital_transfers),
    };
  const gross = grossPay(answers);
  const costs = [answers.taxes, answers.social_contributions, answers.spending_abroad, answers.transport_cost];
  const net = gross === 0 ? 0 : gross - costs.reduce((sum: number, cost) => sum + dollars(cost), 0);
  return { 'personal-transfers': 0, 'net-compensation': net, 'capital-transfers': 0 };
}
