/** The made-up households of test/golden/inequality, and what R says of them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { frameOf } from '#analysis/statistics/design/frame.ts';

const number = v.pipe(v.string(), v.transform(Number));
const rowSchema = v.object({
  stratum: v.string(),
  psu: v.string(),
  psus: number,
  weight: number,
  members: number,
  region: v.string(),
  income: v.pipe(v.string(), v.transform((text) => (text === 'NA' ? Number.NaN : Number(text)))),
  sent: number,
});

const figureSchema = v.object({ estimate: v.number(), se: v.number() });
const resultsSchema = v.record(v.string(), figureSchema);
const at = (name: string): URL => new URL(name, import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));

const read: unknown = parse(readFileSync(at('households.csv')), { columns: true });

/** All that were drawn; of some the income is not known. */
export const drawn = v.parse(v.array(rowSchema), read);
/** The others; every PSU has some. */
export const households = drawn.filter(({ income }) => !Number.isNaN(income));

const column = (of: (row: (typeof households)[number]) => number): Float64Array => Float64Array.from(households, of);

/** Income per head, with and without what was sent; a household that was sent more than it had would have nothing. */
export const perHead = column(({ income, members }) => income / members);
export const perHeadWithout = column(({ income, sent, members }) => Math.max(0, income - sent) / members);
/** Persons that a household stands for. */
export const persons = column(({ weight, members }) => weight * members);
export const inNorth = Uint8Array.from(households, ({ region }) => Number(region === 'north'));

/** Design of some of them, whose places were drawn with or without replacement. */
export function designOf(rows: typeof drawn, weights: Float64Array, hasFpc: boolean) {
  const text = (of: 'psu' | 'stratum') => ({ kind: 'text' as const, values: rows.map((row) => row[of]) });
  return makeDesign({
    rowCount: rows.length,
    ids: [text('psu')],
    strata: [text('stratum')],
    weights,
    ...(hasFpc && { fpc: [Float64Array.from(rows, ({ psus }) => psus)] }),
  });
}

/** The design of persons in households whose income is known. */
export const householdDesign = (hasFpc: boolean) => designOf(households, persons, hasFpc);

/** The frame of a design, and its entries. */
export function framed(design: ReturnType<typeof makeDesign>) {
  const { frame, unitOfRow } = frameOf(design);
  return { frame, entries: { weights: design.weights, units: unitOfRow } };
}

/** By laeken and survey. */
export const byLaeken = v.parse(v.object({ results: resultsSchema }), json('inequality.json')).results;
/** By convey and vardpoor: of these households, drawn with and without replacement, and of the EU-SILC of laeken. */
export const byConvey = v.parse(
  v.object({ results: v.object({ households: resultsSchema, 'households-fpc': resultsSchema, eusilc: resultsSchema }) }),
  json('convey.json'),
).results;
