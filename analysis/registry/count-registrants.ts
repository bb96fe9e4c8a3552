/** Counts of registrants: a census of those who came forward, no estimate of anybody else, and rounded to protect them. */
import { censusBreakdowns, type CensusTables, unknownLevel } from '#schemas/language/study/tables.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { publishableCount } from '../disclosure/round-count.ts';
import { locate } from '../production/plan/paths.ts';
import { emptyTable, answerColumn } from '../production/columns/read-column.ts';
import { behindOf, keptBits } from '../disclosure/behind.ts';
import type { CellBasis } from '../disclosure/cell.ts';
import type { ComputedEstimate } from '../disclosure/cells.ts';
import type { Fingerprints } from '../disclosure/fingerprints.ts';
import { hashNumbers } from '../disclosure/hash.ts';
import { type EstimateRow, withoutError } from '../production/observations/rows.ts';
import type { SnapshotTables } from '../production/columns/snapshot-tables.ts';
import { verifiedColumn } from '../production/columns/verified-column.ts';

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

/** Rows of every breakdown, sorted by label. */
export function countRegistrants(
  instrument: string,
  plan: CensusTables,
  tables: SnapshotTables,
  prints: Fingerprints,
  round: Round,
): readonly ComputedEstimate[] {
  const table = tables[instrument] ?? emptyTable;
  const labels = (question: string) => {
    const factor = answerColumn(table, locate(instrument, question).column);
    return (row: number) => factor.levels[factor.codes[row]!];
  };
  const agreed = plan.only && labels(plan.only.question);
  const column = (dimension: string) =>
    dimension === plan.apart ? verifiedColumn : (plan.dimensions[dimension] ?? '');
  // Snapshots from before they were kept lack some columns: nobody is counted by what nobody was asked.
  const isKept = (dimension: string): boolean =>
    table.rowCount === 0 || locate('', column(dimension)).column in table.columns;
  return censusBreakdowns(plan).flatMap((breakdown) => {
    if (!breakdown.every(isKept)) return [];
    const readers = breakdown.map((dimension) => labels(column(dimension)));
    const members = new Map<string, number[]>();
    for (let row = 0; row < table.rowCount; row++) {
      if (agreed !== undefined && agreed(row) !== plan.only?.answer) continue;
      const key = readers.map((read) => read(row) ?? unknownLevel).join('\u0000');
      const known = members.get(key);
      if (known === undefined) members.set(key, [row]);
      else known.push(row);
    }
    return [...members]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, rows]) => {
        const values = breakdown.length === 0 ? [] : key.split('\u0000');
        const domain = Object.fromEntries(breakdown.map((dimension, k) => [dimension, values[k] ?? '']));
        const row = countRow(plan, domain, publishableCount(rows.length, round.settings.minimumCell));
        return { ...row, basis: registrantsBasis(instrument, plan, rows, prints) };
      });
  });
}

const byIds = new WeakMap<Float64Array, Fingerprints>();

/** People of whom nothing is told but that they are there. */
function knownByIds(ids: Float64Array): Fingerprints {
  const known = byIds.get(ids) ?? { ids, contents: ids };
  byIds.set(ids, known);
  return known;
}

/** Everybody counts for one, so nobody can change what they bring without becoming somebody else. */
function registrantsBasis(
  instrument: string,
  { indicator }: CensusTables,
  rows: readonly number[],
  { ids }: { readonly ids: Float64Array },
): CellBasis {
  const people = Float64Array.from(rows, (row) => ids[row]!);
  const behind = behindOf(knownByIds(ids), rows, Uint32Array.from(people, keptBits));
  return { instrument, quantity: indicator, behind, weighed: hashNumbers(people.sort()), size: rows.length };
}

function countRow(plan: CensusTables, domain: EstimateRow['domain'], estimate: number | null): EstimateRow {
  return {
    table: plan.table,
    indicator: plan.indicator,
    statistic: 'count',
    domain,
    unit: plan.unit,
    n: null, // the count is the number of persons; its exact value stays here
    base: null,
    unknownShare: null,
    estimate,
    ...withoutError,
    quality: estimate === null ? 'suppress' : 'given', // nobody drew these people
    reason: estimate === null ? 'few-units' : '',
    method: 'registry-count',
  };
}
