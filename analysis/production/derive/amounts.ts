/** Amounts of a question in the round's reporting currency, with a count of those that could not be used. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { averageRate } from './exchange.ts';
import { locate } from '../plan/paths.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { currencyWithoutRate, unknownColumn } from '../columns/unknown-column.ts';

export type Amounts = {
  readonly table: string;
  /** In units (not minor units) of the reporting currency, one per row; NaN = missing. */
  readonly values: Float64Array;
  /** Rows whose amount is known, but in a currency without a rate in the reference period: row → currency. */
  readonly withoutRate: ReadonlyMap<number, string>;
  /** Rows where the question was asked and not answered, or left blank in an interview that broke off. */
  readonly unanswered: readonly number[];
};

type Conversion = Pick<Round, 'exchangeRates' | 'reportingCurrency' | 'referencePeriod'>;

/**
 * Converts every amount of one money question at the average rate of the reference period. A question that nobody in the
 * round answered, not even with a reason, was not collected, and its blanks say nothing.
 */
export function amountsOf(
  tables: SnapshotTables,
  plan: Pick<Plan, 'instrument' | 'alwaysAsked'>,
  path: string,
  round: Conversion,
): Amounts {
  const { table: name, column } = locate(plan.instrument, path);
  const table = tables[name] ?? emptyTable;
  if (table.columns[unknownColumn(column)] !== undefined) return { table: name, ...derivedAmounts(table, column) };
  const minor = numericColumn(table, column);
  const currency = factorColumn(table, `${column}_currency`);
  const reason = factorColumn(table, `${column}_nonresponse`);
  const perMinorUnit = Float64Array.from(currency.levels, (code) => perMinorUnitOf(code, round) ?? Number.NaN);
  const isCollected = minor.some((amount, row) => !Number.isNaN(amount) || reason.codes[row]! >= 0);
  const isAsked = isCollected && plan.alwaysAsked.has(path);
  const values = new Float64Array(table.rowCount).fill(Number.NaN);
  const withoutRate = new Map<number, string>();
  const unanswered: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const amount = minor[row]!;
    if (Number.isNaN(amount)) {
      if (isAsked || reason.codes[row]! >= 0) unanswered.push(row);
      continue;
    }
    const rate = amount === 0 ? 0 : (perMinorUnit[currency.codes[row]!] ?? Number.NaN); // nothing is nothing in every currency
    if (Number.isNaN(rate)) withoutRate.set(row, currency.levels[currency.codes[row]!] ?? 'unknown');
    else values[row] = amount * rate;
  }
  return { table: name, values, withoutRate, unanswered };
}

/** Amounts of a derived variable, which are converted already. One that is unknown in every row was not collected. */
function derivedAmounts(table: Table, column: string): Omit<Amounts, 'table'> {
  const values = numericColumn(table, column);
  const why = factorColumn(table, unknownColumn(column));
  const withoutRate = new Map<number, string>();
  const unanswered: number[] = [];
  const currencies = why.levels.map(currencyWithoutRate);
  for (let row = 0; row < why.codes.length; row++) {
    const code = why.codes[row]!;
    if (code < 0) continue;
    const currency = currencies[code];
    if (currency === undefined) unanswered.push(row);
    else withoutRate.set(row, currency);
  }
  const isCollected = withoutRate.size > 0 || unanswered.length < table.rowCount;
  return { values, withoutRate, unanswered: isCollected ? unanswered : [] };
}

/** Units of the reporting currency per minor unit of a currency; undefined without a rate in the reference period. */
export function perMinorUnitOf(currency: string, round: Conversion): number | undefined {
  const exponent = currencyExponent(currency);
  const rate = averageRate(round.exchangeRates, currency, round.reportingCurrency, round.referencePeriod);
  return exponent === undefined || rate === undefined ? undefined : rate / 10 ** exponent;
}
