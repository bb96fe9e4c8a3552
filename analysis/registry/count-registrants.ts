/** Counts of registrants: a census of those who came forward, no estimate of anybody else, and rounded to protect them. */
import { censusBreakdowns, type CensusTables } from '#schemas/language/study/tables.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { publishableCount } from '../disclosure/round-count.ts';
import type { ComputedEstimate } from '../disclosure/cells.ts';
import type { Fingerprints } from '../disclosure/fingerprints.ts';
import { emptyTable } from '../production/columns/read-column.ts';
import type { SnapshotTables } from '../production/columns/snapshot-tables.ts';
import { type EstimateRow, withoutError } from '../production/observations/rows.ts';
import { basisOfRegistrants, cellsOf, domainOf, membersBy } from './members.ts';

/** Rows of every breakdown, sorted by label. */
export function countRegistrants(
  instrument: string,
  plan: CensusTables,
  tables: SnapshotTables,
  prints: Fingerprints,
  round: Round,
): readonly ComputedEstimate[] {
  const table = tables[instrument] ?? emptyTable;
  return censusBreakdowns(plan).flatMap((breakdown) => {
    const members = membersBy(instrument, plan, table, breakdown) ?? [];
    return cellsOf(members, breakdown).map((own) => {
      const row = countRow(plan, domainOf(own, breakdown), publishableCount(own.length, round.settings.minimumCell));
      return { ...row, basis: basisOfRegistrants(instrument, plan.indicator, own, prints) };
    });
  });
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
