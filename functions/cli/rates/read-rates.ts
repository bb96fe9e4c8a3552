/** Reads exchange rates from a CSV file, `date,currency,rate,base`, and says everything that is wrong with it by its row and column. */
import { basename } from 'node:path';

import { isDay } from '#schemas/basics/calendar.ts';
import { wasCurrency } from '#schemas/reference/currency-changes.ts';
import { isCurrency, unknownCurrency } from '#schemas/reference/currency-words.ts';
import type { DayRates } from '#functions/rates/banks/bank.ts';
import type { PublishedRate } from '#functions/store/rate-entry.ts';
import { readNumber } from '#schemas/basics/read-number.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { Encoding } from '../files/encodings.ts';
import { findDelimiter, readCsv } from '../import/read-csv.ts';

const columns = ['date', 'currency', 'rate', 'base'] as const;
type Column = (typeof columns)[number];

export type RateRow = PublishedRate & { readonly date: string; readonly row: number };

export type RatesFile = {
  /** In the order of their dates. */
  readonly days: readonly DayRates[];
  /** The money that all rates are against: two where the file has but one pair, the one that is not the US dollar first. */
  readonly pivots: readonly [string, ...string[]];
  /** Row of the file by `date currency base`. */
  readonly rowOf: (date: string, currency: string) => number | undefined;
};

const shown = 20;

function refuse(name: string, faults: readonly string[]): never {
  const more = faults.length > shown ? [`and ${faults.length - shown} more`] : [];
  throw new CommandFailure(
    `${name} was not imported, nothing was stored:\n${[...faults.slice(0, shown), ...more].map((fault) => `  ${fault}`).join('\n')}`,
  );
}

const currencyFault = (code: string, date: string): string | undefined =>
  isCurrency(code) || wasCurrency(code, date.slice(0, 7)) ? undefined : unknownCurrency(code);

function faultsOfRow(cell: Readonly<Record<Column, string>>): readonly (readonly [Column, string])[] {
  const rate = readNumber(cell.rate, '.');
  const found: readonly (readonly [Column, string | undefined])[] = [
    ['date', isDay(cell.date) ? undefined : `"${cell.date}" is no day; write YYYY-MM-DD`],
    ['currency', currencyFault(cell.currency, cell.date)],
    [
      'rate',
      rate !== undefined && rate > 0
        ? undefined
        : `"${cell.rate}" is no rate; write a number above 0 with a decimal point`,
    ],
    [
      'base',
      cell.base === cell.currency
        ? `${cell.base} stands on both sides; write the money that ${cell.currency} is counted against`
        : currencyFault(cell.base, cell.date),
    ],
  ];
  return found.flatMap(([column, fault]) => (fault === undefined ? [] : [[column, fault] as const]));
}

/** The money that stands on one side of every rate of the file. */
function pivotsOf(rows: readonly RateRow[], name: string): RatesFile['pivots'] {
  const [first, ...others] = rows;
  const common = (first === undefined ? [] : [first.currency, first.base])
    .filter((money) => others.every(({ currency, base }) => currency === money || base === money))
    .toSorted((a, b) => Number(a === 'USD') - Number(b === 'USD'));
  const [pivot, ...more] = common;
  if (pivot !== undefined) return [pivot, ...more];
  const bases = [...new Set(rows.map(({ base }) => base))];
  return refuse(name, [
    `the rates are against several currencies (${bases.slice(0, 3).join(', ')} …): give those against one and the same, and the others are worked out`,
  ]);
}

async function* cellsOf(file: string, encoding: Encoding | undefined) {
  const name = basename(file);
  const source = { file, name, encoding, holds: 'table' } as const;
  const delimiter = await findDelimiter(source, undefined);
  let places: readonly number[] | undefined;
  for await (const { row, cells } of readCsv({ ...source, delimiter })) {
    if (places !== undefined) {
      const [date = '', currency = '', rate = '', base = ''] = places.map((at) => (cells[at] ?? '').trim());
      yield { row, cell: { date, currency: currency.toUpperCase(), rate, base: base.toUpperCase() } };
      continue;
    }
    const header = cells.map((cell) => cell.trim().toLowerCase());
    const lacking = columns.filter((column) => !header.includes(column));
    if (lacking.length > 0)
      refuse(name, [`row ${row}: there is no column ${lacking.join(', ')}; the columns are ${columns.join(',')}`]);
    places = columns.map((column) => header.indexOf(column));
  }
}

/**
 * The rates of a file.
 *
 * @throws {CommandFailure} with every fault: row, column, what to do
 */
export async function readRatesFile(file: string, encoding: Encoding | undefined): Promise<RatesFile> {
  const name = basename(file);
  const faults: string[] = [];
  const rows: RateRow[] = [];
  for await (const { row, cell } of cellsOf(file, encoding)) {
    const found = faultsOfRow(cell);
    faults.push(...found.map(([column, fault]) => `row ${row}, ${column}: ${fault}`));
    if (found.length === 0) rows.push({ ...cell, row, rate: Number(cell.rate) });
  }
  if (faults.length > 0) refuse(name, faults);
  if (rows.length === 0) refuse(name, ['it holds no rates']);
  const pivots = pivotsOf(rows, name);
  const byDay = new Map<string, RateRow[]>();
  for (const row of rows) byDay.set(row.date, [...(byDay.get(row.date) ?? []), row]);
  const days = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, some]) => ({
      date,
      rates: some.map(({ currency, base, rate }) => ({ currency, base, rate })),
    }));
  const rowOf = (date: string, code: string) => {
    const some = byDay.get(date) ?? [];
    return (
      some.findLast(({ currency, base }) => (currency === pivots[0] ? base : currency) === code) ??
      some.findLast(({ currency, base }) => currency === code || base === code) ??
      some[0]
    )?.row;
  };
  return { days, pivots, rowOf };
}
