/** The headline of a release on a terminal: what its page opens with, a line a figure. */
import { hasNoSpread } from '#functions/platform/wording/limits-in-words.ts';
import { whyGrade } from '#functions/platform/wording/why-grade.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import { readReleaseContents } from '#functions/dashboard/read/release-contents.ts';
import { costSummary } from '#functions/platform/headline/costs.ts';
import { headlineOf, type Told } from '#functions/platform/headline/figures.ts';
import { shownFirst } from '#functions/platform/headline/shown-first.ts';
import { supportedBy } from '#functions/platform/headline/supported.ts';
import { titled, type TitledFigure } from '#functions/platform/headline/titles.ts';
import { askedIn } from '#functions/platform/plots/planned.ts';
import { quarterInWords } from '#functions/platform/wording/price-words.ts';
import type { Manifest } from '#functions/publish/release/manifest.ts';
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import { studiesIn } from '#schemas/language/study/study.ts';

import type { OpenPlatform } from '../laptop/data/open-data.ts';

/** “Personal remittances · Household survey: 61.5 million USD a year (55.1 to 67.9)”; of a withheld one, why. */
function figureLine({ figure, title }: TitledFigure, told: Told, wording: Wording): string {
  const { value, uncertainty, quality } = figure;
  const why = whyGrade(figure, told.settings, wording);
  const grade = why === undefined ? '' : ` – ${wording.say(`quality.${quality.grade}`)}: ${why}`;
  if (value === null) return `  ${title}${grade}`;
  const { write, unit } = supportedBy(figure, wording);
  const { ciLow, ciHigh } = uncertainty;
  const limits =
    ciLow === null || ciHigh === null || hasNoSpread(uncertainty)
      ? ''
      : ` (${wording.say('table.range', { low: write(ciLow), high: write(ciHigh) })})`;
  return `  ${title}: ${[write(value), unit].filter(Boolean).join(' ')}${limits}${grade}`;
}

/** What sending money costs, where the release tells it. */
function costLine(told: Told, wording: Wording): readonly string[] {
  const costs = costSummary(told.observations);
  if (costs === undefined) return [];
  const { mean, least, most, period, corridors } = costs;
  const range =
    least === most
      ? wording.percentage(least)
      : wording.say('table.range', { low: wording.percentage(least), high: wording.percentage(most) });
  // In words: figures above have their limits in brackets, and a mean of quotes has none.
  const cost =
    mean === undefined || least === most
      ? range
      : `${wording.percentage(mean)}, ${wording.say('headline.simple', { corridors, range })}`;
  return [`  ${wording.say('headline.costs')} · ${quarterInWords(period, wording)}: ${cost}`];
}

/**
 * Read back from the files of the release, as its page is.
 *
 * @throws {ReleaseFileMissing} a file of the release is gone
 */
export async function headlineLines(
  { objects, studies }: Pick<OpenPlatform, 'objects' | 'studies'>,
  { releaseId: id, manifest }: { readonly releaseId: string; readonly manifest: Manifest },
  wording: Wording,
): Promise<readonly string[]> {
  const { observations } = await readReleaseContents({ objects }, { id, files: manifest.files });
  const { round, warnings } = manifest;
  const told: Told = { observations, warnings, settings: round.settings };
  const opening = openingOf(askedIn(await studiesIn(studies, round.instruments), round));
  const figures = titled(shownFirst(headlineOf(opening, told)), wording);
  return [...figures.map((figure) => figureLine(figure, told, wording)), ...costLine(told, wording)];
}
