/** Amounts that are converted at the mean rate of the reference period, since a month of their own has no rate: told, with the rates that lack. So is a poverty line. */
import { currencyExponent } from '#schemas/reference/currencies.ts';
import { monthNumber } from '#schemas/fieldwork/months-of-amounts.ts';
import { filtersOf } from '#schemas/language/study/filters.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { note } from '#schemas/words/note.ts';
import { emptyTable, factorColumn, numericColumn } from './columns/read-column.ts';
import { holdersOf, namesAndOthers } from './columns/rare-names.ts';
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

/** `household.senders.cash_total` → `household.senders`, `cash_total`. */
function tableAndColumn(path: string): readonly [table: string, column: string] {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

/** Columns of amounts that figures of a study are made of, `household.senders.cash_total`, once each. */
function amountsIn(study: Study, { tables }: Sample): ReadonlySet<string> {
  const isAmount = (table: string, column: string) => tables[table]?.columns[`${column}_currency`] !== undefined;
  const named = namedIn(study).map(tableAndColumn);
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

/** What is converted in a table: a currency for each row that has something to convert. */
type Converting = {
  readonly table: string;
  readonly months: number | undefined;
  readonly currencies: readonly string[];
  /** Row → its currency, below 0 where it has nothing. */
  readonly codeAt: (row: number) => number;
};

/** Amounts of a column; nothing is nothing in every currency. */
function amountsAt(path: string, { tables, round }: Sample): Converting {
  const [table, column] = tableAndColumn(path);
  const minor = numericColumn(tables[table] ?? emptyTable, column);
  const { codes, levels } = factorColumn(tables[table] ?? emptyTable, `${column}_currency`);
  const codeAt = (row: number): number => (minor[row] === 0 ? -1 : codes[row]!);
  return { table, months: round.monthsOf?.get(path), currencies: levels, codeAt };
}

/** Rows of interviews that are of one last month, by the code of their currency. */
type OfMonth = { readonly rows: Float64Array; readonly interviews: readonly Set<number>[] };

/** How many rows of interviews are of each last month, and of which interviews: of as many as it takes to tell of them. */
function rowsByMonth({ table, currencies, codeAt }: Converting, sample: Sample): ReadonlyMap<number, OfMonth> {
  const { minimumCell } = sample.round.settings;
  const [until, interview] = [untilOf(sample.tables, table), interviewOfRows(sample, table)];
  const found = new Map<number, OfMonth>();
  for (let row = 0; row < until.length; row++) {
    const code = codeAt(row);
    if (code < 0 || interview[row]! < 0) continue;
    const here = found.get(until[row]!) ?? {
      rows: new Float64Array(currencies.length),
      interviews: currencies.map(() => new Set<number>()),
    };
    found.set(until[row]!, here);
    here.rows[code]! += 1;
    const own = here.interviews[code]!;
    if (own.size < minimumCell) own.add(interview[row]!);
  }
  return found;
}

/**
 * One warning, or none: how many amounts, and which rates lack. A month that so few interviews need that they are protected is not
 * told, since it says when a few were asked; nor is a currency that so few have, since it says where they have money from.
 */
export function periodRateWarnings(study: Study, sample: Sample): readonly Warning[] {
  const { tables, round, instrument } = sample;
  if (!hasMonths(tables, instrument)) return [];
  const { exchangeRates, reportingCurrency, referencePeriod, settings } = round;
  const isConverted = (currency: string): boolean =>
    currencyExponent(currency) !== undefined &&
    averageRate(exchangeRates, currency, reportingCurrency, referencePeriod) !== undefined;
  const lines = [...new Set(linesIn(study, reportingCurrency))].map((currency): Converting => ({
    table: instrument,
    months: undefined,
    currencies: [currency],
    codeAt: () => 0,
  }));
  const [byMonth, byCurrency] = [holdersOf(settings.minimumCell), holdersOf(settings.minimumCell)];
  let amounts = 0;
  for (const converting of [...Array.from(amountsIn(study, sample), (path) => amountsAt(path, sample)), ...lines]) {
    const { months, currencies } = converting;
    const converted = currencies.map(isConverted);
    for (const [until, { rows, interviews }] of rowsByMonth(converting, sample))
      for (const [code, currency] of currencies.entries()) {
        if (rows[code] === 0 || converted[code] !== true) continue;
        const lacking = lackingRates(exchangeRates, currency, reportingCurrency, { until, months });
        if (lacking.length > 0) amounts += rows[code]!;
        for (const each of lacking)
          for (const interview of interviews[code]!) {
            byMonth.add(each, interview);
            byCurrency.add(each.slice(0, 3), interview);
          }
      }
  }
  if (amounts === 0) return [];
  const told = byMonth.told();
  const untold = byCurrency.told().filter((currency) => !told.some((each) => each.startsWith(currency)));
  const known = [...inRuns(told), ...untold];
  const subject = known.join(', ');
  const areOthers = byCurrency.rare().length > 0;
  const names = namesAndOthers(known.length === 0 ? undefined : subject, areOthers, settings.minimumCell);
  const says = note('note.period-rates', { amounts, names });
  return [{ code: 'period-rates', table: instrument, subject, count: amounts, says }];
}
