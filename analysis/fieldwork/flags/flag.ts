/** A flag: one reason to look at an interview or an enumerator, with what it was made of. It excludes nothing by itself. */
import type { Note } from '#schemas/words/note.ts';

export const interviewFlags = [
  'duration',
  'screen-duration',
  'straight-line',
  'same-answers',
  'near-duplicate',
  'interviewed-twice',
  'same-position',
  'night',
  'ends-before-begin',
  'two-at-once',
  'visits-out-of-order',
] as const;
export const enumeratorFlags = [
  'minutes',
  'unknown',
  'rows',
  'round-amounts',
  'refusals',
  'positions-alike',
  'age-heaping',
  'age-digits',
  'first-digits',
] as const;
export type FlagCode = (typeof interviewFlags)[number] | (typeof enumeratorFlags)[number];

export type Flag = {
  readonly code: FlagCode;
  readonly instrument: string;
  /** Id of the interview; absent of a flag about an enumerator. */
  readonly interview?: string;
  readonly enumerator?: string;
  /** Id of the other interview. */
  readonly with?: string;
  /** Roster that it is about, or screen. */
  readonly of?: string;
  /** What was found: a modified z-score, a share, an hour, a mean, an index. */
  readonly value?: number;
  /** The same of all other enumerators. */
  readonly others?: number;
  /** Interviews, contacts, ages or amounts that the value is made of; of screens, how many are beyond the limit. */
  readonly n?: number;
  /** p-value, adjusted over all enumerators (Benjamini–Hochberg). */
  readonly q?: number;
};

/** Flags of some interviews, and what was not told of whom and why. */
export type Flagged = { readonly flags: readonly Flag[]; readonly untold: readonly Note[] };

/** From where something is a reason to look. docs/fieldwork.md says why each stands where it stands. */
export const usualLimits = {
  /** Fewer interviews of an enumerator, or in all, are not compared. */
  fewestInterviews: 10,
  /** Modified z-score of the logarithm of a duration. */
  outlier: 3.5,
  /** Share of equal answers. */
  alike: 0.85,
  /** More interviews of an enumerator or place are not compared one by one: time grows with their square. */
  mostCompared: 3000,
  /** Hours of the day before and from which it is night. */
  morning: 6,
  night: 22,
  /** Adjusted p-value. */
  q: 0.05,
  /** Whipple's index, and ages from 23 to 62 that it needs. */
  whipple: 175,
  fewestAges: 50,
  /** Myers' index, and ages from 10 to 89 that it needs. */
  myers: 30,
  fewestBlended: 100,
  /** Amounts that a test of first digits needs: five expected of the rarest digit. */
  fewestAmounts: 110,
} as const;
export type Limits = { readonly [Name in keyof typeof usualLimits]: number };
