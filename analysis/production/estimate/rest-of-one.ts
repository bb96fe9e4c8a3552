/** Shares that make 1 together: where one is withheld, the others tell it. */
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import { withhold } from '../../disclosure/grade.ts';

/** One of the shares, and how many responses are behind it. */
type Share = { readonly code: string; readonly people: number };

/**
 * Codes whose shares are withheld because others are: what is withheld must be of two codes and of enough responses. The
 * rarest go first.
 */
export function withheldBesides(shares: readonly Share[], minimumCell: number): ReadonlySet<string> {
  const rarest = shares.toSorted((a, b) => a.people - b.people);
  const few = rarest.filter(({ people }) => people < minimumCell);
  const withheld = [...few];
  const behind = () => withheld.reduce((sum, { people }) => sum + people, 0);
  for (const share of rarest.slice(few.length)) {
    if (few.length === 0 || (withheld.length > 1 && behind() >= minimumCell)) break;
    withheld.push(share);
  }
  return new Set(withheld.slice(few.length).map(({ code }) => code));
}

/** A share that is withheld for what it would tell of others. */
export const linked = (row: ComputedEstimate): ComputedEstimate => ({
  ...row,
  ...withhold({ ...row, quality: 'suppress', reason: 'linked' }),
});
