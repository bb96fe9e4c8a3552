/** One step of imputation that gives whole rosters to responses that say they have rows and name none. */
import type { ImputationStep } from '#schemas/fieldwork/imputation.ts';
import { drawDonors } from '../../statistics/imputation/hot-deck.ts';
import { numbersOf, placesWhere } from '../../statistics/sums/pick.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { answerColumn, emptyTable } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { amountsOf } from '../derive/amounts.ts';
import { locate } from '../plan/paths.ts';
import { classAt } from './classes.ts';
import { giveRosters } from './give-rosters.ts';
import { countDepths } from './impute-question.ts';
import { responseIds, rowNames } from './interviewed.ts';
import { orderedDonors } from './order-donors.ts';
import type { Imputing, StepResult } from './step.ts';

export type RosterStep = ImputationStep & { readonly method: 'roster-hot-deck' };

/** Rows of a roster below each response. */
function rowsOf(tables: SnapshotTables, roster: string, instrument: string): Int32Array {
  const counts = new Int32Array(tables[instrument]?.rowCount ?? 0);
  for (const response of ancestorRows(tables, roster, instrument)) counts[response]! += 1;
  return counts;
}

/** What responses are put in order by: the sum of an amount over their rows, or the number of these. */
function sizesOf(tables: SnapshotTables, step: RosterStep, counts: Int32Array, imputing: Imputing): Float64Array {
  if (step.orderedBy === undefined) return Float64Array.from(counts);
  const { asked, instrument, round } = imputing;
  const amounts = amountsOf(tables, { instrument, alwaysAsked: asked.alwaysAsked }, step.orderedBy, round);
  const sums = new Float64Array(counts.length);
  for (const [row, response] of ancestorRows(tables, amounts.table, instrument).entries()) {
    const amount = amounts.values[row]!;
    if (!Number.isNaN(amount)) sums[response]! += amount;
  }
  return sums;
}

/** The tables with the rosters that this step imputes. */
export function imputeRoster(
  tables: SnapshotTables,
  step: RosterStep,
  imputing: Imputing,
): { readonly tables: SnapshotTables; readonly result: StepResult } {
  const { instrument, interviewOfRow, chance } = imputing;
  const roster = `${instrument}.${step.roster}`;
  const table = tables[instrument] ?? emptyTable;
  const { levels, codes } = answerColumn(table, locate(instrument, step.askedIf).column);
  const counts = rowsOf(tables, roster, instrument);
  const opens = (row: number) => levels[codes[row]!] === 'yes' && interviewOfRow[row]! >= 0;
  const takers = [...placesWhere(interviewOfRow.length, (row) => opens(row) && counts[row] === 0)];
  const ids = responseIds(tables, imputing);
  const weightOf = chance.weights(step.weighs);
  const nameOf = rowNames(tables, instrument, imputing);
  const mayGive = (row: number) => opens(row) && counts[row]! > 0;
  const donated = drawDonors({
    classes: step.classes.map((path) => classAt({ tables, instrument, table: instrument }, path)),
    donors: orderedDonors({ ids, question: step.roster }, mayGive, sizesOf(tables, step, counts, imputing), nameOf),
    takers,
    weights: numbersOf(interviewOfRow.length, (row) => weightOf[interviewOfRow[row]!] ?? 0),
    at: Float64Array.from(takers, (row) => chance.at(step.roster, nameOf(row))),
    minimumDonors: step.minimumDonors,
  });
  const taken = takers.flatMap((taker, k) =>
    donated.donor[k]! < 0 ? [] : [{ taker, donor: donated.donor[k]!, id: ids[taker] }],
  );
  const result = { step, lacking: takers.length, ...countDepths(donated) };
  return { tables: giveRosters(tables, roster, taken), result };
}
