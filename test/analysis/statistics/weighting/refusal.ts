/** Catches what weighting refuses, for tests. */
import { WeightingError } from '#analysis/statistics/weighting/weighting-error.ts';

/** The kind and the place of the error that `work` throws. */
export function refusal(work: () => unknown): { kind: string; where: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof WeightingError) return { kind: error.kind, where: error.where };
    throw error;
  }
  throw new Error('nothing was refused');
}
