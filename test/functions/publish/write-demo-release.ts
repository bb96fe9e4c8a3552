/**
 * Wrote the figures in the files of demo-release: `npx tsx test/functions/publish/write-demo-release.ts`. Run it when the
 * simulated people change, in a commit that changes no computation: the files would not tell. Or when a rule is changed on purpose and another
 * program says so (test/golden), in a commit that names the figures which move. Columns and tables stay those
 * that were first kept, so that the test still says what became of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

import { releaseDemo } from './release-demo.ts';

type Row = Readonly<Record<string, string>>;

const files = await releaseDemo();
const rowsIn = (text: string): readonly Row[] => parse(text, { columns: true });
const kept = (name: string): URL => new URL(`demo-release/${name}`, import.meta.url);
const cellOf = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes today's rows under the columns of before; `isKept` says which of them were told before. */
function rewrite(name: string, isKept: (now: Row, before: readonly Row[], columns: readonly string[]) => boolean) {
  const text = readFileSync(kept(name), 'utf8');
  const before = rowsIn(text);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const columns = Object.keys(before[0] ?? {});
  const now = rowsIn(files.get(name) ?? '').filter((row) => isKept(row, before, columns));
  const lines = now.map((row) => columns.map((column) => cellOf(row[column] ?? '')));
  writeFileSync(kept(name), [columns, ...lines].map((cells) => `${cells.join()}${end}`).join(''));
}

/** Columns that hold figures; the others say which row it is. */
const figures = [
  ...['n', 'base', 'unknown_share', 'estimate', 'se', 'ci_low', 'ci_high', 'cv', 'df', 'deff'],
  ...['quality', 'reason', 'method'],
];
const isSame = (names: readonly string[]) => (row: Row, before: readonly Row[]) =>
  before.some((other) => names.every((name) => (other[name] ?? '') === (row[name] ?? '')));

rewrite('estimates.csv', (row, before, columns) =>
  isSame(columns.filter((column) => !figures.includes(column)))(row, before),
);
/** What corridors were not split by when the files were kept. */
const laterSplits = ['payment_instrument', 'pickup_method', 'speed', 'service_way'];
const isSamePrice = isSame([
  'corridor',
  'source',
  'period',
  'measure',
  'statistic',
  'provider_type',
  'payout_currency',
]);
rewrite(
  'corridor-costs.csv',
  (row, before) => laterSplits.every((column) => (row[column] ?? '') === '') && isSamePrice(row, before),
);
rewrite('weighting.csv', () => true);
