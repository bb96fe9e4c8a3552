/** Balance of payments allocated to the countries where migrants live. */
import type { EstimateRow } from '../../production/observations/rows.ts';
import { inCurrency, type Known } from './known.ts';
import type { Making } from './making.ts';
import { rathaShaw } from './ratha-shaw.ts';
import { fromOutside, givenRow, saidBy } from './rows-of.ts';

/** The incomes that an allocation goes by. */
const currency = 'USD';

/** Countries with migrants, and those of them whose income per head nobody gave. */
function residencesIn({ known, round }: Pick<Making, 'known' | 'round'>) {
  const income = (country?: string): Known | undefined => {
    const found = known.newest('income-per-head', country);
    return found && inCurrency(found, currency, round.exchangeRates);
  };
  const residences = known.byCountry('migrants').map((migrants) => ({ migrants, income: income(migrants.country) }));
  return { atHome: income(), residences };
}

/** Countries that an allocation lacks the income of, the own one as an empty code; none where nothing is to be allocated. */
export function withoutIncome(making: Pick<Making, 'known' | 'round'>): readonly string[] {
  const { atHome, residences } = residencesIn(making);
  if (residences.length === 0 || making.known.newest('remittances') === undefined) return [];
  const lacking = residences.flatMap(({ migrants, income }) => (income === undefined ? [migrants.country] : []));
  return [...(atHome === undefined ? [''] : []), ...lacking];
}

/** A row by country; none where an income is unknown, since every share depends on all of them. */
export function allocatedRows({ plan: { table }, known, round }: Making): readonly EstimateRow[] {
  const recorded = known.newest('remittances');
  const { atHome, residences } = residencesIn({ known, round });
  const complete = residences.flatMap(({ migrants, income }) => (income === undefined ? [] : [{ migrants, income }]));
  if (recorded === undefined || atHome === undefined || complete.length < residences.length) return [];
  const shares = rathaShaw(
    complete.map(({ migrants, income }) => ({
      country: migrants.country,
      migrants: migrants.value,
      income: income.value,
    })),
    atHome.value,
  );
  return complete.map(({ migrants, income }, k) =>
    givenRow(
      { table, indicator: 'allocated-balance-of-payments', statistic: 'total', unit: recorded.unit },
      saidBy([recorded, migrants, income, atHome], { country: migrants.country }),
      fromOutside(recorded.value * (shares[k] ?? 0)),
      'ratha-shaw',
    ),
  );
}
