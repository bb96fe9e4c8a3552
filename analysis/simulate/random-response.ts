/**
 * Responses to any questionnaire, at random and without fault: what a study is tried out with whose people nobody has
 * modelled. Each kind of question draws its own answers; what contradicts itself is drawn again.
 */
import { checkAnswers } from '#schemas/language/check/check-answers.ts';
import { shownAnswers } from '#schemas/language/check/shown-answers.ts';
import { everyNode } from '#schemas/language/conditions/walk.ts';
import type { Problem } from '#schemas/language/faults/problems.ts';
import type { Setting } from '#schemas/language/kinds/contract/draw.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import {
  isRoster,
  nonResponseOf,
  type Plan,
  type PlannedQuestion,
  planOf,
} from '#schemas/language/questions/outline.ts';
import type { Random } from '../statistics/random/random.ts';
import { interviewOn } from './body.ts';

type Answers = Record<string, unknown>;
/** A scope of answers: the interview, or a row. */
type Place = { readonly plan: Plan; readonly answers: Answers };
type Spot = { readonly planned: PlannedQuestion; readonly answers: Answers };

const usualRefusals = 0.05;
/** Rows of a roster beyond those it must have. */
const furtherRows = 2;

/** An answer, a row of answers, or a reason why there is none. */
function drawAnswer(planned: PlannedQuestion, random: Random, setting: Setting, refusals: number): unknown {
  if (isRoster(planned)) {
    const { min, max } = planned.question;
    const count = random.integer(min, Math.min(max, min + furtherRows));
    return Array.from({ length: count }, () => drawScope(planned.rows, random, setting));
  }
  const codes = nonResponseOf(planned);
  if (codes.length > 0 && random.chance(refusals)) return random.choice(codes);
  return planned.leaf.random(random, setting);
}

/** Answers to every question of a scope, whether it will be shown or not; half of those that need none are left out. */
function drawScope(plan: Plan, random: Random, setting: Setting): Answers {
  const answers: Answers = {};
  for (const planned of plan.questions.values()) {
    if (planned.required === false && random.chance(0.5)) continue;
    answers[planned.name] = drawAnswer(planned, random, setting, usualRefusals);
  }
  return answers;
}

const isRow = (value: unknown): value is Answers => typeof value === 'object' && value !== null;

/** The scopes that a pointer leads through, innermost first, and the question that it ends at. */
function placesAt(plan: Plan, answers: Answers, pointer: string) {
  const places: Place[] = [{ plan, answers }];
  let name = '';
  for (const step of pointer.split('/').slice(2)) {
    const [place] = places;
    const planned = place?.plan.questions.get(name);
    const rows = place?.answers[name];
    const row: unknown = planned && isRoster(planned) && Array.isArray(rows) ? rows[Number(step)] : undefined;
    if (planned && isRoster(planned) && isRow(row)) places.unshift({ plan: planned.rows, answers: row });
    else if (place?.plan.questions.has(step)) name = step;
  }
  return { places, name };
}

function spotOf(name: string, places: readonly Place[]): Spot | undefined {
  for (const { plan, answers } of places) {
    const planned = plan.questions.get(name);
    if (planned) return { planned, answers };
  }
  return undefined;
}

/** Questions that a rule of a question is about, itself among them. */
function spotsOf({ rule }: Problem, { planned, answers }: Spot, places: readonly Place[]): readonly Spot[] {
  const test = planned.question.rules?.find((one) => one.rule === rule)?.test;
  const names = test
    ? [...everyNode(test)].flatMap((node) => (typeof node === 'object' ? Object.values<unknown>(node).flat() : []))
    : [];
  const others = names.flatMap((name) => (typeof name === 'string' ? (spotOf(name, places) ?? []) : []));
  return [{ planned, answers }, ...others];
}

/** Draws one of the questions anew that a problem is about. */
function mend(plan: Plan, answers: Answers, problem: Problem, random: Random, setting: Setting): void {
  const { places, name } = placesAt(plan, answers, problem.pointer);
  const spot = spotOf(name, places);
  if (spot === undefined) return;
  const chosen = random.choice(spotsOf(problem, spot, places));
  const { planned } = chosen;
  const isLeftOut = planned.required !== true && problem.rule !== 'required' && random.chance(0.3);
  // What is undefined counts as left out, and is not shown.
  chosen.answers[planned.name] = isLeftOut ? undefined : drawAnswer(planned, random, setting, 0.3);
}

const mostTries = 1000;

/**
 * Answers to a questionnaire that its check accepts.
 *
 * @param known answers that the link or the frame gives, kept as they are
 * @throws {RangeError} the rules leave hardly any answers, so that none were found
 */
export function randomAnswers(instrument: Instrument, random: Random, setting: Setting, known: Answers = {}): Answers {
  const plan = planOf(instrument);
  const context = { notCollected: new Set<string>(), endedAt: `${setting.day}T23:59:00+00:00` };
  const answers = drawScope(plan, random, setting);
  for (let tries = 0; tries < mostTries; tries++) {
    Object.assign(answers, known);
    const shown = shownAnswers(plan, answers);
    const problems = [...checkAnswers(plan, shown, context)];
    if (problems.length === 0) return { ...shown };
    for (const problem of problems) mend(plan, answers, problem, random, setting);
  }
  throw new RangeError(`no answers to "${instrument.id}" were found that its rules accept`);
}

export type Drawing = {
  readonly round: string;
  readonly n: number;
  readonly setting: Setting;
  /** What each place of the frame answers before anybody is asked; one is drawn for each response. */
  readonly places?: readonly Answers[];
};

/** Responses to a questionnaire, one at a time; the same stream of random numbers gives the same ones. */
export function* randomResponses(instrument: Instrument, { round, n, setting, places = [] }: Drawing, random: Random) {
  for (let number = 0; number < n; number++) {
    const known = places.length === 0 ? {} : random.choice(places);
    const answers = randomAnswers(instrument, random, setting, known);
    const envelope = interviewOn(random, setting.day, [5, 40]);
    yield { ...envelope, round, instrument: instrument.id, version: instrument.version, answers };
  }
}

/** A response with one answer that its question does not accept, and the fault that the check finds there. */
export function spoilAnswer<R extends { readonly answers: Readonly<Record<string, unknown>> }>(
  instrument: Instrument,
  response: R,
  random: Random,
  setting: Setting,
) {
  const answered = [...planOf(instrument).questions.values()].flatMap((planned) =>
    isRoster(planned) || !(planned.name in response.answers) ? [] : [planned],
  );
  const { name, leaf } = random.choice(answered);
  const { value, at, rule } = leaf.wrong(random, setting);
  const body = { ...response, answers: { ...response.answers, [name]: value } };
  return { body, fault: { pointer: `/answers/${name}${at}`, rule } };
}
