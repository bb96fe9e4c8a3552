/** What the interviewer remarked, as it is filed beside the answers: about questions that are asked, and nothing else. */
import type { Remark } from '#schemas/language/questions/remark.ts';
import { takesRemarks } from '#schemas/language/check/remarks.ts';
import { shownIn } from '#schemas/language/evaluate/scope.ts';
import { pointerOf } from './answers.ts';
import type { Cell, Entered } from './entered.ts';
import { type LaidOut, laidOut } from './laid-out.ts';
import { isOwnRule } from './own-doubts.ts';
import type { World } from './world.ts';

function* ofCell(pointer: string, { note, confirmed = {} }: Cell): Generator<Remark> {
  if (note !== undefined) yield { pointer, note };
  for (const [rule, why] of Object.entries(confirmed))
    if (!isOwnRule(rule)) yield { pointer, rule, ...(why !== '' && { note: why }) };
}

function* ofScope(whole: Entered, laid: LaidOut): Generator<Remark> {
  for (const planned of laid.scope.plan.questions.values()) {
    if (shownIn(laid.scope, planned) === 'hidden') continue;
    const cell = laid.entered.cells[planned.name];
    if (cell !== undefined) yield* ofCell(pointerOf(whole, [...laid.address, planned.name]), cell);
    for (const row of laid.rows.get(planned.name) ?? []) yield* ofScope(whole, row);
  }
}

/** Notes and confirmations, in the order of the questionnaire; none where ingestion takes none. */
export const remarksOf = (world: World, entered: Entered): readonly Remark[] =>
  takesRemarks(world.instrument) ? [...ofScope(entered, laidOut(world, entered))] : [];
