/** The one error that the methods of sampling throw: a draw or an allocation that cannot be made. */

export type SamplingErrorKind =
  | 'bad-size' // negative, infinite or no number
  | 'bad-probability'
  | 'bad-start'
  | 'sample-too-large' // more units than there are
  | 'sample-too-small' // fewer units than the strata need
  | 'bad-input';

/** Bad input. `where` names the unit or stratum, counted from 1, or the argument. */
export class SamplingError extends Error {
  readonly kind: SamplingErrorKind;
  readonly where: string;

  constructor(kind: SamplingErrorKind, where: string, message: string) {
    super(`${where}: ${message}`);
    this.name = 'SamplingError';
    this.kind = kind;
    this.where = where;
  }
}

/**
 * Refuses a number of units that cannot be drawn from so many.
 *
 * @throws {SamplingError} sample-too-large; bad-input: no whole number, or negative
 */
export function checkCount(n: number, of: number, where = 'n'): void {
  if (!Number.isInteger(n) || n < 0) throw new SamplingError('bad-input', where, `a whole number, 0 or more, not ${n}`);
  if (n > of) throw new SamplingError('sample-too-large', where, `${n} units cannot be drawn from ${of}`);
}
