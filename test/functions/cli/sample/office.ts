/** An office that draws samples at a terminal, for tests: its folder, its lists and what it is told. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { sampleRecordSchema } from '#schemas/fieldwork/sample-record.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';

import { remitHere } from '../remit-here.ts';

export type Village = { readonly psu: string; readonly stratum: string; readonly size: number };

/** Villages of very different size in three strata. */
export const villages: readonly Village[] = Array.from({ length: 60 }, (_, k) => ({
  psu: `V${String(k).padStart(2, '0')}`,
  stratum: ['khatlon', 'sughd', 'rasht'][k % 3] ?? '',
  size: 20 + ((k * 37) % 101) * (k === 40 ? 50 : 1),
}));

/** The list as CSV, each village in a region of its own name. */
export const listOf = (rows: readonly Village[]): string =>
  [
    'psu,stratum,size,region,urban,lat',
    ...rows.map(({ psu, stratum, size }, at) => `${psu},${stratum},${size},${psu},no,${((at * 7) % 10) + 30}`),
  ].join('\n');

/** The same rows in another order, with what belongs to each. */
export function shuffledCsv(csv: string): string {
  const [header = '', ...rows] = csv.split('\n');
  return [header, ...makeRandom(9, 'rows').shuffle(rows)].join('\n');
}

/** A folder, and `remit sample` in it. */
export function makeOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'remit-sample-'));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    keep: (name: string, text: string): string => {
      writeFileSync(path(name), text);
      return path(name);
    },
    read: (name: string): string => readFileSync(path(name), 'utf8'),
    record: (name: string) => v.parse(sampleRecordSchema, JSON.parse(readFileSync(path(name), 'utf8'))),
    remit: (...args: readonly string[]) => remitHere(...args, '--data', path('data')),
    sample: (...args: readonly string[]) => remitHere('sample', ...args),
  };
}
