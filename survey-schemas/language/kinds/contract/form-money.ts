/** Amounts in SurveyJS expressions: the form holds major units, and the currency in a box of its own. */
import { currencyExponent } from '../../../reference/currencies.ts';

const quoted = (codes: readonly string[]): string => `[${codes.map((code) => `'${code}'`).join(', ')}]`;

/**
 * Minor units of an amount, and whether it is exact in them.
 *
 * @param amount expression of the amount in major units
 * @param currency expression of its currency
 * @param currencies those that the form offers
 */
export function minorUnits(
  amount: string,
  currency: string,
  currencies: readonly string[],
): { readonly text: string; readonly exact: string } {
  const choose = (ofExponent: (exponent: number) => number): string =>
    [0, 3].reduce(
      (otherwise, exponent) => {
        const codes = currencies.filter((code) => currencyExponent(code) === exponent);
        return codes.length === 0
          ? otherwise
          : `iif(${currency} anyof ${quoted(codes)}, ${ofExponent(exponent)}, ${otherwise})`;
      },
      String(ofExponent(2)),
    );
  return {
    text: `round(${amount} * ${choose((exponent) => 10 ** exponent)}, 0)`,
    exact: `round(${amount}, ${choose((exponent) => exponent)}) = ${amount}`,
  };
}
