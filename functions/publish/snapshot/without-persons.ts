/** What a snapshot keeps of the registry: the columns that tables read, in an order that leads back to nobody. */
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import { columnsCounted } from '#analysis/registry/members.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { derive } from '#analysis/production/derive/derive.ts';
import { namedIn } from '#analysis/production/plan/paths.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { sha256 } from '#functions/store/sha256.ts';

/**
 * Digests of the ids: they tell one release's people from the next one's, and keep the hash of the file, which the
 * manifest tells everybody, from being compared with a guess. The id itself would lead to the vault.
 */
function pseudonyms(table: Table): readonly string[] {
  const ids = table.columns['response_id'];
  if (ids?.kind !== 'text') throw new TypeError('the registry was read without ids');
  return ids.values.map((id) => sha256(id ?? '').slice(0, 16));
}

function reordered(column: Column | undefined, order: Int32Array): Column {
  if (column?.kind !== 'factor') throw new TypeError('registrants are counted by categories alone');
  return { kind: 'factor', levels: column.levels, codes: Int32Array.from(order, (row) => column.codes[row] ?? -1) };
}

/** Variables that tables count by are worked out here, so that the answers that they come from, such as a year of birth, stay behind. */
const derivedFor = (study: Study, tables: SnapshotTables, round: Round): SnapshotTables =>
  derive(tables, { instrument: study.instrument, derive: study.derive ?? [] }, round, namedIn(study));

/** The tables of a sealed study without ids, rosters, and every column that no table reads; rows by their pseudonym. */
export function withoutPersons(study: Study, read: SnapshotTables, round: Round): SnapshotTables {
  const {
    instrument: { id: instrument },
    tables: plans,
  } = study;
  const table = derivedFor(study, read, round)[instrument];
  if (table === undefined) return {};
  const names = pseudonyms(table);
  const order = Int32Array.from(names.keys()).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const columns: Record<string, Column> = {
    response_id: { kind: 'text', values: Array.from(order, (row) => names[row]) },
  };
  const counted = plans.flatMap((plan) => (plan.kind === 'census' ? columnsCounted(plan) : []));
  for (const name of new Set(counted)) columns[name] = reordered(table.columns[name], order);
  return { [instrument]: { rowCount: table.rowCount, columns } };
}
