/** What can come of publishing a release. */
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';

import type { Reason } from './why-not-computed.ts';
import type { Manifest, Series } from './release/manifest.ts';

/** How far the work has come, for a progress line. */
export type Progress = {
  readonly step: 'snapshot' | 'analysis' | 'release';
  readonly detail: string;
  readonly done: number;
};

export type PublishOutcome =
  | {
      readonly kind: 'published';
      readonly releaseId: string;
      readonly manifestSha256: string;
      readonly manifest: Manifest;
    }
  | { readonly kind: 'unknown-round' }
  /** The state of the round permits no new figures; the releases that it has stay. */
  | { readonly kind: 'not-computed-any-more'; readonly state: RoundState }
  | { readonly kind: 'no-responses'; readonly series: Series }
  /** The clock is before the newest release: either it is wrong now, or it was when that one was published. */
  | { readonly kind: 'clock-behind'; readonly now: string; readonly newest: string }
  /** The data break a rule of the design (a PSU in two strata …); the sentence says which unit and what to do. */
  | ({ readonly kind: 'cannot-compute' } & Reason);
