/** The invented survey that the benchmark gives to R and to us: households in PSUs of 20, PSUs in strata. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FactorColumn } from '#analysis/statistics/columns/columns.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';

const HOUSEHOLDS_PER_PSU = 20;

/** Levels of the factors; stratum and psu are numbered. */
export const factorLevels = { corridor: 12, channel: 5, region: 10, sex: 2, education: 4, ageGroup: 6 } as const;
type FactorName = keyof typeof factorLevels;

/** Files written per column: 64-bit numbers, little-endian, categories from 1. */
export const columnNames = [
  'stratum',
  'psu',
  'weight',
  'receives',
  'amount',
  'fee',
  'corridor',
  'channel',
  'region',
  'sex',
  'education',
  'ageGroup',
] as const;
type ColumnName = (typeof columnNames)[number];

/** Writes the columns of a survey of `rows` households into a folder. */
export function writeHouseholds(folder: string, rows: number): void {
  const random = makeRandom(rows, 'benchmark');
  const column = (): Float64Array => new Float64Array(rows);
  const columns: Record<ColumnName, Float64Array> = {
    stratum: column(),
    psu: column(),
    weight: column(),
    receives: column(),
    amount: column(),
    fee: column(),
    corridor: column(),
    channel: column(),
    region: column(),
    sex: column(),
    education: column(),
    ageGroup: column(),
  };
  const psus = Math.ceil(rows / HOUSEHOLDS_PER_PSU);
  const strata = Math.max(20, Math.ceil(psus / 250));
  let level = 0;
  for (let k = 0; k < rows; k++) {
    const psu = Math.floor(k / HOUSEHOLDS_PER_PSU);
    if (k % HOUSEHOLDS_PER_PSU === 0) level = random.normal(0, 0.4);
    const stratum = Math.floor((psu * strata) / psus);
    const receives = random.chance(0.3 + 0.1 * Math.tanh(level)) ? 1 : 0;
    const amount = receives * Math.round(Math.exp(6 + level + random.normal(0, 1)));
    columns.stratum[k] = stratum + 1;
    columns.psu[k] = psu + 1;
    columns.weight[k] = 20 + 60 * random.uniform();
    columns.receives[k] = receives;
    columns.amount[k] = amount;
    columns.fee[k] = amount * (0.01 + 0.08 * random.uniform());
    columns.region[k] = 1 + (stratum % factorLevels.region);
    for (const name of ['corridor', 'channel', 'sex', 'education', 'ageGroup'] as const)
      columns[name][k] = random.integer(1, factorLevels[name]);
  }
  for (const name of columnNames) writeFileSync(`${folder}/${name}.bin`, new Uint8Array(columns[name].buffer));
}

/** Reads one column of numbers back. */
export function readNumbers(folder: string, name: ColumnName): Float64Array {
  const bytes = readFileSync(`${folder}/${name}.bin`);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Reads one column of categories back; levels are `1`, `2`, … as R names them. */
export function readFactor(folder: string, name: FactorName | 'stratum' | 'psu'): FactorColumn {
  const codes = Int32Array.from(readNumbers(folder, name), (value) => value - 1);
  const most = codes.reduce((a, b) => Math.max(a, b), 0);
  return { kind: 'factor', codes, levels: Array.from({ length: most + 1 }, (_, i) => String(i + 1)) };
}

/** Population margins for raking, as shares: three variables, one way each. */
export const rakingShares: Readonly<Record<'sex' | 'education' | 'ageGroup', readonly number[]>> = {
  sex: [0.52, 0.48],
  education: [0.2, 0.35, 0.3, 0.15],
  ageGroup: [0.2, 0.22, 0.2, 0.16, 0.12, 0.1],
};
