/** What the studies of a round declare to be shown of its releases. */
import type { Study } from '#schemas/language/study/study.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { headlineFigures } from '#schemas/language/study/headline-figures.ts';
import { askedIn, type PlannedPlot, plannedPlots } from '#functions/platform/plots/planned.ts';
import type { ReleaseContents } from './release-contents.ts';

type Declared = { readonly plots: readonly PlannedPlot[]; readonly headline: readonly PublishedFigure[] };

/** Plots and headline, by the versions of the studies that the round asks. */
export function declaredFor({ manifest }: ReleaseContents, studies: readonly Study[]): Declared {
  const asked = askedIn(studies, manifest.round);
  return { plots: plannedPlots(asked), headline: headlineFigures(asked) };
}
