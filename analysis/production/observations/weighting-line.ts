/** One line of the weighting report: what the weights of a study look like after one step, and what the step did. */
import type { Note } from '#schemas/words/note.ts';

/** Steps of a round, and what follows from its data: places without interviews, imported weights, people behind crossings. */
export const weightingSteps = [
  'base',
  'eligibility',
  'non-response',
  'places',
  'imported',
  'trim',
  'replicates',
  'poststratify',
  'rake',
  'calibrate',
  'people',
  'imputation',
] as const;
export type WeightingStepName = (typeof weightingSteps)[number];

/** Response rates of AAPOR, shares from 0 to 1. */
export const responseRateNames = ['rr1', 'rr2', 'rr3', 'rr4', 'rr5', 'rr6'] as const;
export type RateName = (typeof responseRateNames)[number];

export type WeightingLine = {
  readonly study: string;
  readonly step: WeightingStepName;
  /**
   * `done`; `usual-classes`: the classes asked for cannot be made, those usual in such a study are used; `not-done`: the
   * step cannot be taken, and the weights are those before it; `no-weights`: nobody was drawn.
   */
  readonly outcome: 'done' | 'usual-classes' | 'not-done' | 'no-weights';
  /** Units with a weight other than 0: all that were to be interviewed, later those interviewed; of imputation, answers that were imputed. */
  readonly units: number | null;
  readonly sum: number | null;
  readonly min: number | null;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly max: number | null;
  /** Standard deviation over mean. */
  readonly cv: number | null;
  /** Kish's design effect of unequal weights. */
  readonly kishDeff: number | null;
  /** Of the base step, in base weights. */
  readonly rates: Readonly<Record<RateName, number | null>> | null;
  /** Classes of the step. */
  readonly classes: number | null;
  /** Each class that was joined with another, and why. */
  readonly collapsed: readonly Note[];
  /** What the step did, or why it could not be taken. */
  readonly notes: readonly Note[];
};
