/** Reads a frame, one primary sampling unit a row of CSV or an object of JSON, and names place and column of everything that is wrong. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { knownFaults } from '#schemas/fieldwork/known-answers.ts';
import { nearestName } from '#schemas/basics/nearest-name.ts';
import { type FrameUnit, frameUnitSchema, type Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { knownInWords } from './known-in-words.ts';

import { frameColumns, isFrameColumn, isGroupOfAnswers, numberReader, regionFault, unitOf } from './frame-cells.ts';
import { type FrameRow, isJson, jsonRows, type RowsReading } from './frame-rows.ts';
import { instrumentIn } from './instrument-in.ts';

/** What may stand between the columns of a frame, when it is said. */
export const frameDelimiters = [',', ';', '\t'] as const;
export type FrameDelimiter = (typeof frameDelimiters)[number];

export type FrameReading =
  | { readonly kind: 'frame'; readonly units: readonly FrameUnit[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** What the column of first-stage weights was called before. */
const formerName = 'stageOneWeight';
const needed = ['instrument', 'psu', 'stratum', 'firstStageWeight'];
const rowsSchema = v.array(
  v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) }),
);

/** Columns that a frame does not have, and names that stand twice. */
function headerFaults(header: readonly string[]): readonly string[] {
  return header.flatMap((name, at) => {
    if (name === '') return [];
    if (header.indexOf(name) !== at) return [`row 1: two columns are called "${name}"`];
    if (isFrameColumn(name)) return [];
    if (isGroupOfAnswers(name))
      return [`row 1: answers stand in a column each, "${name}.QUESTION", and not as one object in "${name}"`];
    const meant = nearestName(name, frameColumns);
    const advice = meant === undefined ? `known: ${frameColumns.join(', ')}` : `did you mean "${meant}"?`;
    return [`row 1: a frame has no column "${name}"; ${advice}`];
  });
}

/** @param alike the two names are written with other characters, and nobody sees it */
const twice = (psu: string, before: string, alike: boolean): string =>
  alike
    ? `"${psu}" looks like the PSU of ${before} and differs in characters that nobody sees: they are one name; give one of them another`
    : `"${psu}" stands in the frame twice, in ${before} as well`;

/** What stands between the columns of a header without commas; undefined for one with commas. */
export function delimiterIn(text: string): ';' | '\t' | undefined {
  const header = /[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  return header.includes(',') ? undefined : ([';', '\t'] as const).find((sign) => header.includes(sign));
}

/** The sentence for a header that is not cut by commas, or undefined. */
function otherDelimiter(text: string): string | undefined {
  const sign = delimiterIn(text);
  const found = sign && { ';': { name: 'semicolons', said: "';'" }, '\t': { name: 'tabs', said: "$'\\t'" } }[sign];
  return (
    found &&
    `row 1: the columns are separated by ${found.name} where a frame has commas; save it as CSV with commas, or say --delimiter ${found.said}`
  );
}

/** Rows of a frame in CSV, and what is wrong with its header. */
function csvRows(
  text: string,
  round: Pick<Round, 'instruments'>,
  known: readonly Study[],
  delimiter?: FrameDelimiter,
): RowsReading {
  const otherwise = delimiter === undefined ? otherDelimiter(text) : undefined;
  if (otherwise !== undefined) return { kind: 'faulty', faults: [otherwise] };
  const numberOf = numberReader(delimiter === ';' ? ',' : '.');
  let header: readonly string[] = [];
  let records: unknown;
  try {
    records = parse(text, {
      delimiter: delimiter ?? ',',
      trim: delimiter !== '\t',
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      columns: (names: string[]) => (header = names.map((name) => (name === formerName ? 'firstStageWeight' : name))),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: 'faulty', faults: [error.message] };
  }
  const missing = needed.filter((name) => !header.includes(name)).map((name) => `row 1: the column ${name} is missing`);
  const faults = [...missing, ...headerFaults(header)];
  if (missing.length > 0) return { kind: 'faulty', faults }; // every row would only say so again
  const rows = v.parse(rowsSchema, records).map(({ record, info }): FrameRow => {
    const [instrument, psu] = [record['instrument'] ?? '', record['psu'] ?? ''];
    const unit = unitOf(record, instrumentIn(round, instrument, known), numberOf);
    return { place: `row ${info.lines}`, instrument, psu, unit };
  });
  return { kind: 'rows', rows, faults };
}

/**
 * The frame in this text, checked against the round that it is for: CSV, or the JSON that a round is shown in.
 *
 * @param known studies of the platform
 * @param delimiter what stands between columns when it is not a comma; after a semicolon the decimal mark is a comma
 */
export function readFrame(
  text: string,
  round: Pick<Round, 'instruments'>,
  known: readonly Study[],
  delimiter?: FrameDelimiter,
): FrameReading {
  const read = isJson(text) ? jsonRows(text) : csvRows(text, round, known, delimiter);
  if (read.kind === 'faulty') return read;
  const faults = [...read.faults];
  const units: FrameUnit[] = [];
  const seen = new Map<string, FrameRow>();
  for (const row of read.rows) {
    const { place } = row;
    const unit = v.safeParse(frameUnitSchema, row.unit);
    if (!unit.success) {
      faults.push(...issuesInWords(unit.issues).map((fault) => `${place}, ${fault}`));
      continue;
    }
    const { instrument, psu } = unit.output;
    const key = JSON.stringify([instrument, psu]);
    if (round.instruments[instrument] === undefined)
      faults.push(`${place}, instrument: the round does not ask "${instrument}"`);
    const region = regionFault(unit.output.region);
    if (region !== undefined) faults.push(`${place}, region: ${region}`);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else faults.push(`${place}, psu: ${twice(psu, before.place, before.psu !== row.psu)}`);
    const asked = instrumentIn(round, row.instrument, known);
    if (asked !== undefined)
      faults.push(...knownFaults(asked, unit.output).map((fault) => `${place}, ${knownInWords(fault)}`));
    units.push(unit.output);
  }
  if (units.length === 0 && faults.length === 0) faults.push('the frame has no rows');
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'frame', units };
}
