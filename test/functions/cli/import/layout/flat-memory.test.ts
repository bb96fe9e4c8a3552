/** A price file of any length is read in the memory of a row. */
import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { writeXlsxStream } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { layoutRows } from '#functions/cli/import/layout/layout-rows.ts';
import { SpillIndex } from '#functions/cli/import/spill-index.ts';
import { rpwLayout } from '#schemas/studies/price-quote/rpw/layout.ts';
import { importPlatform } from '../import-platform.ts';
import { newSheet, realHeader, realRows } from './price-file.ts';

let platform: Awaited<ReturnType<typeof importPlatform>>;
beforeAll(async () => {
  platform = await importPlatform();
});
afterAll(() => platform.close());

setFlagsFromString('--expose-gc');
const collectGarbage = v.parse(v.function(), runInNewContext('gc'));
const megabytesInUse = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};

const count = 12_000;
function* manyRows() {
  yield realHeader;
  for (let at = 0; at < count; at++) {
    const row = realRows[at % realRows.length] ?? {};
    yield realHeader.map((column) => (column === 'NOTE1' ? `note ${at}` : (row[column] ?? '')));
  }
}

test('12,000 rows leave no more behind than 2,000', { timeout: 120_000 }, async () => {
  const file = platform.path('long.xlsx');
  await writeXlsxStream(manyRows(), { name: newSheet }).pipeTo(Writable.toWeb(createWriteStream(file)));
  const used: number[] = [];
  let rows = 0;
  for await (const row of layoutRows({ file, name: 'long.xlsx', layout: rpwLayout, encoding: undefined })) {
    rows += Number(row.read.faults.length === 0);
    if (rows % 2000 === 0) used.push(megabytesInUse());
  }
  expect(rows).toBe(count);
  expect(Math.max(...used) - (used[0] ?? Number.NaN)).toBeLessThan(5); // rows kept would be some 25 MB
});

test('copies are found among rows that outgrew the memory given to them', () => {
  const ids = new SpillIndex();
  for (let row = 1; row <= 150_000; row++) ids.add(row % 3 === 0 ? String(row - 1) : String(row), '', row);
  const repeated = ids.repeatedRows();
  ids.close();
  expect(repeated.size).toBe(50_000);
  expect(repeated.has(3)).toBe(true);
  expect(repeated.has(2)).toBe(false);
});
