/**
 * The words to write a questionnaire with: a builder for each kind of question, and for what holds questions. Each returns
 * plain data, typed narrowly enough to infer the answers from.
 */
import type { Condition } from '../conditions/condition.ts';
import type { Common } from '../kinds/contract/declared.ts';
import type { LeafQuestion } from '../kinds/kind-of.ts';

export * from '../kinds/index.ts';

/** Questions asked once per row: per member, per sender, per channel. */
export interface RosterQuestion extends Omit<Common, 'nonResponse' | 'vault'> {
  readonly kind: 'roster';
  readonly of: Questions;
  readonly min: number;
  readonly max: number;
}
/** Questions that share a heading and a skip rule; their answers stay flat in the enclosing object. */
export interface GroupQuestion {
  readonly kind: 'group';
  readonly of: Questions;
  readonly visibleIf?: Condition;
  readonly requiredIf?: Condition;
  /** Nothing inside must be answered. */
  readonly optional?: true;
}

export type Question = LeafQuestion | RosterQuestion | GroupQuestion;
export interface Questions {
  readonly [name: string]: Question;
}

/** Repeated questions, one row each. */
export const roster = <const Q extends Questions, const S extends Omit<RosterQuestion, 'kind' | 'of'>>(
  spec: S,
  of: Q,
) => ({ kind: 'roster' as const, of, ...spec });
/** Questions under one heading. */
export const group = <const Q extends Questions, const S extends Omit<GroupQuestion, 'kind' | 'of'>>(
  spec: S,
  of: Q,
) => ({
  kind: 'group' as const,
  of,
  ...spec,
});
