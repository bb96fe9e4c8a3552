/** What an amount is made of: each part as a share of the whole, with a standard error of its own. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { CompositionCell, Summed } from '../sums/contract.ts';
import { ratioOf } from './domain-estimates.ts';
import { type Estimating, makeRow, shareLimits } from './make-row.ts';
import { linked, withheldBesides } from './rest-of-one.ts';

/**
 * Shares of one domain, each a ratio of two totals: Σ w part / Σ w whole. Limits are between 0 and 1, but where some of an
 * amount is below nothing and shares are not bound to be.
 */
export function compositionRows(
  { table, indicator }: Summed & { readonly kind: 'composition' },
  { base, unknownShare, parts }: CompositionCell,
  how: Estimating,
): readonly ComputedEstimate[] {
  const { confidenceLevel, minimumCell } = how.settings;
  const besides = withheldBesides(
    parts.map(({ code, respondents }) => ({ code, people: respondents })),
    minimumCell,
  );
  return parts.map(({ code, domain, both, respondents, basis, isBounded }) => {
    const head = { table, indicator: `${indicator}-share`, statistic: 'share' as const, domain, unit: 'share' };
    const share = { ...ratioOf(both.moments, how.frame), n: respondents };
    const row = makeRow({ ...head, base, unknownShare }, share, how, (settled) =>
      isBounded ? shareLimits(settled, confidenceLevel) : undefined,
    );
    const computed = { ...row, basis };
    return besides.has(code) ? linked(computed) : computed;
  });
}
