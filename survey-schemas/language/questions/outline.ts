/**
 * An instrument read once: groups opened, their conditions handed down to the questions inside. Every compiler starts here.
 */
import type { Condition } from '../conditions/condition.ts';
import type { NonResponse } from '../kinds/contract/declared.ts';
import type { Leaf } from '../kinds/contract/kind.ts';
import { leafOf, type LeafQuestion } from '../kinds/kind-of.ts';
import type { GroupQuestion, Questions, RosterQuestion } from './question.ts';

/** `leaf` is the question as its kind sees it. */
export type PlannedLeaf = Planned & { readonly question: LeafQuestion; readonly leaf: Leaf };
export type PlannedRoster = Planned & { readonly question: RosterQuestion; readonly rows: Plan };
export type PlannedQuestion = PlannedLeaf | PlannedRoster;

type Planned = {
  readonly name: string;
  /** Names from the top, joined by dots: `senders.channels.amount`. */
  readonly path: string;
  /** Headings it stands under, outermost first; they are within the same roster. */
  readonly groups: readonly string[];
  /** Shown when all of these hold: its own skip rule and those of its groups. */
  readonly visibleIf: readonly Condition[];
  /** When shown: must be answered always, never, or on a condition. */
  readonly required: Condition | boolean;
};

/** Questions of one scope, the instrument itself or a roster's row, in the order they are asked. */
export type Plan = { readonly path: string; readonly questions: ReadonlyMap<string, PlannedQuestion> };

type Inherited = Pick<Planned, 'groups' | 'visibleIf' | 'required'>;
type Obligation = { readonly optional?: true; readonly requiredIf?: Condition };

function obligation(outer: Condition | boolean, own: Obligation): Condition | boolean {
  if (outer === false || own.optional) return false;
  const conditions = [outer, own.requiredIf].filter((c) => c !== undefined && c !== true);
  const [first, second] = conditions;
  if (first === undefined) return true;
  return second === undefined ? first : { op: 'all', of: [first, second] };
}

function* open(questions: Questions, prefix: string, from: Inherited): Generator<PlannedQuestion> {
  for (const [name, question] of Object.entries(questions)) {
    const visibleIf = question.visibleIf ? [...from.visibleIf, question.visibleIf] : from.visibleIf;
    const required = obligation(from.required, question);
    if (question.kind === 'group') {
      yield* open(question.of, prefix, { groups: [...from.groups, name], visibleIf, required });
      continue;
    }
    const planned = { name, path: prefix + name, groups: from.groups, visibleIf, required };
    if (question.kind === 'roster') {
      // A row that was begun is finished, or its gaps are given as non-response, even when the interview breaks off.
      const rows = plan(question.of, planned.path, { groups: [], visibleIf: [], required: true });
      yield { ...planned, question, rows };
    } else yield { ...planned, question, leaf: leafOf(question) };
  }
}

const plan = (questions: Questions, path: string, from: Inherited): Plan => ({
  path,
  questions: new Map([...open(questions, path && `${path}.`, from)].map((question) => [question.name, question])),
});

const plans = new WeakMap<Questions, Plan>();

/** The plan of an instrument; worked out once per instrument. */
export function planOf(instrument: { readonly questions: Questions }): Plan {
  const known = plans.get(instrument.questions);
  if (known) return known;
  const fresh = plan(instrument.questions, '', { groups: [], visibleIf: [], required: true });
  plans.set(instrument.questions, fresh);
  return fresh;
}

/** Non-response codes that a question takes in place of a value. */
export const nonResponseOf = (planned: PlannedQuestion): readonly NonResponse[] =>
  isRoster(planned) ? [] : (planned.question.nonResponse ?? []);

/** A planned question that repeats. */
export const isRoster = (planned: PlannedQuestion): planned is PlannedRoster => planned.question.kind === 'roster';

/** Every question of a plan, rows included. */
export function* everyQuestion(plan: Plan): Generator<PlannedQuestion> {
  for (const planned of plan.questions.values()) {
    yield planned;
    if (isRoster(planned)) yield* everyQuestion(planned.rows);
  }
}

/** Every group of a set of questions, at any depth. */
export function* everyGroup(questions: Questions): Generator<readonly [string, GroupQuestion]> {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'group') yield [name, question];
    if (question.kind === 'group' || question.kind === 'roster') yield* everyGroup(question.of);
  }
}
