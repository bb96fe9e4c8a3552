/** What an import of a file with a layout says at the end: counts, flags, and the checks against the file's own figures. */
import type { Layout } from '#schemas/language/study/layout.ts';

import type { Loaded } from '../store-rows.ts';
import type { CheckedLayout } from './import-layout.ts';
import type { CheckCount, Place } from './tally.ts';

export type LayoutSummary = {
  readonly round: string;
  readonly checked: CheckedLayout;
  readonly loaded: Loaded;
  readonly warnings: readonly string[];
  /** Paths of what was written down, as far as anything was. */
  readonly files: { readonly errors?: string; readonly flagFile?: string };
};

const number = (value: number): string => value.toLocaleString('en');
const percent = (value: number): string => value.toFixed(4);
const placeIn = ({ sheet, row }: Place): string => `${sheet === '' ? '' : `sheet "${sheet}", `}row ${row}`;

/** What was checked before: rows, flags and checks, as data. */
const checkedPart = ({ rows, refused, copies, tally, notes }: CheckedLayout) => ({
  rows,
  refused,
  copies,
  periods: tally.periods,
  flags: tally.flags,
  checks: tally.checks,
  notes,
});

/** The summary as one object, for programs. */
export const layoutData = ({ round, checked, loaded, warnings, files }: LayoutSummary) => ({
  round,
  ...checkedPart(checked),
  ...loaded,
  warnings,
  ...files,
});

function* checkLines(layout: Layout, checks: Readonly<Record<string, CheckCount>>): Generator<string> {
  for (const [name, { compared, differ, largest }] of Object.entries(checks)) {
    const { says = name, tolerance = 0 } = layout.checks[name] ?? {};
    yield `  ${says}: ${number(compared)} compared, ${number(differ)} differ by more than ${tolerance}`;
    for (const { ours, theirs, about, ...place } of largest)
      yield `    ${about}: ${percent(ours)} here, ${percent(theirs)} in the file (${placeIn(place)})`;
  }
}

/** The summary as lines, for people. */
export function* layoutLines(layout: Layout, { checked, loaded, files }: LayoutSummary): Generator<string> {
  const { rows, refused, copies, tally, notes } = checked;
  const periods = Object.keys(tally.periods).filter((period) => period !== '');
  yield `${number(rows)} rows: ${number(loaded.stored)} stored, ${number(loaded.alreadyStored)} already there, ${loaded.changed === 0 ? '' : `${number(loaded.changed)} there with other answers, `}${number(copies)} exact copies counted once, ${number(refused)} refused`;
  if (periods.length > 0)
    yield `${periods.length} quarters, each kept apart: ${periods[0] ?? ''} to ${periods.at(-1) ?? ''}`;
  for (const note of notes) yield `Note: ${note}`;
  const flags = Object.entries(tally.flags);
  const each = copies > 0 ? ' (rows of the file: exact copies are among them)' : '';
  if (flags.length > 0) yield `Flagged, and kept${each}:`;
  for (const [flag, { count, first }] of flags)
    yield `  ${flag}: ${number(count)}, the first in ${placeIn(first)}: ${layout.flags[flag]?.says ?? ''}`;
  const checks = [...checkLines(layout, tally.checks)];
  if (checks.length > 0) yield `Held against the figures of the file${each}:`;
  yield* checks;
  if (files.flagFile !== undefined) yield `Flags, row by row: ${files.flagFile}`;
  if (files.errors !== undefined) yield `Reasons: ${files.errors}`;
}
