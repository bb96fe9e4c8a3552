/** One step of imputation that fills in answers to a question: by hot deck in classes, or by predictive mean matching. */
import type { ImputationStep } from '#schemas/fieldwork/imputation.ts';
import type { PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { type Donated, drawDonors, type HotDeck } from '../../statistics/imputation/hot-deck.ts';
import { nearestDonors } from '../../statistics/imputation/nearest-donors.ts';
import { predictedBy, signedLog } from '../../statistics/imputation/predictive-means.ts';
import { numbersOf, placesWhere } from '../../statistics/sums/pick.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { classAt, predictorAt } from './classes.ts';
import { give } from './give.ts';
import { interviewsAt, responseIds, rowNames } from './interviewed.ts';
import { type Item, itemOf, questionAt } from './item.ts';
import { orderedDonors } from './order-donors.ts';
import type { Imputing, StepResult } from './step.ts';

export type QuestionStep = Exclude<ImputationStep, { readonly method: 'roster-hot-deck' }>;
type Taken = { readonly tables: SnapshotTables; readonly result: StepResult };

const nobody: Pick<StepResult, 'lacking' | 'imputed' | 'byDepth'> = { lacking: 0, imputed: 0, byDepth: new Map() };

/** The tables with the answers that this step imputes. */
export function imputeQuestion(tables: SnapshotTables, step: QuestionStep, imputing: Imputing): Taken {
  const planned = questionAt(imputing.asked.instrument, step.question);
  const item = planned && itemOf(tables, imputing.asked, planned, imputing.round);
  const table = item && tables[item.table];
  if (planned === undefined || item === undefined || table === undefined)
    return { tables, result: { step, ...nobody } };
  const interview = interviewsAt(tables, item.table, imputing);
  const takers = [...placesWhere(item.lacks.length, (row) => item.lacks[row] === 1 && interview[row]! >= 0)];
  const lacking = takers.length;
  if (step.method === 'left-out') return { tables, result: { step, ...nobody, lacking } };
  const deck = deckOf(tables, { item, interview, takers }, step, imputing);
  const donated = draw(tables, step, { deck, item, planned }, imputing);
  const given = give(table, item.column, item.columns, { takers, donor: donated.donor }, step.method);
  return { tables: { ...tables, [item.table]: given }, result: { step, lacking, ...countDepths(donated) } };
}

type Drawing = Exclude<QuestionStep, { readonly method: 'left-out' }>;
type At = { readonly item: Item; readonly interview: Int32Array; readonly takers: readonly number[] };

function deckOf(
  tables: SnapshotTables,
  { item, interview, takers }: At,
  step: Drawing,
  imputing: Imputing,
): Omit<HotDeck, 'classes'> {
  const weightOf = imputing.chance.weights(step.weighs);
  const weights = numbersOf(interview.length, (row) => weightOf[interview[row]!] ?? 0);
  const nameOf = rowNames(tables, item.table, imputing);
  const mayGive = (row: number) => interview[row]! >= 0 && !Number.isNaN(item.values[row]!);
  const ids = responseIds(tables, imputing);
  const donors = orderedDonors({ ids, question: step.question }, mayGive, item.values, nameOf);
  const at = Float64Array.from(takers, (row) => imputing.chance.at(step.question, nameOf(row)));
  return { donors, takers, weights, at, minimumDonors: step.minimumDonors };
}

type Deck = { readonly deck: Omit<HotDeck, 'classes'>; readonly item: Item; readonly planned: PlannedLeaf };

function draw(tables: SnapshotTables, step: Drawing, { deck, item, planned }: Deck, imputing: Imputing): Donated {
  const at = { tables, instrument: imputing.instrument, table: item.table };
  if (step.method === 'hot-deck')
    return drawDonors({ ...deck, classes: step.classes.map((path) => classAt(at, path)) });
  const logs = planned.leaf.holds === 'money' ? item.values.map(signedLog) : item.values;
  const predictors = step.predictors.map((path) => predictorAt(at, path));
  const predicted = predictedBy(predictors, logs, deck.donors, deck.weights);
  return nearestDonors({ ...deck, predicted, neighbours: step.neighbours });
}

/** How many takers have a donor, and in classes of how many variables they found it. */
export function countDepths({ donor, depth }: Donated): Pick<StepResult, 'imputed' | 'byDepth'> {
  const byDepth = new Map<number, number>();
  for (const [k, deep] of depth.entries()) if (donor[k]! >= 0) byDepth.set(deep, (byDepth.get(deep) ?? 0) + 1);
  return { imputed: donor.filter((row) => row >= 0).length, byDepth };
}
