/**
 * What became of the units of a place, as far as this device knows: what lies on it, and what it remembers of visits whose
 * answers it does not keep any more. The answers themselves stay where they are.
 */
import { readState } from '../../../client/engine/read-state.ts';
import type { Kept } from '../../../client/filling/kept.ts';
import { unitKey, type Visit, type Work } from '../../../client/links/work-list.ts';

/** The questions of a study that say which unit, which visit, and what came of it. */
export type UnitQuestions = { readonly unit: string; readonly visit?: string };

export type UnitState = {
  readonly code: string;
  readonly address?: string;
  /** Begun and not finished: its id. */
  readonly draft?: string;
  readonly last?: Visit;
  /** Nobody goes there any more. */
  readonly isDone: boolean;
};

/** After these a unit is visited no more; after the others, and where nobody said, it is. */
const final: readonly string[] = ['complete', 'refusal', 'ineligible'];

const outcomeQuestion = 'disposition';

const answerOf = (entry: Kept, name: string): unknown => readState(entry.form)?.entered.cells[name]?.answer;

/** The visit that a finished entry is of. */
function visitOf(entry: Kept, { visit }: UnitQuestions): Visit {
  const number = visit === undefined ? undefined : answerOf(entry, visit);
  const outcome = answerOf(entry, outcomeQuestion);
  return {
    ...(typeof number === 'number' && { visit: number }),
    ...(typeof outcome === 'string' && { outcome }),
    at: entry.startedAt,
  };
}

/** Of two visits the one that tells more of where the unit stands. */
const later = (a: Visit | undefined, b: Visit): Visit =>
  a === undefined || (b.visit ?? 0) > (a.visit ?? 0) || ((b.visit ?? 0) === (a.visit ?? 0) && b.at >= a.at) ? b : a;

/**
 * Units of a place in the order of the list.
 *
 * @param entries what this device keeps of the questionnaire, of whatever place
 * @param remembered visits by {@link unitKey}
 */
export function unitStates(
  work: Work,
  questions: UnitQuestions,
  entries: readonly Kept[],
  remembered: Readonly<Record<string, Visit>>,
): readonly UnitState[] {
  const here = entries.filter((entry) => answerOf(entry, 'psu') === work.psu);
  return (work.units ?? []).map(({ code, address }) => {
    const own = here.filter((entry) => String(answerOf(entry, questions.unit)) === code);
    const draft = own.find(({ state }) => state === 'draft');
    const last = own
      .filter(({ state }) => state !== 'draft' && state !== 'refused' && state !== 'set-aside')
      .map((entry) => visitOf(entry, questions))
      .reduce<Visit | undefined>(later, remembered[unitKey(work, code)]);
    return {
      code,
      ...(address !== undefined && { address }),
      ...(draft !== undefined && { draft: draft.id }),
      ...(last !== undefined && { last }),
      isDone: final.includes(last?.outcome ?? ''),
    };
  });
}

/** What a new visit to a unit begins with. */
export const nextVisit = ({ code, last }: UnitState, { unit, visit }: UnitQuestions, outcome?: string) => ({
  [unit]: code,
  ...(visit !== undefined && { [visit]: (last?.visit ?? 0) + 1 }),
  ...(outcome !== undefined && { [outcomeQuestion]: outcome }),
});

/** Visits to be remembered beside those that are. */
export const toRemember = (work: Work, states: readonly UnitState[]): Readonly<Record<string, Visit>> =>
  Object.fromEntries(states.flatMap(({ code, last }) => (last === undefined ? [] : [[unitKey(work, code), last]])));
