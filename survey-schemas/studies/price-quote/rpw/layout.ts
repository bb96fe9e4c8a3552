/**
 * Remittance Prices Worldwide, the price file of the World Bank: one row is one service of a firm in a corridor and a
 * quarter, with its price for USD 200 (cc1) and USD 500 (cc2) in local money. See docs/import.md.
 */
import { quarterOf } from '../../../basics/period.ts';
import {
  type CellKind,
  isLostCell,
  type Layout,
  type LayoutOpening,
  type LayoutRow,
  type SourceCell,
} from '../../../language/study/layout.ts';
import { currencyList } from '../../../reference/currencies.ts';
import { localCurrency } from '../../../reference/local-currency.ts';
import { RowCells, textOf } from './cells.ts';
import { type Column, type Found, findColumns } from './columns.ts';
import { rpwChecks, rpwFlags } from './flags.ts';
import { interbankOf } from './interbank.ts';
import { paidOutIn } from './paid-out.ts';
import { placesOf } from './places.ts';
import { priceOf, sizes } from './prices.ts';
import { wordReader } from './words-read.ts';

/** First and last day of a quarter: `2011-Q3`. */
function daysOf(quarter: string): { readonly first: string; readonly last: string } {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  return { first: iso(Date.UTC(year, number * 3 - 3, 1)), last: iso(Date.UTC(year, number * 3, 0)) };
}

function periodOf(row: RowCells): string | undefined {
  const quarter = quarterOf(row.text('period'));
  if (quarter === undefined) row.fault('period', 'period', 'quarter', 'The cell must hold a quarter, such as 2025_3Q.');
  return quarter;
}

/** The day of the quote, as far as the quarter bears it out. */
function seenOn(row: RowCells, quarter: string | undefined): string | undefined {
  const days = quarter === undefined ? undefined : daysOf(quarter);
  const isIn = (day: string): boolean => days !== undefined && day >= days.first && day <= days.last;
  const day = row.day('date', isIn);
  if (day === undefined || day < '2000-01-01' || day > '2099-12-31') {
    row.flag('date-missing', 'date');
    return undefined;
  }
  if (!isIn(day)) row.flag('date-outside-quarter', 'date');
  return day;
}

function isDisclosed(row: RowCells): boolean | undefined {
  const said = row.text('transparent').toLowerCase();
  if (/^(no|n|false|0)$/.test(said)) {
    row.flag('not-transparent', 'transparent');
    return false;
  }
  if (/^(yes|y|true|1)$/.test(said)) return true;
  row.fault('transparent', 'transparent', 'yes-no', 'The cell must hold yes or no.');
  return undefined;
}

function payoutOf(row: RowCells, to: string | undefined, day: string, interbank: number | undefined): string {
  const [amount, dollars] = [row.plainNumber('amount'), row.plainNumber('dollars')];
  if (to === undefined || interbank === undefined || !amount || !dollars) return 'dont_know';
  const local = localCurrency(to, day);
  const payout = paidOutIn(interbank, amount / dollars, row.text('currency').toUpperCase(), local);
  if (payout === undefined || !currencyList.codes.includes(payout)) {
    row.flag('payout-unknown', 'interbank');
    return 'dont_know';
  }
  if (payout === 'USD' && local !== 'USD') row.flag('paid-in-dollars', 'interbank');
  return payout;
}

/** A text of at most so many characters; none where the cell is empty. */
function words(row: RowCells, column: Column, question: string, longest: number, more = ''): Record<string, string> {
  const text = [row.text(column), more].filter((part) => part !== '').join(' | ');
  if (text.length > longest) row.flag('cut', column);
  return text === '' ? {} : { [question]: text.slice(0, longest).trim() };
}

/** Columns that tell one row from another. Names of countries and the corridor only repeat codes, and change between releases. */
const repeating: readonly Column[] = ['fromName', 'toName', 'corridor'];

/** What a row says, the same for a workbook and a CSV. */
const identityOf = (row: RowCells, at: Found['at'], day: string): readonly string[] =>
  [...at.keys()].flatMap((column) => {
    if (repeating.includes(column)) return [];
    if (column === 'date') return [`date=${day}`];
    const number = row.plainNumber(column);
    const text = number === undefined ? textOf(row.raw(column)) : String(Number(number.toPrecision(12)));
    return text === '' ? [] : [`${column}=${text}`];
  });

function readRow(row: RowCells, at: Found['at'], named: ReturnType<typeof wordReader>): LayoutRow {
  const period = periodOf(row);
  const seen = seenOn(row, period);
  const day = seen ?? (period === undefined ? '2000-01-01' : daysOf(period).last);
  const { from, to } = placesOf(row);
  const isTransparent = isDisclosed(row);
  const market = { interbank: interbankOf(row, isTransparent !== false), isTransparent: isTransparent !== false };
  const notes = `${row.text('note')} ${row.text('note2')}`;
  if (/\bpromo/i.test(notes)) row.flag('promotion', 'note');
  const prices = sizes.map((size) => priceOf(row, size, market));
  const payout = payoutOf(row, to, day, market.interbank);
  const answers = {
    ...(period !== undefined && { period }),
    ...words(row, 'payment', 'product', 100),
    ...(isTransparent !== undefined && { transparent: isTransparent ? 'yes' : 'no' }),
    ...(/\bpromo/i.test(notes) && { promotion: 'yes' }),
    ...named.coverage(row),
    ...words(row, 'pickupLocation', 'pickup_location', 200),
    ...words(row, 'note', 'coverage_note', 1000, row.text('note2')),
    ...(from !== undefined && { sending_country: from }),
    ...(to !== undefined && { receiving_country: to }),
    ...words(row, 'firm', 'provider', 100),
    ...named.services(row),
    paid_out_in: payout,
    transfer_date: seen ?? 'dont_know',
    ...(market.interbank !== undefined && { interbank_rate: market.interbank }),
    ...Object.fromEntries(prices.flatMap((price) => Object.entries(price.answers))),
  };
  const identity = identityOf(row, at, seen ?? row.text('date'));
  const comparisons = prices.flatMap((price) => price.comparisons);
  const about = `${from ?? '?'}-${to ?? '?'} ${period ?? ''}`.trim();
  return { answers, day, identity, period: period ?? '', about, comparisons, faults: row.faults, flags: row.flags };
}

/** Columns that questions come from. */
const sources: Readonly<Record<string, Column>> = {
  period: 'period',
  product: 'payment',
  transparent: 'transparent',
  coverage: 'coverage',
  coverage_note: 'note',
  pickup_location: 'pickupLocation',
  sending_country: 'from',
  receiving_country: 'to',
  provider: 'firm',
  provider_type: 'firmType',
  payment_instrument: 'payment',
  access_point: 'access',
  pickup_method: 'pickup',
  speed: 'speed',
  amount_sent: 'amount',
  fee: 'fee',
  exchange_rate: 'rate',
  amount_sent_500: 'amount500',
  fee_500: 'fee500',
  exchange_rate_500: 'rate500',
  interbank_rate: 'interbank',
  transfer_date: 'date',
};

/** The question that needs a column; undefined where none does. */
const questionOf = (column: Column): string | undefined => questions.get(column);
const questions: ReadonlyMap<Column, string> = new Map([
  ...Object.entries(sources).map(([question, column]) => [column, question] as const),
  ['currency', 'amount_sent'],
  ['currency500', 'amount_sent_500'],
  ['dollars', 'paid_out_in'],
  ['note2', 'coverage_note'],
] as const);

function open(header: readonly SourceCell[], kind: CellKind): LayoutOpening {
  const { at, missing, unclaimed, notes } = findColumns(header);
  if (missing.length > 0) return { kind: 'missing-columns', missing, unclaimed };
  const named = wordReader();
  const read = (cells: readonly SourceCell[]): LayoutRow => {
    const row = new RowCells(at, cells, kind);
    for (const column of at.keys()) row.noteLost(column, questionOf(column));
    if (cells.slice(header.length).some((cell) => textOf(cell) !== '' || isLostCell(cell)))
      row.flag('beyond-header', 'corridor', '');
    return readRow(row, at, named);
  };
  const columnOf = (question: string): string => {
    const column = Object.hasOwn(sources, question) ? sources[question] : undefined;
    return column === undefined ? '' : (at.get(column)?.header ?? '');
  };
  const notCollected = Object.keys(sources).filter((question) => columnOf(question) === '');
  return { kind: 'ready', reader: { read, columnOf, notCollected, notes } };
}

export const rpwLayout: Layout = {
  title: 'Remittance Prices Worldwide',
  sheets: ['Dataset (up to Q1 2016)', 'Dataset (from Q2 2016)'],
  flags: rpwFlags,
  checks: rpwChecks,
  open,
};
