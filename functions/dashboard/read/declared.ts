/** What the studies of a round declare to be shown of its releases. */
import type { Study } from '#schemas/language/study/study.ts';
import { type Opening, openingOf } from '#schemas/language/study/headline-figures.ts';
import { askedIn, type PlannedPlot, plannedPlots } from '#functions/platform/plots/planned.ts';
import { regionPlots } from '#functions/platform/plots/regions/region-plots.ts';
import type { ReleaseContents } from './release-contents.ts';

type Declared = {
  readonly plots: readonly PlannedPlot[];
  /** Figures by region, where the round has shapes of its regions. */
  readonly maps: readonly PlannedPlot[];
  readonly opening: Opening;
};

/** Plots and headline, by the versions of the studies that the round asks. */
export function declaredFor({ manifest, observations }: ReleaseContents, studies: readonly Study[]): Declared {
  const asked = askedIn(studies, manifest.round);
  const maps = regionPlots(observations, manifest.round.shapes ?? []);
  return { plots: plannedPlots(asked), maps, opening: openingOf(asked) };
}
