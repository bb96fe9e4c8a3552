/** Who registered and may be counted, with the codes that tables tell them by. */
import { type CensusTables, unknownLevel } from '#schemas/language/study/tables.ts';
import { behindOf, keptBits } from '../disclosure/behind.ts';
import type { CellBasis } from '../disclosure/cell.ts';
import type { Fingerprints } from '../disclosure/fingerprints.ts';
import { hashNumbers } from '../disclosure/hash.ts';
import { answerColumn } from '../production/columns/read-column.ts';
import { verifiedColumn } from '../production/columns/verified-column.ts';
import { locate } from '../production/plan/paths.ts';
import type { Table } from '../statistics/columns/columns.ts';

/** Columns that the plan reads, in the order of their names: all that has to be kept of the registry to count it. */
export const columnsCounted = (plan: CensusTables): readonly string[] =>
  [
    ...new Set([
      ...[...(plan.only === undefined ? [] : [plan.only.question]), ...Object.values(plan.dimensions)].map(
        (question) => locate('', question).column,
      ),
      ...(plan.apart === undefined ? [] : [verifiedColumn]),
    ]),
  ].toSorted();

/** Somebody who registered: the row, and the code of each dimension. */
export type Member = { readonly row: number; readonly levels: Readonly<Record<string, string>> };

/**
 * Everybody who may be counted, by some dimensions; undefined where the table lacks one of them, as snapshots do from before
 * it was kept: nobody is counted by what nobody was asked.
 */
export function membersBy(
  instrument: string,
  plan: CensusTables,
  table: Table,
  dimensions: readonly string[],
): readonly Member[] | undefined {
  const column = (dimension: string): string =>
    dimension === plan.apart ? verifiedColumn : locate(instrument, plan.dimensions[dimension] ?? '').column;
  if (table.rowCount > 0 && dimensions.some((name) => !(column(name) in table.columns))) return undefined;
  const labels = (name: string) => {
    const factor = answerColumn(table, name);
    return (row: number) => factor.levels[factor.codes[row]!];
  };
  const agreed = plan.only && labels(locate(instrument, plan.only.question).column);
  const readers = dimensions.map((name) => [name, labels(column(name))] as const);
  const members: Member[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (agreed !== undefined && agreed(row) !== plan.only?.answer) continue;
    members.push({ row, levels: Object.fromEntries(readers.map(([name, read]) => [name, read(row) ?? unknownLevel])) });
  }
  return members;
}

/** Members by their codes of some dimensions, in the order of these. */
export function cellsOf(members: readonly Member[], breakdown: readonly string[]): readonly (readonly Member[])[] {
  const cells = new Map<string, Member[]>();
  for (const member of members) {
    const key = breakdown.map((dimension) => member.levels[dimension] ?? '').join('\u0000');
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [member]);
    else known.push(member);
  }
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

/** The codes that all of a cell have. */
export const domainOf = ([first]: readonly Member[], breakdown: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(breakdown.map((dimension) => [dimension, first?.levels[dimension] ?? '']));

const byIds = new WeakMap<Float64Array, Fingerprints>();

/** People of whom nothing is told but that they are there. */
function knownByIds(ids: Float64Array): Fingerprints {
  const known = byIds.get(ids) ?? { ids, contents: ids };
  byIds.set(ids, known);
  return known;
}

/** Everybody counts for one, so nobody can change what they bring without becoming somebody else. */
export function basisOfRegistrants(
  instrument: string,
  quantity: string,
  members: readonly Member[],
  { ids }: { readonly ids: Float64Array },
): CellBasis {
  const rows = members.map(({ row }) => row);
  const people = Float64Array.from(rows, (row) => ids[row]!);
  const behind = behindOf(knownByIds(ids), rows, Uint32Array.from(people, keptBits));
  return { instrument, quantity, behind, weighed: hashNumbers(people.sort()), size: rows.length };
}
