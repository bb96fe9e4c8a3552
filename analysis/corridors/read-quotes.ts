/** Price quotes as services with a price each, period by period. */
import { quarterOf } from '#schemas/basics/period.ts';
import { remembered } from '#schemas/basics/remembered.ts';
import type { Table } from '../statistics/columns/columns.ts';
import { answerColumn, numericColumn, textColumn } from '../production/columns/read-column.ts';
import type { RatedRound } from '../production/derive/rated-round.ts';
import { firmColumn } from './firm-names.ts';
import { groupsBy } from './groups-by.ts';
import { type CostColumns, type RateOf, readTransfers } from './read-transfers.ts';
import type { Price } from './transfer-price.ts';
import { staysWithin } from './within-country.ts';

/** Slower than five days or of unknown speed, or with a network that is small or of unknown reach. */
export type Disqualified = 'slow' | 'speed-unknown' | 'reach' | 'reach-unknown';

/** What a service offers, beside its price; one object for all quotes that offer the same. */
export type Offer = {
  readonly providerType: string;
  readonly payoutCurrency: string;
  /** Ways to pay and to receive, each of which the price holds for; empty where nobody says. */
  readonly payments: readonly string[];
  /** Where it can be ordered; empty where nobody says. */
  readonly access: readonly string[];
  readonly pickups: readonly string[];
  readonly speed: string;
  /** What keeps it from qualifying; empty where it arrives within five days, and its network reaches beyond the capital. */
  readonly disqualifiedBecause: readonly Disqualified[];
};

/** One service as quoted. */
export type Quote = {
  /** Row of the table. */
  readonly row: number;
  /** Of the response; empty where the table does not tell. */
  readonly id: string;
  /** `2025-Q3`; as it was written where that names no quarter, `unknown` where nothing was. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** `RU-TJ`: who sends, who receives; one string for all quotes of a corridor. */
  readonly corridor: string;
  /** As it is called in the quote; empty where the table does not tell. */
  readonly provider: string;
  readonly transparent: boolean;
  readonly offer: Offer;
  readonly price: Price;
  /** Which interbank rate it is held against. */
  readonly rateOf: RateOf;
};

export const quoteMeasures: Readonly<Record<'usd200' | 'usd500', CostColumns>> = {
  usd200: {
    amount: 'amount_sent',
    fee: 'fee',
    conversion: 'conversion',
    rate: 'exchange_rate',
    received: 'amount_received',
  },
  usd500: {
    amount: 'amount_sent_500',
    fee: 'fee_500',
    conversion: 'conversion_500',
    rate: 'exchange_rate_500',
    received: 'amount_received_500',
  },
};

const tooSlow = 'six_days_or_more';
/** Networks that reach beyond the capital, by place or by the grades of the World Bank. */
const reaching = ['country', 'main_cities', 'urban', 'rural', 'high', 'medium'];

/** One array for each case, since a file has a million rows. */
const none: readonly [] = [];
type Reach = 'near' | 'reach' | 'reach-unknown';
const byReach = (...speed: readonly Disqualified[]): Readonly<Record<Reach, readonly Disqualified[]>> => ({
  near: speed,
  reach: [...speed, 'reach'],
  'reach-unknown': [...speed, 'reach-unknown'],
});
const causes = { quick: byReach(), slow: byReach('slow'), 'speed-unknown': byReach('speed-unknown') };

const speedOf = (speed: string | undefined): keyof typeof causes =>
  speed === undefined ? 'speed-unknown' : speed === tooSlow ? 'slow' : 'quick';
const reachOf = (coverage: string | undefined): Reach =>
  coverage === undefined ? 'reach-unknown' : reaching.includes(coverage) ? 'near' : 'reach';

/** An answer of each row: the codes that it chose, and a number below `count` that is the same where they are. */
type Chosen = { readonly count: number; readonly numberAt: (row: number) => number; readonly codesAt: Codes };
type Codes = (row: number) => readonly string[];

/** Answers to a question with one answer. */
function chosenOne(table: Table, name: string): Chosen {
  const { codes, levels } = answerColumn(table, name);
  const alone = levels.map((code) => [code]);
  return {
    count: levels.length + 1,
    numberAt: (row) => codes[row]! + 1,
    codesAt: (row) => alone[codes[row]!] ?? none,
  };
}

/** Answers to a question with one answer or with several. */
function chosen(table: Table, name: string): Chosen {
  const several = Object.keys(table.columns)
    .filter((column) => column.startsWith(`${name}__`))
    .map((column) => ({ code: column.slice(name.length + 2), values: numericColumn(table, column) }));
  if (several.length === 0) return chosenOne(table, name);
  return {
    count: 2 ** several.length,
    numberAt: (row) => several.reduce((ticked, { values }) => 2 * ticked + (values[row] === 1 ? 1 : 0), 0),
    codesAt: (row) => several.flatMap(({ code, values }) => (values[row] === 1 ? [code] : [])),
  };
}

/** The offer of each row that is paid out in a currency; rows that offer the same have one object. */
function readOffers(table: Table): (row: number, payoutCurrency: string) => Offer {
  const [provider, speed, coverage] = [
    chosenOne(table, 'provider_type'),
    chosenOne(table, 'speed'),
    chosenOne(table, 'coverage'),
  ];
  const [payments, access, pickups] = [
    chosen(table, 'payment_instrument'),
    chosen(table, 'access_point'),
    chosen(table, 'pickup_method'),
  ];
  const answers = [provider, speed, coverage, payments, access, pickups];
  const read = (row: number, payoutCurrency: string): Offer => {
    const [quickness] = speed.codesAt(row);
    return {
      providerType: provider.codesAt(row)[0] ?? 'other',
      payoutCurrency,
      payments: payments.codesAt(row),
      access: access.codesAt(row),
      pickups: pickups.codesAt(row),
      speed: quickness ?? 'unknown',
      disqualifiedBecause: causes[speedOf(quickness)][reachOf(coverage.codesAt(row)[0])],
    };
  };
  const offers = remembered<string, Map<number, Offer>>(() => new Map());
  return (row, payoutCurrency) => {
    let number = 0;
    for (const { count, numberAt } of answers) number = number * count + numberAt(row);
    const known = offers(payoutCurrency);
    const found = known.get(number);
    if (found !== undefined) return found;
    const offer = read(row, payoutCurrency);
    known.set(number, offer);
    return offer;
  };
}

/** Rows of each period, in the order of periods. */
function rowsByPeriod(table: Table): ReadonlyMap<string, readonly number[]> {
  const { codes, levels } = answerColumn(table, 'period');
  const names = levels.map((level) => quarterOf(level) ?? level);
  return groupsBy(codes.keys(), (row) => names[codes[row]!] ?? 'unknown');
}

/** Quotes of one measure, a period at a time, since a file has a million; rows that do not quote that amount, or no corridor, are left out. */
export function* readQuotes(
  table: Table,
  columns: CostColumns,
  round: RatedRound,
): Generator<readonly [period: string, quotes: readonly Quote[]]> {
  const quoteAt = quoteReader(table, columns, round);
  for (const [period, rows] of rowsByPeriod(table)) {
    const quotes = rows.flatMap((row) => quoteAt(row, period) ?? []);
    if (quotes.length > 0) yield [period, quotes];
  }
}

/** The quote of a row; undefined where it does not quote that amount, or its corridor ends where it begins. */
function quoteReader(table: Table, columns: CostColumns, round: RatedRound) {
  const transferAt = readTransfers(table, columns, round);
  const text = (name: string) => {
    const factor = answerColumn(table, name);
    return (row: number) => factor.levels[factor.codes[row]!];
  };
  const [transparent, conversion] = [text('transparent'), text(columns.conversion)];
  const ids = table.columns['response_id'];
  const provider = textColumn(table, firmColumn);
  const corridorOf = remembered((from: string) => remembered((to: string) => `${from}-${to}`));
  const offerAt = readOffers(table);
  return (row: number, period: string): Quote | undefined => {
    const transfer = transferAt(row);
    if (transfer === undefined || staysWithin(transfer)) return undefined;
    if (Number.isNaN(transfer.amount) && conversion(row) === undefined) return undefined;
    const { from, to, payoutCurrency, price, rateOf } = transfer;
    return {
      row,
      id: ids?.kind === 'text' ? (ids.values[row] ?? '') : '',
      period,
      from,
      to,
      corridor: corridorOf(from)(to),
      provider: provider[row] ?? '',
      transparent: transparent(row) === 'yes',
      offer: offerAt(row, payoutCurrency),
      price,
      rateOf,
    };
  };
}
