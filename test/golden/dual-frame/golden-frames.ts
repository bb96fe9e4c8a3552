/** The samples and answers of the golden files, read and checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const folder = import.meta.dirname;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const numbers = v.array(v.number());
const estimate = { total: v.number(), variance: v.number() };
const pieces = v.object({ totals: numbers, covariance: numbers });
const betas = v.tuple([v.number(), v.number()]);

const byVariable = v.record(
  v.string(),
  v.object({
    pieces: v.object({ a: pieces, b: pieces }),
    hartley: v.object({ ...estimate, theta: v.number() }),
    fullerBurmeister: v.object({ ...estimate, betas }),
    singleFrame: v.object(estimate),
  }),
);
const ofPackage = v.object({ exact: byVariable, asDelivered: byVariable });

const ofClusters = v.object({
  a: v.object({ ...pieces.entries, df: v.number() }),
  b: v.object({ ...pieces.entries, df: v.number() }),
  hartley: v.object({ ...estimate, theta: v.number(), df: v.number() }),
  half: v.object(estimate),
  screening: v.object(estimate),
  fullerBurmeister: v.object({ ...estimate, betas }),
  check: v.object(estimate),
});

const ofDomain = v.object({ ...estimate, df: v.number() });
const ofRound = v.record(v.string(), v.object({ both: ofDomain, screened: ofDomain, check: ofDomain }));
const ofChange = v.object({
  difference: v.number(),
  variance: v.number(),
  df: v.number(),
  ratio: v.number(),
  ratioVariance: v.number(),
  covariance: v.number(),
});
const ofChanges = v.record(v.string(), v.object({ both: ofChange, screened: ofChange }));
const ofRounds = v.object({
  rounds: v.tuple([ofRound, ofRound]),
  change: ofChanges,
  changeOfPanels: ofChanges,
});

/** Columns of a file without quotes, by name. */
function columnsOf(name: string): (column: string) => readonly string[] {
  const [head = '', ...lines] = read(name).trim().split('\n');
  const names = head.split(',');
  const rows = lines.map((line) => line.split(','));
  return (column) => rows.map((row) => row[names.indexOf(column)] ?? '');
}

export const frames2 = v.parse(ofPackage, JSON.parse(read('frames2.json')));
export const clusters = v.parse(ofClusters, JSON.parse(read('clusters.json')));
export const rounds = v.parse(ofRounds, JSON.parse(read('rounds.json')));
/** Samples of either round, of households and of people on the road. */
export const samplesOfRound = (round: 1 | 2) => ({
  homes: columnsOf(`round-${round}-homes.csv`),
  road: columnsOf(`round-${round}-road.csv`),
});
export const dataA = columnsOf('data-a.csv');
export const dataB = columnsOf('data-b.csv');
export const clustersA = columnsOf('clusters-a.csv');
export const clustersB = columnsOf('clusters-b.csv');
