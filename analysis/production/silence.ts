/** What a study promises and a release does not hold: a table without a row is told, and so is a study without tables. */
import { note } from '#schemas/words/note.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { publishedOver } from '#schemas/language/study/published-as.ts';
import { censusBreakdowns, type TablePlan } from '#schemas/language/study/tables.ts';
import type { ComputedTables } from '../disclosure/cells.ts';
import { emptyTable } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { Warning } from './observations/rows.ts';

/** Names of the tables that a study publishes, each once. */
const promised = ({ tables }: Study): readonly string[] => [
  ...new Set(
    tables.flatMap((plan) => {
      if (plan.kind === 'survey') return plan.measures.map(({ table }) => table);
      return plan.kind === 'census' ? [plan.table] : [];
    }),
  ),
];

/**
 * Warnings about responses that no figure came of: `no-tables`, the study publishes nothing; `empty-table`, one of its
 * tables has no row; `empty-breakdown`, a table has rows, and none of what it was to tell or to be split by: of a measure
 * itself, or of one of its figures, as a median that nobody's amount is known well enough for.
 *
 * @param part what was computed from the study
 */
export function silenceOf(
  study: Study,
  tables: SnapshotTables,
  part: Pick<ComputedTables, 'estimates'>,
): readonly Warning[] {
  const { id } = study.instrument;
  const { rowCount } = tables[id] ?? emptyTable;
  if (rowCount === 0) return [];
  if (study.tables.length === 0) {
    return [
      { code: 'no-tables', table: id, subject: id, count: 0, says: note('note.no-tables', { study: { study: id } }) },
    ];
  }
  const present = new Set(part.estimates.map(({ table }) => table));
  const empty = promised(study).filter((table) => !present.has(table));
  return [...emptyTables(id, empty), ...emptyBreakdowns(study, part.estimates, present)];
}

function emptyTables(id: string, empty: readonly string[]): readonly Warning[] {
  if (empty.length === 0) return [];
  const named = { notes: empty.map((table) => note('note.as-written', { text: { table } })) };
  return [
    {
      code: 'empty-table',
      table: id,
      subject: empty.join(', '),
      count: empty.length,
      says: note('note.empty-table', { tables: named }),
    },
  ];
}

/** A measure over one breakdown, and the names under which its figures are published there. */
type Planned = {
  readonly table: string;
  readonly indicator: string;
  readonly published: readonly string[];
  readonly by: string;
  /** Dimensions of its rows. */
  readonly split: string;
};

type Row = ComputedTables['estimates'][number];

const splitOf = (dimensions: readonly string[]): string => dimensions.toSorted().join(' × ');

function plannedBy(plan: TablePlan): readonly Planned[] {
  if (plan.kind === 'census')
    return censusBreakdowns(plan).map((by) => ({
      ...plan,
      published: [plan.indicator],
      by: splitOf(by),
      split: splitOf(by),
    }));
  if (plan.kind !== 'survey') return [];
  return plan.measures.flatMap((measure) => {
    const { table, indicator } = measure;
    const over = 'over' in measure ? [measure.over] : [];
    return measure.by.map((by) => ({
      ...{ table, indicator, published: publishedOver(measure, by) },
      ...{ by: splitOf(by), split: splitOf([...by, ...over]) },
    }));
  });
}

/** Of a measure of which nothing was told its name, else the names of the figures that lack. */
function lackingOf({ table, indicator, published, split }: Planned, told: ReadonlySet<string>): readonly string[] {
  const lacking = published.filter((name) => !told.has(JSON.stringify([table, name, split])));
  return lacking.length === published.length ? [indicator] : lacking;
}

/** Figures that a table was to have, in a table that has others: nobody told by what they split, or enough for a median. */
function emptyBreakdowns(study: Study, rows: readonly Row[], present: ReadonlySet<string>): readonly Warning[] {
  const told = new Set(
    rows.map(({ table, indicator, domain }) => JSON.stringify([table, indicator, splitOf(Object.keys(domain))])),
  );
  const empty = study.tables
    .flatMap(plannedBy)
    .filter(({ table }) => present.has(table))
    .flatMap((planned) => lackingOf(planned, told).map((indicator) => ({ ...planned, indicator })));
  if (empty.length === 0) return [];
  const { id } = study.instrument;
  const named = new Map(empty.map((one) => [`${one.table} ${one.indicator}${one.by && ` by ${one.by}`}`, one]));
  const breakdowns = [...named.values()].map(({ table, indicator, by }) => {
    const what = { table: { table }, indicator: { indicator } };
    return by === ''
      ? note('note.whole', what)
      : note('note.split', { ...what, by: { dimensions: by.split(' × '), of: table } });
  });
  const says = note('note.empty-breakdown', { breakdowns: { notes: breakdowns } });
  return [{ code: 'empty-breakdown', table: id, subject: [...named.keys()].join(', '), count: named.size, says }];
}
