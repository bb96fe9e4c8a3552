/** Columns that a study's tables name and the data of the round do not have: every figure made of them is unknown. */
import { note, someOf } from '#schemas/words/note.ts';
import { checkDerivations } from '#schemas/language/derive/check-derivations.ts';
import { filtersOf } from '#schemas/language/study/filters.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { referenceGroups } from '#schemas/reference/groups.ts';
import { nameSome } from './columns/name-some.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import type { Warning } from './observations/rows.ts';

/** Questions that some variables are made of: themselves, or what derived ones are worked out of. */
function questionsBehind(study: Study, names: readonly string[]): ReadonlySet<string> {
  const derivations =
    study.collection.sealed === true
      ? []
      : [...(study.derive ?? []), ...filtersOf(study).map(({ derivation }) => derivation)];
  const checked = checkDerivations(study.instrument, derivations, referenceGroups);
  const derived = checked.kind === 'faulty' ? [] : checked.derived;
  const needs = new Map(derived.map((one) => [`${one.at}.${one.name}`, [...one.needs, ...one.asked]]));
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const below = needs.get(name);
    if (below === undefined) found.add(name);
    else open.push(...below);
  }
  return found;
}

/**
 * One warning that names them; a table without rows lacks nothing.
 *
 * @param wanted variables that tables and weights need: `household.senders.country`
 */
export function lackingColumns(study: Study, tables: SnapshotTables, wanted: readonly string[]): readonly Warning[] {
  const lacking = [...questionsBehind(study, wanted)].filter((name) => {
    const at = name.lastIndexOf('.');
    const table = tables[name.slice(0, at)];
    return table !== undefined && table.rowCount > 0 && !(name.slice(at + 1) in table.columns);
  });
  if (lacking.length === 0) return [];
  const { id } = study.instrument;
  const names = lacking.map((name) => name.slice(id.length + 1));
  const says = note('note.lacking-columns', { study: { study: id }, count: names.length, names: someOf(names) });
  return [{ code: 'column-missing', table: id, subject: nameSome(names), count: names.length, says }];
}
