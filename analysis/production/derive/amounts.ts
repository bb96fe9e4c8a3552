/** Amounts of a question in the round's reporting currency, with a count of those that could not be used. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { MonthsOf } from './amount-months.ts';
import { type AmountMonths, averageRate, rateOfMonths } from './exchange.ts';
import { locate } from '../plan/paths.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { untilOf } from '../columns/until-column.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import { currencyWithoutRate, unknownColumn } from '../columns/unknown-column.ts';

export type Amounts = {
  readonly table: string;
  /** In units (not minor units) of the reporting currency, one per row; NaN = missing. */
  readonly values: Float64Array;
  /** Rows whose amount is known, but in a currency without a rate in its months and in the reference period: row → currency. */
  readonly withoutRate: ReadonlyMap<number, string>;
  /** Rows where the question was asked and not answered, or left blank in an interview that broke off. */
  readonly unanswered: readonly number[];
};

/** What amounts are converted by. */
export type Conversion = Pick<Round, 'exchangeRates' | 'reportingCurrency' | 'referencePeriod'> & {
  readonly monthsOf?: MonthsOf;
};

/**
 * Converts every amount of one money question at the average rate of the months that it is of. A question that nobody in the
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
  const rateOf = ratesIn(tables, name, currency.levels, round, round.monthsOf?.get(`${name}.${column}`));
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
    const rate = amount === 0 ? 0 : rateOf(row, currency.codes[row]!); // nothing is nothing in every currency
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

/** Units of the reporting currency per minor unit, by row of a table and code of a currency; NaN without a rate. */
function ratesIn(
  tables: SnapshotTables,
  table: string,
  currencies: readonly string[],
  round: Conversion,
  months: number | undefined,
): (row: number, code: number) => number {
  const until = untilOf(tables, table);
  const known = new Map<number, Float64Array>();
  return (row, code) => {
    const last = until[row]!;
    const rates =
      known.get(last) ??
      Float64Array.from(currencies, (one) => perMinorUnitOf(one, round, { until: last, months }) ?? Number.NaN);
    known.set(last, rates);
    return rates[code] ?? Number.NaN;
  };
}

/** Rates of a round that were asked for, until it is gone. */
const asked = new WeakMap<Conversion, Map<string, number | undefined>>();

/**
 * Units of the reporting currency per minor unit of a currency: at the mean rate of the months that an amount is of, or, where one of
 * these has no rate or nobody knows which they are, at that of the reference period; undefined where that has none either.
 */
export function perMinorUnitOf(currency: string, round: Conversion, of: AmountMonths): number | undefined {
  const known = asked.get(round) ?? new Map<string, number | undefined>();
  asked.set(round, known);
  const key = `${currency} ${of.until} ${of.months ?? ''}`;
  if (known.has(key)) return known.get(key);
  const { exchangeRates, reportingCurrency, referencePeriod } = round;
  const exponent = currencyExponent(currency);
  const rate =
    rateOfMonths(exchangeRates, currency, reportingCurrency, of) ??
    averageRate(exchangeRates, currency, reportingCurrency, referencePeriod);
  const perMinorUnit = exponent === undefined || rate === undefined ? undefined : rate / 10 ** exponent;
  known.set(key, perMinorUnit);
  return perMinorUnit;
}
