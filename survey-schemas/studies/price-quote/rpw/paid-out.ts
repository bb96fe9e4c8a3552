/** In which currency a quote is paid out: no column tells it, but the interbank rate beside it mostly does. */
import { usualRates } from '../../../reference/usual-rates.ts';

/** Near enough to be the same rate: the local equivalent of a dollar amount is rounded, and kept for a while. */
const near = 1.25;
const nearDollar = 1.13;
/** What a currency may have lost or gained since the usual rates were noted. */
const drift = 30;
/** Further from the dollar than this, a rate of the local currency cannot be taken for one of the dollar. */
const apart = 6;

const within = (a: number, b: number, factor: number): boolean => a / b <= factor && b / a <= factor;

/**
 * What is paid out, judged by the pay-out currency per US dollar that the interbank rate comes to; undefined where that
 * fits neither the local currency nor the dollar.
 *
 * @param interbank pay-out currency per unit of the sending currency
 * @param perDollar sending currency per US dollar: the local equivalent of USD 200, over 200
 * @param sending currency in which the amount is sent
 * @param local the receiving country's own currency on the day
 */
export function paidOutIn(
  interbank: number,
  perDollar: number,
  sending: string,
  local: string | undefined,
): string | undefined {
  if (interbank === 1) return sending;
  const perUsd = interbank * perDollar;
  const usual = local === undefined ? undefined : usualRates.get(local);
  if (local !== undefined && usual !== undefined && within(perUsd, usual, near)) return local;
  if (within(perUsd, 1, nearDollar)) return 'USD';
  const isApart = usual !== undefined && !within(usual, 1, apart);
  return isApart && within(perUsd, usual, drift) && !within(perUsd, 1, apart / 2) ? local : undefined;
}
