/** What both frames hold, told twice: if the questions about the overlap are understood, the two differ by chance alone. */
import { combine, type Combined } from './combined.ts';
import type { FramePieces } from './pieces.ts';

export type OverlapCheck = Combined & {
  /** Difference over its standard error; NaN where that is 0. */
  readonly z: number;
};

/** ab^A − ab^B. */
export function overlapCheck(first: FramePieces, second: FramePieces): OverlapCheck {
  const difference = combine(first, second, [
    [0, 1, 0],
    [0, -1, 0],
  ]);
  const { value, standardError } = difference;
  return { ...difference, z: standardError > 0 ? value / standardError : Number.NaN };
}
