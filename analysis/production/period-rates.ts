/** Amounts that are converted at the mean rate of the reference period, since a month of their own has no rate: told, with the rates that lack. So is a poverty line. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { monthNumber } from '#schemas/fieldwork/months-of-amounts.ts';
import { filtersOf } from '#schemas/language/study/filters.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { note } from '#schemas/words/note.ts';
import { emptyTable, factorColumn, numericColumn } from './columns/read-column.ts';
import { hasMonths, untilOf } from './columns/until-column.ts';
import type { Warning } from './observations/rows.ts';
import { namedIn } from './plan/paths.ts';
import { interviewOfRows, type Sample } from './sums/sample.ts';
import { averageRate, lackingRates } from './derive/exchange.ts';

/** Names that an expression converts, at any depth. */
function convertedIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'converted' in node && typeof node.converted === 'string' ? [node.converted] : [];
  return [...own, ...Object.values(node).flatMap(convertedIn)];
}

/** Columns of amounts that figures of a study are made of, `household.senders.cash_total`, once each. */
function amountsIn(study: Study, { tables }: Sample): ReadonlySet<string> {
  const isAmount = (table: string, column: string) => tables[table]?.columns[`${column}_currency`] !== undefined;
  const named = namedIn(study).map(
    (path) => [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)] as const,
  );
  const derivations = [...(study.derive ?? []), ...filtersOf(study).map(({ derivation }) => derivation)];
  const derived = derivations.flatMap(({ at, is }) =>
    convertedIn(is).flatMap((column) => {
      let table = at;
      while (!isAmount(table, column) && table.includes('.')) table = table.slice(0, table.lastIndexOf('.'));
      return [[table, column] as const];
    }),
  );
  const all = [...named, ...derived].filter(([table, column]) => isAmount(table, column));
  return new Set(all.map(([table, column]) => `${table}.${column}`));
}

/** Currencies of the poverty lines of a study that are given in money: every interview is held against each. */
const linesIn = ({ tables }: Study, reportingCurrency: string): readonly string[] =>
  tables.flatMap((plan) =>
    plan.kind !== 'survey'
      ? []
      : plan.measures.flatMap((measure) =>
          measure.kind === 'poverty' && 'currency' in measure.line && measure.line.currency !== reportingCurrency
            ? [measure.line.currency]
            : [],
        ),
  );

/** Months that follow one another, as one: `RUB 2024-01–2024-03`. */
function inRuns(lacking: readonly string[]): readonly string[] {
  const runs: { currency: string; first: string; last: string }[] = [];
  for (const each of lacking.toSorted()) {
    const [currency = '', month = ''] = each.split(' ');
    const run = runs.at(-1);
    if (run?.currency === currency && monthNumber(month) === monthNumber(run.last) + 1) run.last = month;
    else runs.push({ currency, first: month, last: month });
  }
  return runs.map(({ currency, first, last }) => `${currency} ${first === last ? first : `${first}–${last}`}`);
}

/**
 * One warning, or none: how many amounts, and which rates lack. A month that so few amounts need that they are protected is not
 * told, since it says when a few were asked; its currency is.
 */
export function periodRateWarnings(study: Study, sample: Sample): readonly Warning[] {
  const { tables, round, instrument } = sample;
  if (!hasMonths(tables, instrument)) return [];
  const { exchangeRates, reportingCurrency, referencePeriod, settings, monthsOf } = round;
  const known = new Map<string, readonly string[]>();
  const lackingOf = (currency: string, until: number, months: number | undefined): readonly string[] => {
    const key = `${currency} ${until} ${months ?? ''}`;
    const isConverted =
      currencyExponent(currency) !== undefined &&
      averageRate(exchangeRates, currency, reportingCurrency, referencePeriod) !== undefined;
    const lacking =
      known.get(key) ??
      (isConverted ? lackingRates(exchangeRates, currency, reportingCurrency, { until, months }) : []);
    known.set(key, lacking);
    return lacking;
  };
  const byMonth = new Map<string, number>();
  let amounts = 0;
  const count = (lacking: readonly string[]): void => {
    if (lacking.length > 0) amounts += 1;
    for (const each of lacking) byMonth.set(each, (byMonth.get(each) ?? 0) + 1);
  };
  for (const path of amountsIn(study, sample)) {
    const table = path.slice(0, path.lastIndexOf('.'));
    const column = path.slice(path.lastIndexOf('.') + 1);
    const minor = numericColumn(tables[table] ?? emptyTable, column);
    const { codes, levels } = factorColumn(tables[table] ?? emptyTable, `${column}_currency`);
    const [until, interview] = [untilOf(tables, table), interviewOfRows(sample, table)];
    for (let row = 0; row < minor.length; row++) {
      if (!(minor[row]! !== 0 && codes[row]! >= 0 && interview[row]! >= 0)) continue;
      count(lackingOf(levels[codes[row]!]!, until[row]!, monthsOf?.get(path)));
    }
  }
  const [until, interview] = [untilOf(tables, instrument), interviewOfRows(sample, instrument)];
  for (const currency of new Set(linesIn(study, reportingCurrency)))
    for (let row = 0; row < until.length; row++)
      count(interview[row]! < 0 ? [] : lackingOf(currency, until[row]!, undefined));
  if (amounts === 0) return [];
  const told = [...byMonth].flatMap(([each, count]) => (count >= settings.minimumCell ? [each] : []));
  const currencies = new Set([...byMonth.keys()].map((each) => each.slice(0, 3)));
  const untold = [...currencies].filter((currency) => !told.some((each) => each.startsWith(currency)));
  const names = [...inRuns(told), ...untold.toSorted()].join(', ');
  const says = note('note.period-rates', { amounts, names });
  return [{ code: 'period-rates', table: instrument, subject: names, count: amounts, says }];
}
