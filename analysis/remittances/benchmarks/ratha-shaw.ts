/** A country's remittances from all others, allocated to the countries where its migrants live. */

/** Where migrants live, and what people there earn. */
export type Residence = {
  readonly country: string;
  /** Migrants of the home country. */
  readonly migrants: number;
  /** National income per head, in the currency of that at home. */
  readonly income: number;
};

/** How much of the difference in incomes a migrant sends on; below 1, so that more is sent from richer countries, but less than in proportion. */
const exponent = 0.75;

/** What one migrant sends, as the income at home and where the migrant lives let expect; never less than the income at home. */
export const expectedSending = (atHome: number, there: number): number =>
  there < atHome ? atHome : atHome + (there - atHome) ** exponent;

/**
 * Shares of the countries: w_j = M_j r_j / Σ M r, with r = ȳ at home where people earn less, else ȳ + (ȳ_j − ȳ)^0.75.
 *
 * Incomes in US dollars: the exponent was found in them, and the shares depend on the unit.
 *
 * @returns a share for each, in their order, adding up to 1; none where nobody lives anywhere
 * @see Ratha & Shaw (2007), South-South Migration and Remittances, World Bank Working Paper 102, box 2
 */
export function rathaShaw(residences: readonly Residence[], atHome: number): readonly number[] {
  const sent = residences.map(({ migrants, income }) => migrants * expectedSending(atHome, income));
  const all = sent.reduce((sum, one) => sum + one, 0);
  return all > 0 ? sent.map((one) => one / all) : [];
}
