/** What a warning, or the notes of a weighting step, say in the files of a release. */
import type { Warning } from '#analysis/production/observations/rows.ts';
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { englishOf, toldLine, toldWarning } from '#functions/publish/release/in-english.ts';
import { compiledStudies } from '#functions/platform/compiled-studies.ts';

const english = await englishOf(await compiledStudies().list());

export const messageOf = (warning: Warning | undefined): string | undefined =>
  warning && toldWarning(english, warning).message;

export const toldOf = (line: WeightingLine | undefined) => line && toldLine(english, line);
