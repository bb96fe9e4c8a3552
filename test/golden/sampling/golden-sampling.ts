/** What sampling.R wrote, and probabilities that were worked out by listing every sample. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const numbers = v.array(v.number());
const matrix = v.array(numbers);

const list = v.object({
  sizes: numbers,
  n: v.number(),
  probabilities: numbers,
  samples: v.exactOptional(v.array(v.object({ start: v.number(), drawn: numbers })), []),
  joint: v.exactOptional(matrix),
});

/** R leaves a value that it does not have as an empty object. */
const withoutEmpty = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => JSON.stringify(value) !== '{}'))),
  list,
);

const goldenSchema = v.object({
  writer: v.object({ sampling: v.string(), r: v.string() }),
  lists: v.record(v.string(), withoutEmpty),
  stratified: v.object({
    stratum: v.array(v.string()),
    size: numbers,
    n: numbers,
    start: v.number(),
    systematic: v.object({ drawn: numbers, probabilities: numbers }),
    simple: numbers,
    simpleOfStrata: numbers,
  }),
  simple: v.array(v.object({ N: v.number(), n: v.number(), joint: matrix })),
  panels: v.array(
    v.object({
      sizes: numbers,
      n: v.number(),
      keep: v.number(),
      refresh: v.number(),
      probabilities: numbers,
      grid: v.number(),
    }),
  ),
});

export const samplingByR = v.parse(
  goldenSchema,
  JSON.parse(readFileSync(new URL('sampling.json', import.meta.url), 'utf8')),
);

const withinSchema = v.object({
  writer: v.object({ sampling: v.string(), r: v.string() }),
  draws: v.array(
    v.object({
      seed: v.pipe(v.string(), v.transform(Number)),
      psu: v.string(),
      start: v.pipe(v.string(), v.transform(Number)),
      listed: v.number(),
      dwellings: v.number(),
      drawn: numbers,
    }),
  ),
});

/** What within.R wrote: draws inside PSUs, by starts that starts.py worked out. */
export const withinByR = v.parse(
  withinSchema,
  JSON.parse(readFileSync(new URL('within.json', import.meta.url), 'utf8')),
);
