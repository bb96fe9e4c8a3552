/**
 * Times a million price quotes to all rows of costs, and prints seconds of processor time and peak memory.
 *
 *   npm run bench:prices                    a million quotes: 40 quarters of 360 corridors
 *   npm run bench:prices -- --quotes 100000
 *
 * The quotes are made as columns, without a form and a store: what is timed is what a release computes of them.
 */
import { parseArgs } from 'node:util';

import { quoteCosts } from '#analysis/corridors/quote-costs.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import { factorFrom } from '#analysis/statistics/columns/columns.ts';
import { countryList } from '#schemas/reference/countries.ts';
import { roundWith } from '../../analysis/production/small-round.ts';

const { values } = parseArgs({ options: { quotes: { type: 'string', default: '1000000' } } });
const rowCount = Number(values.quotes);
const draws = makeRandom(11);
const random = (): number => draws.uniform();

const quarters = Array.from({ length: 40 }, (_, k) => `${2016 + Math.floor(k / 4)}-Q${(k % 4) + 1}`);
const corridors = Array.from({ length: 360 }, (_, k) => [
  countryList.codes[Math.floor(k / 9) + 60] ?? 'RU',
  countryList.codes[(k * 7) % 59] ?? 'TJ',
]);
const quarterOfRow = (row: number): number => Math.floor((row * quarters.length) / rowCount);
const corridorOfRow = (row: number): readonly string[] => corridors[row % corridors.length] ?? [];
const pick = (codes: readonly string[]) => (): string => codes[Math.floor(random() * codes.length)] ?? '';

const words = (wordOf: (row: number) => string): Column =>
  factorFrom(Array.from({ length: rowCount }, (_, row) => wordOf(row)));
const numbers = (numberOf: (row: number) => number): Column => ({
  kind: 'numeric',
  values: Float64Array.from({ length: rowCount }, (_, row) => numberOf(row)),
});
const texts = (textOf: (row: number) => string): Column => ({
  kind: 'text',
  values: Array.from({ length: rowCount }, (_, row) => textOf(row)),
});

const dayMs = 86_400_000;
const dayOf = (row: number): number => {
  const [year = '', quarter = ''] = (quarters[quarterOfRow(row)] ?? '').split('-Q');
  return Date.UTC(Number(year), (Number(quarter) - 1) * 3 + 1, 1 + (row % 28)) / dayMs;
};

const costBlock = (suffix: string, amount: number): Readonly<Record<string, Column>> => ({
  [`amount_sent${suffix}`]: numbers(() => amount * 100),
  [`amount_sent${suffix}_currency`]: words(() => 'USD'),
  [`fee${suffix}`]: numbers(() => Math.round(random() * 6 * amount)),
  [`fee${suffix}_currency`]: words(() => 'USD'),
  [`conversion${suffix}`]: words(() => 'rate'),
  [`exchange_rate${suffix}`]: numbers(() => 100 * (1 - 0.05 * random())),
});

const table: Table = {
  rowCount,
  columns: {
    response_id: texts((row) => `q-${row}`),
    sending_country: words((row) => corridorOfRow(row)[0] ?? ''),
    receiving_country: words((row) => corridorOfRow(row)[1] ?? ''),
    provider: texts((row) => `Firm ${row % 397}`),
    provider_type: words(pick(['bank', 'mto', 'mto', 'mto', 'post_office', 'mobile_operator'])),
    payment_instrument: words(pick(['cash', 'account', 'debit_card', 'mobile_money'])),
    pickup_method: words(pick(['cash', 'account', 'mobile_wallet'])),
    speed: words(pick(['under_1_hour', 'same_day', 'two_days', 'six_days_or_more'])),
    coverage: words(pick(['high', 'medium', 'low'])),
    transparent: words(() => (random() < 0.02 ? 'no' : 'yes')),
    paid_out_in: words(() => 'EUR'),
    period: words((row) => quarters[quarterOfRow(row)] ?? ''),
    transfer_date: numbers(dayOf),
    interbank_rate: numbers(() => 100),
    ...costBlock('', 200),
    ...costBlock('_500', 500),
  },
};

const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);
const before = process.memoryUsage().rss;
const [start, startedAt] = [process.cpuUsage(), performance.now()];
const { corridorCosts, refusedPrices } = quoteCosts('price-quote', table, roundWith());
const { user, system } = process.cpuUsage(start);
const seconds = (performance.now() - startedAt) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  `${rowCount} quotes: ${corridorCosts.length} rows, ${refusedPrices.length} refused; ` +
    `${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time, peak ${megabytes(peak)} MB (the quotes alone ${megabytes(before)} MB)\n`,
);
