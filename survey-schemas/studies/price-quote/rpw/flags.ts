/** What is worth knowing of rows that are kept, and what the file's own figures are held against. */
import type { Layout } from '../../../language/study/layout.ts';

const listed = (says: string) => ({ says, listed: true });
const counted = (says: string) => ({ says, listed: false });

export const rpwFlags: Layout['flags'] = {
  'not-transparent': listed(
    'fee or rate is not disclosed: margin 0 and rate 1 stand for unknown, and the quote is in no average',
  ),
  'rate-missing': listed('no exchange rate: the margin is unknown'),
  'interbank-missing': listed('no interbank rate: that of the round’s month is looked up'),
  'fee-missing': listed('no fee: the cost is unknown'),
  'rate-upside-down': listed('the exchange rate is plausible the other way round: a release refuses it'),
  'rate-implausible': listed(
    'the margin lies below −20 % or above 50 %: a release refuses it unless the round says otherwise',
  ),
  'negative-margin': counted('the rate is better than the interbank rate; real, and kept'),
  'paid-in-dollars': counted('the interbank rate is one to the US dollar: taken for paid out in dollars'),
  'payout-unknown': counted(
    'the interbank rate fits neither the local currency nor the dollar: the pay-out currency is unknown',
  ),
  'number-as-text': counted('a number stored as text'),
  'number-as-date': listed('a number that the sheet shows as a day; its value was read'),
  'value-lost': listed(
    'an error or a formula without a value, in a column that the price does not need; nothing was held against it',
  ),
  'interbank-not-positive': listed(
    'an interbank rate that is no rate, 0 or below: not used, and that of the round’s month is looked up',
  ),
  'interbank-rounded': counted(
    'the interbank rate has too few digits for the margin beside it: the rate that the margin was worked out from is used',
  ),
  'not-available': counted('N/A or Not available: kept as an answer'),
  'unknown-word': listed('a word that nobody knows: other, or unknown where there is no other'),
  spelling: counted('a word spelled otherwise than before: read as the same'),
  promotion: counted('a note tells of a promotion'),
  rounded: counted('an amount with digits below the smallest unit of its currency: rounded'),
  cut: listed('a text longer than is kept: its end was cut off'),
  'no-500': listed('nothing is quoted for USD 500'),
  denomination: listed('the amount is not called the equivalent of USD 200 or USD 500'),
  'date-missing': listed('no day that can be read: the quarter alone is known'),
  'date-outside-quarter': listed('the day lies outside the quarter; the quarter counts'),
  'country-by-name': listed('the code of the country is unknown: found by its name'),
  'country-differs': listed('code and name of the country disagree: the code counts'),
  'corridor-differs': listed('the corridor is not that of the two countries: the countries count'),
  kosovo: counted('Kosovo by a code of the World Bank: XK'),
  'beyond-header': counted('cells beyond the last named column: not read'),
};

/** Rates have few digits, so that a margin worked out from them may differ by more than a rounded sum. */
const fromRates = 0.05;
/** Both parts of a sum, and the sum, are rounded to 0.01. */
const fromSums = 0.011;

const checksOf = (dollars: number): Layout['checks'] => ({
  [`total-${dollars}`]: { says: `total cost % at USD ${dollars}, from amount, fee and rates`, tolerance: fromRates },
  [`margin-${dollars}`]: { says: `margin % at USD ${dollars}, from the rates`, tolerance: fromRates },
  [`parts-${dollars}`]: {
    says: `total cost % at USD ${dollars}, from the fee and the margin of the file`,
    tolerance: fromSums,
  },
});

export const rpwChecks: Layout['checks'] = { ...checksOf(200), ...checksOf(500) };
