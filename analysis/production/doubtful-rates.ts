/** Exchange rates that figures may use and that are mostly a slip: told in every release that is computed by them. */
import { rateDoubts } from '#schemas/fieldwork/exchange-rates.ts';
import { monthAt, monthNumber, usualMonths } from '#schemas/fieldwork/months-of-amounts.ts';
import { unitIn } from '#schemas/fieldwork/benchmarks.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { note } from '#schemas/words/note.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';

import type { FactorColumn, Table } from '../statistics/columns/columns.ts';
import { ancestorRows } from './columns/parent-rows.ts';
import { holdersOf } from './columns/rare-names.ts';
import { numericColumn } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { RatedRound } from './derive/rated-round.ts';
import type { Warning } from './observations/rows.ts';

const msPerDay = 86_400_000;

/** Money of answers by row: what amounts are in, what is paid out, and what the receiving country pays out where nobody says. */
const moneyIn = ({ columns }: Table): readonly FactorColumn[] =>
  Object.entries(columns).flatMap(([name, column]) => {
    if (column.kind !== 'factor') return [];
    if (name === 'receiving_country')
      return [{ ...column, levels: column.levels.map((country) => localCurrency(country) ?? '') }];
    return name === 'paid_out_in' || name.endsWith('_currency') ? [column] : [];
  });

/**
 * Money that answers are in. Of people, what at least `minimumCell` responses of a study hold: that a rate is doubted would tell that
 * somebody has such money. Quotes are prices of firms.
 */
function currenciesOf(studies: readonly Study[], tables: SnapshotTables, minimumCell: number): readonly string[] {
  return studies.flatMap(({ instrument: { id }, collection }) => {
    const holders = holdersOf(collection.about === 'people' ? minimumCell : 1);
    for (const [name, table] of Object.entries(tables)) {
      if (name !== id && !name.startsWith(`${id}.`)) continue;
      const response = ancestorRows(tables, name, id);
      for (const { codes, levels } of moneyIn(table))
        for (const [row, code] of codes.entries()) {
          const currency = levels[code];
          if (currency !== undefined) holders.add(currency, response[row]!);
        }
    }
    return holders.told();
  });
}

const monthsOfTransfers = (table: Table | undefined): readonly string[] =>
  table?.columns['transfer_date']?.kind !== 'numeric'
    ? []
    : Array.from(new Set(numericColumn(table, 'transfer_date')), (day) =>
        Number.isNaN(day) ? '' : new Date(day * msPerDay).toISOString().slice(0, 7),
      );

/** Money of the poverty lines of a study. */
const linesIn = ({ tables }: Study): readonly string[] =>
  tables.flatMap((plan) =>
    plan.kind !== 'survey'
      ? []
      : plan.measures.flatMap((measure) =>
          measure.kind === 'poverty' && 'currency' in measure.line ? [measure.line.currency] : [],
        ),
  );

/**
 * Whether a figure can use the rate of a month. Months of people follow from the description of the round, never from their
 * answers, since a month would say when a few were asked: an interview ends at most a year before or after the reference period, and
 * its amounts are of the months before it. Quotes are nobody's answers, and their own months count; so do the years of benchmarks.
 */
function usedMonths(studies: readonly Study[], tables: SnapshotTables, round: RatedRound): (month: string) => boolean {
  const { start, end } = round.referencePeriod;
  const longest = Math.max(usualMonths, ...(round.monthsOf?.values() ?? []));
  const first = monthAt(monthNumber(start.slice(0, 7)) - 12 - longest);
  const last = monthAt(monthNumber(end.slice(0, 7)) + 12);
  const quoting = studies.filter((study) => study.tables.some(({ kind }) => kind === 'quoted-costs'));
  const quoted = new Set(quoting.flatMap(({ instrument }) => monthsOfTransfers(tables[instrument.id])));
  const years = new Set((round.benchmarks ?? []).map(({ year }) => String(year)));
  return (month) => (first <= month && month <= last) || quoted.has(month) || years.has(month.slice(0, 4));
}

/** One warning a rate that leaps away from the months beside it, and a currency that is of another order of magnitude than it is worth. */
export function doubtfulRates(
  studies: readonly Study[],
  tables: SnapshotTables,
  round: RatedRound,
): readonly Warning[] {
  const { exchangeRates, reportingCurrency, benchmarks = [] } = round;
  const named = new Set([
    ...currenciesOf(studies, tables, round.settings.minimumCell),
    ...studies.flatMap(linesIn),
    ...benchmarks.map((benchmark) => unitIn(benchmark).of),
  ]);
  const isForeign = [...named].some((currency) => currency !== reportingCurrency);
  const isUsed = usedMonths(studies, tables, round);
  const used = exchangeRates.filter(
    ({ currency, month }) => isForeign && (named.has(currency) || currency === reportingCurrency) && isUsed(month),
  );
  return rateDoubts(used).map(({ currency, month, says }) => ({
    code: 'exchange-rate-leaps',
    table: 'round',
    subject: `${currency} ${month}`,
    count: 1,
    says: note('note.rate-doubt', { doubt: says }),
  }));
}
