/**
 * Expressions over the answers of one response: what is shown, what is answered, what holds.
 *
 * A scope is the interview itself, or one row of a roster inside its parent's scope.
 */
import type { Condition } from '../conditions/expression.ts';
import { declaredOf } from '../questions/declared.ts';
import type { Plan, PlannedLeaf, PlannedQuestion, PlannedRoster } from '../questions/outline.ts';
import { isRoster, nonResponseOf } from '../questions/outline.ts';
import type { Answers } from './answers.ts';
import { isBlank, isPlainObject, ownValue } from './answers.ts';
import { compileCondition } from './compile.ts';
import { dayNumber } from './days.ts';
import type { Facts, Reach, Variable } from './reach.ts';
import { noFacts, noReadings, reachOf } from './reach.ts';
import { existingRows } from './rows.ts';
import type { Scalar, Truth, Unknown } from './unknown.ts';
import { allTrue, doubtful, isUnknown, untold } from './unknown.ts';

export type Scope = {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly parent: Scope | undefined;
  readonly rows: Map<string, readonly Scope[]>;
  /** Questions whose answer cannot be relied on: malformed, or never collected. */
  readonly doubtful: Set<string>;
  readonly shown: Map<string, Shown>;
  /** Of the interview, `YYYY-MM-DD`, where it is known. */
  readonly day: string | undefined;
};

/** `unclear`: it hangs on an answer that cannot be relied on. */
export type Shown = 'shown' | 'hidden' | 'unclear';

/** Variables beside the questions of a plan, such as derived ones. */
export type More = (plan: Plan, reach: () => Reach<Scope>) => (name: string) => Variable<Scope> | undefined;

/** The raw answer to a question of a scope; untold when it is hidden. */
function rawAnswer(planned: PlannedQuestion, scope: Scope): unknown {
  const shown = shownIn(scope, planned);
  if (shown === 'hidden') return untold;
  return shown === 'unclear' || scope.doubtful.has(planned.name) ? doubtful : ownValue(scope.answers, planned.name);
}

/** The answer with its kind made sure of; a non-response code is no value. */
function reader<V>(planned: PlannedLeaf, read: (raw: unknown) => V | undefined): (scope: Scope) => V | Unknown {
  const excuses: readonly string[] = nonResponseOf(planned);
  return (scope) => {
    const raw = rawAnswer(planned, scope);
    if (isUnknown(raw)) return raw;
    return typeof raw === 'string' && excuses.includes(raw) ? untold : (read(raw) ?? untold);
  };
}

const scalar = (raw: unknown): Scalar | undefined =>
  typeof raw === 'number' || typeof raw === 'string' ? raw : undefined;
const dayOf = (raw: unknown): Scalar | undefined => (typeof raw === 'string' ? dayNumber(raw) : undefined);

function amountOf(raw: unknown): number | undefined {
  const amount = isPlainObject(raw) ? ownValue(raw, 'amount') : undefined;
  return typeof amount === 'number' ? amount : undefined;
}

function currencyOf(raw: unknown): string | undefined {
  const currency = isPlainObject(raw) ? ownValue(raw, 'currency') : undefined;
  return typeof currency === 'string' ? currency : undefined;
}

function answeredIn(planned: PlannedQuestion) {
  return (scope: Scope): Truth => {
    const raw = rawAnswer(planned, scope);
    if (isUnknown(raw)) return raw.unknown === 'doubtful' ? raw : false;
    return !isBlank(raw);
  };
}

function leafVariable(planned: PlannedLeaf): Variable<Scope> {
  return {
    declared: declaredOf(planned.question),
    answered: answeredIn(planned),
    value: reader(planned, planned.leaf.holds === 'date' ? dayOf : scalar),
    amount: reader(planned, amountOf),
    currency: reader(planned, currencyOf),
    includes: (code) =>
      reader(planned, (raw) => (Array.isArray(raw) && raw.length > 0 ? raw.includes(code) : undefined)),
  };
}

function rosterVariable(planned: PlannedRoster, inside: Reach<Scope>): Variable<Scope> {
  const entered = (scope: Scope): readonly Scope[] | Unknown => {
    const raw = rawAnswer(planned, scope);
    if (isUnknown(raw)) return raw.unknown === 'doubtful' ? raw : [];
    return scope.rows.get(planned.name) ?? [];
  };
  const isShown = (scope: Scope) => visibility(scope, planned);
  const declared = declaredOf(planned.question, (name) => inside.find(name)?.declared);
  return {
    ...noReadings,
    declared,
    answered: answeredIn(planned),
    roster: { inside, entered, rows: existingRows(planned.question.min, entered, isShown) },
  };
}

const interviewDay = ({ day }: Scope): Scalar | Unknown => dayOf(day) ?? untold;

/** Reaches over answers, one per plan; each plan stands in one place of its instrument. */
export function answerReaches(facts: Facts, more: More = () => () => undefined) {
  const known = new WeakMap<Plan, Reach<Scope>>();
  const reachFor = (plan: Plan, around: Reach<Scope> | undefined): Reach<Scope> => {
    const made = known.get(plan);
    if (made !== undefined) return made;
    const beside = more(plan, () => reach);
    const own = (name: string): Variable<Scope> | undefined => {
      const planned = plan.questions.get(name);
      if (planned === undefined) return beside(name);
      return isRoster(planned) ? rosterVariable(planned, reachFor(planned.rows, reach)) : leafVariable(planned);
    };
    const reach = reachOf(own, { ...facts, interviewDay }, around && { reach: around, up: (scope) => scope.parent });
    known.set(plan, reach);
    return reach;
  };
  const reachIn = (scope: Scope): Reach<Scope> => reachFor(scope.plan, scope.parent && reachIn(scope.parent));
  return reachIn;
}

const reachIn = answerReaches(noFacts);
const compiled = new WeakMap<Plan, WeakMap<Condition, (scope: Scope) => Truth>>();

function evaluate(condition: Condition, scope: Scope): Truth {
  let ofPlan = compiled.get(scope.plan);
  if (ofPlan === undefined) compiled.set(scope.plan, (ofPlan = new WeakMap()));
  let read = ofPlan.get(condition);
  if (read === undefined) ofPlan.set(condition, (read = compileCondition(condition, reachIn(scope))));
  return read(scope);
}

/** Whether a condition holds in a scope: true, false, or undefined when it cannot be told. */
export function holds(condition: Condition, scope: Scope): boolean | undefined {
  const truth = evaluate(condition, scope);
  return isUnknown(truth) ? undefined : truth;
}

/** Whether everything holds that a question is shown under. */
const visibility = (scope: Scope, { visibleIf }: PlannedQuestion): Truth =>
  allTrue(visibleIf, (condition) => evaluate(condition, scope));

/** Whether a question of a scope is shown. */
export function shownIn(scope: Scope, planned: PlannedQuestion): Shown {
  if (planned.visibleIf.length === 0) return 'shown';
  const known = scope.shown.get(planned.name);
  if (known) return known;
  const truth = visibility(scope, planned);
  const shown = truth === true ? 'shown' : isUnknown(truth) && truth.unknown === 'doubtful' ? 'unclear' : 'hidden';
  scope.shown.set(planned.name, shown);
  return shown;
}

/** Whether a question must be answered, given that it is shown; false as long as it cannot be told. */
export const mustAnswer = (scope: Scope, planned: PlannedQuestion): boolean =>
  typeof planned.required === 'boolean' ? planned.required : holds(planned.required, scope) === true;
