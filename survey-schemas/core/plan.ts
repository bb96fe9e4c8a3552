/**
 * An instrument read once: groups opened, their conditions handed down to the questions inside. Every compiler starts here.
 */
import type { Condition } from './condition.ts';
import type { GroupQuestion, LeafQuestion, Questions, RosterQuestion } from './question.ts';

export type PlannedLeaf = Planned & { readonly question: LeafQuestion };
export type PlannedRoster = Planned & { readonly question: RosterQuestion; readonly rows: Plan };
export type PlannedQuestion = PlannedLeaf | PlannedRoster;

type Planned = {
  readonly name: string;
  /** Names from the top, joined by dots: `senders.channels.amount`. */
  readonly path: string;
  /** Headings it stands under, outermost first; they are within the same roster. */
  readonly groups: readonly string[];
  readonly visibleIf: Condition | undefined;
  /** When shown: must be answered always, never, or on a condition. */
  readonly required: Condition | boolean;
};

/** Questions of one scope, the instrument itself or a roster's row, in the order they are asked. */
export type Plan = { readonly path: string; readonly questions: ReadonlyMap<string, PlannedQuestion> };

type Inherited = Pick<Planned, 'groups' | 'visibleIf' | 'required'>;
type Obligation = { readonly optional?: true; readonly requiredIf?: Condition };

function both(a: Condition | undefined, b: Condition | undefined): Condition | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { op: 'all', of: [a, b] };
}

function obligation(outer: Condition | boolean, own: Obligation): Condition | boolean {
  if (outer === false || own.optional) return false;
  return both(outer === true ? undefined : outer, own.requiredIf) ?? true;
}

function* open(questions: Questions, prefix: string, from: Inherited): Generator<PlannedQuestion> {
  for (const [name, question] of Object.entries(questions)) {
    const visibleIf = both(from.visibleIf, question.visibleIf);
    const required = obligation(from.required, question);
    if (question.kind === 'group') {
      yield* open(question.of, prefix, { groups: [...from.groups, name], visibleIf, required });
      continue;
    }
    const planned = { name, path: prefix + name, groups: from.groups, visibleIf, required };
    if (question.kind === 'roster') {
      // A row's skip rules are its own, but an interview broken off excuses gaps inside rows as well.
      const rows = plan(question.of, planned.path, {
        groups: [],
        visibleIf: undefined,
        required: required === false ? true : required,
      });
      yield { ...planned, question, rows };
    } else yield { ...planned, question };
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
  const fresh = plan(instrument.questions, '', { groups: [], visibleIf: undefined, required: true });
  plans.set(instrument.questions, fresh);
  return fresh;
}

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
