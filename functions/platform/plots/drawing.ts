/** What is drawn, whatever it is about: marks with their limits in the unit of an axis. */
import type { Scale } from './scale.ts';

export type Mark = {
  readonly label: string;
  /** Where it stands along a curve, 0 to 1; null elsewhere. */
  readonly along: number | null;
  /** In the unit of the scale; null where it is withheld. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Its standard error, which says with how many digits it is written; null where there is none. */
  readonly se: number | null;
  /** Whether it may be used as it is; others are pale. */
  readonly isSure: boolean;
  /** What stands in its place where it is withheld. */
  readonly withheld: string;
};

export type Drawing = {
  readonly kind: 'bars' | 'dots' | 'curve';
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  /** Values that the others are read against. */
  readonly lines: readonly number[];
};
