/** All that a release says, for the files that hold the whole of it: the workbook and the report. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import type { ToldWarning } from './in-english.ts';
import type { Series } from './manifest.ts';

/** What the release is of, and what it was made from. */
export type About = {
  readonly round: Round;
  readonly series: Series;
  readonly codeVersion: string;
  /** Day in UTC; older releases tell none. */
  readonly computedOn: string | undefined;
  /** Hash of the snapshot. */
  readonly snapshot: string;
};

export type WholeContents = {
  readonly about: About;
  readonly observations: readonly Observation[];
  readonly refusedPrices: readonly RefusedPriceRow[];
  readonly weighting: readonly WeightingLine[];
  readonly warnings: readonly ToldWarning[];
};
