/** Which months the figures of a headline are of, beside figures from outside that are of calendar years. */
import { warningInWords } from '../wording/spoken-notes.ts';
import type { Wording } from '../wording/wording.ts';
import type { Told } from './figures.ts';

type Warnings = Pick<Told, 'warnings'>;

const covered = ({ warnings }: Warnings) => warnings.filter(({ code }) => code === 'months-covered');

/** A sentence a survey: when people were asked, and which months their amounts are of. None in releases from before it was told. */
export const monthsInWords = (told: Warnings, wording: Wording): readonly string[] =>
  covered(told).map((warning) => warningInWords(warning, wording));

/** First and last month of the amounts of some surveys together, `2024-03` and `2026-02`; undefined where it is not told of each. */
export function monthsOf(
  told: Warnings,
  surveys: readonly string[],
): { readonly from: string; readonly last: string } | undefined {
  const spans = covered(told).flatMap(({ table, subject }) => (surveys.includes(table) ? [subject.split('/')] : []));
  const [from, last] = [
    spans.map(([first = '']) => first).toSorted()[0],
    spans
      .flatMap(([, end]) => end ?? [])
      .toSorted()
      .at(-1),
  ];
  return from === undefined || last === undefined || spans.length < surveys.length ? undefined : { from, last };
}
