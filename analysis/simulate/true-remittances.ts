/** What households and travellers truly send by the definitions of the balance of payments: each component, of everybody. */
import type { Money } from '#schemas/language/kinds/money.ts';

type Told = Money | string | undefined;

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

/**
 * Components of personal remittances of one person, in dollars: transfers and capital of residents abroad, pay less costs of
 * who works there for a while.
 *
 * @param sent cash and goods in the year, in dollars
 * @param isShort whether they mean to be away for less than 12 months
 */
export function trueComponents(answers: Abroad, sent: number, isShort: boolean, dollars: (amount: Told) => number) {
  const { months_worked: months, gross_monthly_pay: pay } = answers;
  if (!isShort)
    return {
      'personal-transfers': sent,
      'net-compensation': 0,
      'capital-transfers': dollars(answers.capital_transfers),
    };
  const gross = dollars(pay) * (typeof months === 'number' ? months : 0);
  const costs = [answers.taxes, answers.social_contributions, answers.spending_abroad, answers.transport_cost];
  const net = gross === 0 ? 0 : gross - costs.reduce((sum: number, cost) => sum + dollars(cost), 0);
  return { 'personal-transfers': 0, 'net-compensation': net, 'capital-transfers': 0 };
}
