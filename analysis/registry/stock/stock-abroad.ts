/** Tables of how many people are abroad by capture–recapture, and what they lack. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { StockTables } from '#schemas/language/study/tables.ts';
import { note, someOf } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../../production/observations/rows.ts';
import { type Captured, isExceeded, numbersOf, stockRows } from './stock-rows.ts';

type Told = { readonly rows: readonly EstimateRow[]; readonly warnings: readonly Warning[] };

const isStock = (plan: Study['tables'][number]): plan is StockTables => plan.kind === 'capture-recapture';

const isThere = (studies: readonly Study[], { registry }: StockTables): boolean =>
  studies.some(({ instrument }) => instrument.id === registry.study);

/** Published rows of a figure that are split by one dimension alone, by its code. */
function byCode(
  estimates: readonly EstimateRow[],
  { table, indicator, dimension }: { readonly table: string; readonly indicator: string; readonly dimension: string },
): ReadonlyMap<string, EstimateRow> {
  return new Map(
    estimates.flatMap((row) => {
      const code = row.domain[dimension];
      const isOne = row.table === table && row.indicator === indicator && Object.keys(row.domain).length === 1;
      return isOne && code !== undefined && code !== 'unknown' ? [[code, row] as const] : [];
    }),
  );
}

/** Countries that both the registry and the survey know. */
function capturedIn({ met, registry }: StockTables, estimates: readonly EstimateRow[]): readonly Captured[] {
  const [shares, counts] = (['share', 'count'] as const).map((ending) =>
    byCode(estimates, { ...met, indicator: `${met.indicator}-${ending}` }),
  );
  return [...byCode(estimates, registry)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([country, registered]) => {
      const [share, both] = [shares?.get(country), counts?.get(country)];
      return share === undefined || both === undefined ? [] : [{ country, registered, share, both }];
    });
}

function warningsOf(study: string, plan: StockTables, captured: readonly Captured[]): readonly Warning[] {
  const known = captured.map((of) => ({ of, numbers: numbersOf(of) }));
  const few = known.flatMap(({ of, numbers }) => (numbers === undefined ? [of.country] : []));
  const exceeded = known.flatMap(({ of, numbers }) => (numbers && isExceeded(numbers) ? [of.country] : []));
  const about = { table: study, study: { study }, registry: { study: plan.registry.study } };
  const said = (code: string, names: readonly string[], says: Warning['says']): readonly Warning[] =>
    names.length === 0 ? [] : [{ code, table: study, subject: names.join(' '), count: names.length, says }];
  const places = (countries: readonly string[]) => {
    const { names, more } = someOf(countries);
    const named = { countries: names, of: plan.table, more };
    return { count: countries.length, names: named, study: about.study, registry: about.registry };
  };
  return [
    ...said('stock-untold', few, note('note.stock-untold', places(few))),
    ...said('stock-exceeded', exceeded, note('note.stock-exceeded', places(exceeded))),
  ];
}

/**
 * Rows of all tables of stocks.
 *
 * @param estimates figures as they may be read out: nothing else is made into a row
 */
export function stockAbroad(studies: readonly Study[], estimates: readonly EstimateRow[], round: Round): Told {
  const told = studies.flatMap((study) =>
    study.tables.filter(isStock).flatMap((plan) => {
      if (!isThere(studies, plan)) return [];
      const captured = capturedIn(plan, estimates);
      const rows = stockRows({ table: plan.table, settings: round.settings }, captured);
      return [{ rows, warnings: warningsOf(study.instrument.id, plan, captured) }];
    }),
  );
  return { rows: told.flatMap(({ rows }) => rows), warnings: told.flatMap(({ warnings }) => warnings) };
}
