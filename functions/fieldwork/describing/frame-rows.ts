/** Rows of a frame as they stand in a file, not judged yet: one primary sampling unit each, of CSV or of JSON. */
import * as v from 'valibot';

import { readJson } from '#schemas/basics/json-fault.ts';

/** What a file says of one unit. */
export type FrameRow = {
  /** Where it stands, for faults: `row 2`, `unit 1`. */
  readonly place: string;
  readonly instrument: string;
  /** As it is written, before names that look alike are one. */
  readonly psu: string;
  /** In the shape of a unit; the schema then judges it. */
  readonly unit: unknown;
};

export type RowsReading =
  | { readonly kind: 'rows'; readonly rows: readonly FrameRow[]; readonly faults: readonly string[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Whether a frame is written as JSON: no column of one begins with a bracket. */
export const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** What `remit round show --json` prints, or its list of units alone. */
const jsonSchema = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.object({ frame: v.array(v.unknown()) }),
    v.transform(({ frame }) => frame),
  ),
]);
const namesSchema = v.fallback(v.object({ instrument: v.string(), psu: v.string() }), { instrument: '', psu: '' });

/** A unit without a label is called as its PSU, in JSON as in CSV. */
const labelled = (unit: unknown, psu: string): unknown =>
  typeof unit === 'object' && unit !== null && !Array.isArray(unit) && (!('label' in unit) || unit.label === '')
    ? { ...unit, label: psu }
    : unit;

/** Units of a frame in JSON, members as they are in a round: `prefilled` and `suggested` are objects. */
export function jsonRows(text: string): RowsReading {
  const json = readJson(text);
  if (json.kind === 'faulty') return { kind: 'faulty', faults: [json.fault] };
  const units = v.safeParse(jsonSchema, json.value);
  if (!units.success)
    return {
      kind: 'faulty',
      faults: [
        'the file is JSON without a list of units: give what remit round show --json prints, or its "frame" alone',
      ],
    };
  const rows = units.output.map((unit, at): FrameRow => {
    const { instrument, psu } = v.parse(namesSchema, unit);
    return { place: `unit ${at + 1}`, instrument, psu, unit: labelled(unit, psu) };
  });
  return { kind: 'rows', rows, faults: [] };
}
