/** Reads a frame, one primary sampling unit a row, and names row and column of everything that is wrong. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

import { type FrameUnit, frameUnitSchema, type Round } from '#schemas/core/round.ts';

export type FrameReading =
  | { readonly kind: 'frame'; readonly units: readonly FrameUnit[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

const columns: readonly string[] = Object.keys(frameUnitSchema.entries);
const needed = ['instrument', 'psu', 'stratum', 'stageOneWeight'];
const flags: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

const rowsSchema = v.array(
  v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) }),
);

/** A cell as the schema wants it; what is not a number or a flag stays text, which the schema then refuses. */
function valueOf(column: string, cell: string): unknown {
  if (column === 'urban') return flags[cell.toLowerCase()] ?? cell;
  if (column !== 'stageOneWeight' && column !== 'units') return cell;
  const number = Number(cell);
  return Number.isFinite(number) ? number : cell;
}

/** The frame in this text, checked against the round that it is for. */
export function readFrame(text: string, round: Round): FrameReading {
  let header: readonly string[] = [];
  let records: unknown;
  try {
    records = parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      columns: (names: string[]) => (header = names),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: 'faulty', faults: [error.message] };
  }
  const wrongHeader = [
    ...needed.filter((name) => !header.includes(name)).map((name) => `row 1: the column ${name} is missing`),
    ...header.filter((name) => !columns.includes(name)).map((name) => `row 1: there is no column ${name} in a frame`),
  ];
  if (wrongHeader.length > 0) return { kind: 'faulty', faults: wrongHeader };
  const units: FrameUnit[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { record, info } of v.parse(rowsSchema, records)) {
    const row = `row ${info.lines}`;
    const filled = Object.entries(record).filter(([, cell]) => cell !== '');
    const unit = v.safeParse(frameUnitSchema, {
      label: record['psu'] ?? '',
      ...Object.fromEntries(filled.map(([column, cell]) => [column, valueOf(column, cell)])),
    });
    if (!unit.success) {
      faults.push(...unit.issues.map((issue) => `${row}, ${v.getDotPath(issue) ?? '?'}: ${issue.message}`));
      continue;
    }
    const { instrument, psu } = unit.output;
    const key = JSON.stringify([instrument, psu]);
    if (round.instruments[instrument] === undefined)
      faults.push(`${row}, instrument: the round does not ask "${instrument}"`);
    if (seen.has(key)) faults.push(`${row}, psu: "${psu}" stands in the frame twice`);
    seen.add(key);
    units.push(unit.output);
  }
  if (units.length === 0 && faults.length === 0) faults.push('the frame has no rows');
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'frame', units };
}
