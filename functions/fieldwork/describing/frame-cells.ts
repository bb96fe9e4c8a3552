/** Cells of a frame as the schema of its units wants them, and the names of its columns. */
import { remembered } from '#schemas/basics/remembered.ts';
import { nonResponseCodes } from '#schemas/language/kinds/contract/declared.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { frameUnitSchema } from '#schemas/fieldwork/round.ts';

import { readNumber } from '#schemas/basics/read-number.ts';

/** Whether a name is that of known or likely answers together, which JSON holds in one object and CSV in a column each. */
export const isGroupOfAnswers = (name: string): boolean => /^(?:prefilled|suggested)$/.test(name);

/** Columns of a frame, beside answers that are known or likely in a unit. */
export const frameColumns: readonly string[] = Object.keys(frameUnitSchema.entries).filter(
  (name) => !isGroupOfAnswers(name),
);
/** An answer that is known (`prefilled.date`) or likely (`suggested.language`) in the unit. */
const answerColumn = /^(prefilled|suggested)\.([a-z][a-z0-9_]{0,63})$/;

/** Whether a frame has a column of this name. */
export const isFrameColumn = (name: string): boolean => frameColumns.includes(name) || answerColumn.test(name);

const flags: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

const numbers: ReadonlySet<string> = new Set(['firstStageWeight', 'units', 'latitude', 'longitude']);

/** A cell as the schema wants it; what is not a number or a flag stays text, which the schema then refuses. */
function valueOf(column: string, cell: string, numberOr: NumberReader): unknown {
  if (column === 'urban') return flags[cell.toLowerCase()] ?? cell;
  return numbers.has(column) ? numberOr(cell) : cell;
}

export type NumberReader = (cell: string) => number | string;

/** Numbers with this decimal mark; what is none stays text, which the schema then refuses. */
export const numberReader =
  (decimal: '.' | ','): NumberReader =>
  (cell) =>
    readNumber(cell, decimal) ?? cell;

/** A cell as an answer: a number where the questionnaire asks for one. */
function answerOf(instrument: Instrument | undefined, name: string, cell: string, numberOr: NumberReader): unknown {
  const planned = instrument && planOf(instrument).questions.get(name);
  return planned && !isRoster(planned) && planned.leaf.holds === 'number' ? numberOr(cell) : cell;
}

/** Group and question of a column of answers; told once a column, since a list has a hundred thousand rows. */
const answersOf = remembered((column: string) => {
  const [, group, name] = answerColumn.exec(column) ?? [];
  return group === undefined || name === undefined ? undefined : { group, name };
});

/** What a row says, in the shape of a unit; the schema then judges it. */
export function unitOf(
  record: Readonly<Record<string, string>>,
  instrument: Instrument | undefined,
  numberOf: NumberReader,
): Record<string, unknown> {
  const unit: Record<string, unknown> = { label: record['psu'] ?? '' };
  const answers: Record<string, Record<string, unknown>> = {};
  for (const [column, cell] of Object.entries(record)) {
    if (cell === '') continue;
    const answer = answersOf(column);
    if (answer !== undefined)
      (answers[answer.group] ??= {})[answer.name] = answerOf(instrument, answer.name, cell, numberOf);
    else if (frameColumns.includes(column)) unit[column] = valueOf(column, cell, numberOf);
  }
  return Object.assign(unit, answers);
}

/** What stands beside the regions of a frame, in forms and in tables. */
const taken: ReadonlySet<string> = new Set(['unknown', 'other', ...nonResponseCodes]);
const takenRegion = (region: string): string =>
  region === 'unknown'
    ? '"unknown" is the row of those whose region is not known; give the region its name'
    : `"${region}" is an answer of those who come from no region of the frame, or do not say; give the region its name`;

/** What is wrong with the name of a region, if anything is. */
export const regionFault = (region: string | undefined): string | undefined =>
  region !== undefined && taken.has(region) ? takenRegion(region) : undefined;
