/** Joint inclusion probabilities of the PSUs drawn, as a table: for variance estimators that need them. */
import type { DrawnStratum } from '#functions/fieldwork/sampling/draw-strata.ts';
import type { Listed } from '#functions/fieldwork/sampling/listed.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { safeCell } from '../import/safe-cell.ts';

/** Pairs beyond this are a gigabyte that nobody reads. */
const mostPairs = 2_000_000;

/**
 * Pairs inside strata, each once, with the probability of both; PSUs of different strata are independent.
 *
 * @throws {CommandFailure} the method gives none, or there are too many pairs
 */
export function jointCsv(strata: readonly DrawnStratum[], listed: readonly Listed[]): string {
  const pairs = strata.reduce((sum, { drawn: { length } }) => sum + (length * (length + 1)) / 2, 0);
  if (pairs > mostPairs)
    throw new CommandFailure(`--joint would write ${pairs} pairs, and ${mostPairs} is the most; nothing was written`);
  const lines = ['stratum,psu,other,probability'];
  for (const { list, drawn, joint } of strata) {
    if (joint === undefined)
      throw new CommandFailure(
        'panels and rotation groups have no joint probabilities here; leave --joint out. Nothing was written',
      );
    const name = (k: number): string => safeCell(listed[drawn[k]?.at ?? 0]?.unit.psu ?? '');
    for (const k of drawn.keys())
      for (let l = k; l < drawn.length; l++)
        lines.push(`${safeCell(list.stratum)},${name(k)},${name(l)},${joint(k, l)}`);
  }
  return `${lines.join('\n')}\n`;
}
