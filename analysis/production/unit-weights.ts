/** Weights of single units with their replicates, as the tables of a study are weighed; for those who may read its answers. */
import type { Round } from '#schemas/fieldwork/round.ts';
import { categories, type Kind, named, numbers } from '#schemas/language/study/named.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { variablesOf } from '#schemas/language/study/variables.ts';
import type { Replicates } from '../statistics/design/replicates.ts';
import { multipliersOfGroup } from '../statistics/replicates/multipliers.ts';
import { answerColumn, emptyTable, numericColumn, textColumn } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import { amountsOf, type Conversion } from './derive/amounts.ts';
import { ratedRound } from './derive/rated-round.ts';
import { alwaysAskedIn } from './plan/plan.ts';
import { weighStudy } from './weigh-study.ts';

/** What is told beside weights: null where it is not known. Amounts are in the reporting currency. */
export type UnitColumn = { readonly name: string; readonly values: readonly (string | number | null)[] };

/** One entry a unit that weighs. */
export type UnitWeights = {
  readonly kind: 'weights';
  /** Ids of the responses. */
  readonly ids: readonly string[];
  readonly weights: Float64Array;
  readonly replicates: Replicates;
  readonly columns: readonly UnitColumn[];
};

export type NoUnitWeights =
  | { readonly kind: 'nobody-weighs' | 'no-replicates' | 'no-people' }
  /** Variables that cannot be told, a sentence each. */
  | { readonly kind: 'not-told'; readonly faults: readonly string[] };

type Wanted = {
  /** Questions or derived variables that a response answers once. */
  readonly beside: readonly string[];
  /** Weights of people behind crossings, not of crossings. */
  readonly people: boolean;
};

const told: readonly Kind[] = ['money', ...numbers, ...categories];

function faultsOf(study: Study, beside: readonly string[]): readonly string[] {
  const variables = variablesOf(study);
  return beside.flatMap((path) =>
    path.includes('.')
      ? [`"${path}" is told several times a response; derive a variable of the response from it`]
      : [...named(variables, path, told, '')].map(({ message }) => message),
  );
}

/** The units of one study with their weights, in the order of their responses. */
export function unitWeights(
  study: Study,
  snapshot: SnapshotTables,
  described: Round,
  { beside, people: ofPeople }: Wanted,
): UnitWeights | NoUnitWeights {
  const faults = faultsOf(study, beside);
  if (faults.length > 0) return { kind: 'not-told', faults };
  const round = ratedRound(described, snapshot, [study]);
  const { tables, weighed } = weighStudy(study, snapshot, round, beside);
  const { interviews, people } = weighed;
  if (interviews?.design === undefined) return { kind: 'nobody-weighs' };
  const { replicates } = interviews.design;
  if (replicates === undefined) return { kind: 'no-replicates' };
  if (ofPeople && people === undefined) return { kind: 'no-people' };
  const { rows } = interviews;
  const ids = textColumn(tables[study.instrument.id] ?? emptyTable, 'response_id');
  return {
    kind: 'weights',
    ids: Array.from(rows, (row) => ids[row] ?? String(row)),
    weights: ofPeople && people !== undefined ? people : interviews.weights,
    replicates,
    columns: beside.map((name) => ({ name, values: valuesOf(study, tables, name, round, rows) })),
  };
}

function valuesOf(
  study: Study,
  tables: SnapshotTables,
  name: string,
  round: Conversion,
  rows: Int32Array,
): UnitColumn['values'] {
  const { instrument } = study;
  const table = tables[instrument.id] ?? emptyTable;
  const column = table.columns[name];
  if (column?.kind === 'factor') {
    const { codes, levels } = answerColumn(table, name);
    return Array.from(rows, (row) => levels[codes[row]!] ?? null);
  }
  const isAmount = table.columns[`${name}_currency`] !== undefined;
  const values = isAmount
    ? amountsOf(tables, { instrument: instrument.id, alwaysAsked: alwaysAskedIn(instrument) }, name, round).values
    : numericColumn(table, name);
  return Array.from(rows, (row) => (Number.isNaN(values[row]!) ? null : values[row]!));
}

export type WeighedUnit = {
  readonly weight: number;
  readonly told: readonly (string | number | null)[];
  /** Its weight in each replicate; the next unit has it in the same place. */
  readonly inReplicates: Float64Array;
};

/** Units one after the other, since all their weights in all replicates would be many. */
export function* unitsInOrder(
  { weights, replicates, columns }: UnitWeights,
  order: readonly number[],
): Generator<WeighedUnit> {
  const inReplicates = new Float64Array(replicates.count);
  const multipliers = new Float64Array(replicates.count);
  for (const k of order) {
    const weight = weights[k]!;
    const times = multipliersOfGroup(replicates, replicates.groups.index[k]!, multipliers);
    for (const [r, one] of times.entries()) inReplicates[r] = weight * one;
    yield { weight, told: columns.map(({ values }) => values[k] ?? null), inReplicates };
  }
}
