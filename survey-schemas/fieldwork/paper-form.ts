/** The number of a form on paper: the campaign that it is printed for, and a running number in it. */

/** More forms than a campaign prints. */
export const lastForm = 999_999;

/** Digits that every running number has at least, so that numbers of one length stand below each other. */
const digits = 4;

/**
 * The number as it stands on paper; no two campaigns of a round have one in common.
 *
 * @param running from 1 to {@link lastForm}
 * @example formNumber({ id: 'airport-x' }, 12) // airport-x-0012
 */
export const formNumber = ({ id }: { readonly id: string }, running: number): string =>
  `${id}-${String(running).padStart(digits, '0')}`;

/** A running number as somebody typed it; undefined where it is none. */
export function runningNumber(typed: unknown): number | undefined {
  const read = typeof typed === 'string' && /^\s*0*[1-9]\d{0,5}\s*$/.test(typed) ? Number(typed) : undefined;
  return read !== undefined && read <= lastForm ? read : undefined;
}
