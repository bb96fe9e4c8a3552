/** What pages about a release are given. */
import type { Opening } from '#schemas/language/study/headline-figures.ts';
import type { PlannedPlot } from '#functions/platform/plots/planned.ts';
import type { ReleaseContents } from '../read/release-contents.ts';
import type { Wording } from '../tables/wording.ts';
import type { Shown } from './shown.tsx';

export type ReleasePageProps = {
  readonly shown: Shown;
  readonly contents: ReleaseContents;
  readonly wording: Wording;
  /** What may be shown as pictures, and what a release opens with. */
  readonly plots: readonly PlannedPlot[];
  readonly maps: readonly PlannedPlot[];
  readonly opening: Opening;
};

/** A page about a part of a release. */
export type PartPageProps = Pick<ReleasePageProps, 'shown' | 'contents' | 'wording'>;
