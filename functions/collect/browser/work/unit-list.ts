/** The units of a place on the page: how far each is, and a way to go on there. Nobody is offered in the place of another. */
import { actions, element, paragraph, rowButton } from '../../../client/filling/elements.ts';
import { openNext } from '../../../client/filling/on-screen.ts';
import { startNext } from '../../../client/links/start-at.ts';
import type { Plan } from '../../../client/links/planned-visits.ts';
import { keyOf, unitKey, type Work } from '../../../client/links/work-list.ts';
import { byPlan, isStanding, planForm } from './plan-visit.ts';
import type { WorkSpeech } from '../../../client/links/work-speech.ts';
import { nextVisit, type UnitQuestions, type UnitState } from './units.ts';

export type UnitsGiven = {
  readonly work: Work;
  readonly states: readonly UnitState[];
  readonly questions: UnitQuestions;
  /** What an outcome is called, by its code. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly speech: WorkSpeech;
  readonly round: string;
  /** When somebody means to come back, by `unitKey`. */
  readonly plans: ReadonlyMap<string, Plan>;
  readonly now: () => Date;
  /** Something was planned, or is not any more. */
  readonly onChange: () => void;
  /** Opens the form of the place. */
  readonly open: () => void;
};

const nobodyThere = 'non_contact';

function standing({ last, draft }: UnitState, { speech: { say }, outcomes }: UnitsGiven): string {
  if (draft !== undefined) return say('work.unitBegun');
  if (last === undefined) return say('work.unitUntouched');
  const outcome = outcomes[last.outcome ?? ''] ?? last.outcome ?? '';
  return last.visit === undefined ? outcome : say('work.unitVisited', { visit: last.visit, outcome });
}

/** A draft is gone on with; where nobody has to go any more, nothing new is offered. */
function controls(state: UnitState, { work, questions, outcomes, speech: { say }, open }: UnitsGiven): HTMLElement[] {
  const { code, draft, isDone } = state;
  const named = (label: string, act: () => void): HTMLElement => rowButton(label, code, act);
  const begin = (outcome?: string) => () => {
    const { instrument, psu = '' } = work;
    startNext({ instrument, psu, answers: nextVisit(state, questions, outcome) });
    open();
  };
  if (draft !== undefined) {
    const goOn = (): void => {
      openNext(draft);
      open();
    };
    return [named(say('work.unitGoOn'), goOn)];
  }
  if (isDone) return [];
  return [
    named(say('work.unitInterview'), begin()),
    ...(nobodyThere in outcomes ? [named(say('work.unitNobody'), begin(nobodyThere))] : []),
  ];
}

/** The plan of a unit, as long as it stands. */
function planOf({ code, last, isDone }: UnitState, { work, plans }: UnitsGiven): Plan | undefined {
  const plan = plans.get(unitKey(work, code));
  return plan !== undefined && !isDone && isStanding(plan, last) ? plan : undefined;
}

/** When somebody comes back, and where that is said; not where nobody has to go any more. */
function planned(state: UnitState, given: UnitsGiven): readonly HTMLElement[] {
  if (state.isDone || state.draft !== undefined) return [];
  const { work, round, speech, now, onChange } = given;
  const { code } = state;
  const plan = planOf(state, given);
  const isPast = plan !== undefined && Date.parse(plan.at) < now().getTime();
  const time = plan && speech.when(plan.at);
  return [
    ...(time === undefined ? [] : [paragraph(speech.say(isPast ? 'work.planMissed' : 'work.planned', { time }))]),
    planForm({ round, unit: unitKey(work, code), name: code, plan, speech, now, onChange }),
  ];
}

/** The list, folded until somebody wants it. */
export function unitList(given: UnitsGiven): HTMLElement {
  const { states, speech, work, round } = given;
  const { say } = speech;
  const rows = byPlan(states, (state) => planOf(state, given)?.at).map((state) =>
    element(
      'li',
      { class: 'unit' },
      element('strong', {}, state.code),
      ...(state.address === undefined ? [] : [element('span', {}, ` ${state.address}`)]),
      element('small', {}, standing(state, given)),
      actions(...controls(state, given)),
      ...planned(state, given),
    ),
  );
  const count = states.length;
  const done = states.filter((state) => state.isDone).length;
  const list = element(
    'details',
    { class: 'units' },
    element('summary', {}, say('work.units', { count, done })),
    element('ul', {}, ...rows),
    paragraph(say('work.unitsOnly')),
  );
  list.dataset['place'] = `${round} ${keyOf(work)}`;
  return list;
}
