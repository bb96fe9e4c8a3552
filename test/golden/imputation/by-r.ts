/** What R answered (imputation.R), and the rows that it was asked about. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const numbers = v.array(v.number());
const schema = v.object({
  minimumDonors: v.number(),
  rows: v.array(
    v.object({
      stratum: v.string(),
      psu: v.string(),
      region: v.string(),
      sex: v.string(),
      education: v.string(),
      age: v.number(),
      weight: v.number(),
      amount: v.number(),
      lacks: v.boolean(),
      at: v.number(),
    }),
  ),
  hotDeck: v.object({ donor: numbers, depth: numbers, total: v.number() }),
  replicates: v.object({ multipliers: v.array(numbers), scale: v.number(), total: v.number(), se: v.number() }),
  matching: v.object({ nearest: numbers, predicted: numbers }),
  rubin: v.object({
    estimates: numbers,
    variances: numbers,
    df: v.number(),
    estimate: v.number(),
    variance: v.number(),
    pooledDf: v.number(),
    mitools: v.object({ estimate: v.number(), variance: v.number() }),
  }),
});

/** R's answers. */
export const imputedByR = v.parse(
  v.pipe(v.string(), v.parseJson(), schema),
  readFileSync(new URL('imputation.json', import.meta.url), 'utf8'),
);
