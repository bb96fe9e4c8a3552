/** Types inferred from an instrument: the shape of its answers, and the names of its questions. */
import type { Knows } from '../kinds/kind-of.ts';
import type { Question, Questions } from './question.ts';

type NonResponseOf<Q> = Q extends { readonly nonResponse: readonly (infer N)[] } ? N : never;

type ValueOf<Q extends Question> = Q extends { readonly kind: 'roster'; readonly of: infer Of extends Questions }
  ? readonly AnswersTo<Of>[]
  : Knows<Q, 'answer'>;

/** Questions that must be answered whatever the other answers are. */
type AlwaysAsked<Q> = Q extends
  | { readonly visibleIf: unknown }
  | { readonly requiredIf: unknown }
  | { readonly optional: true }
  | { readonly kind: 'group' }
  ? false
  : true;

type LeafAnswers<Q extends Questions> = {
  readonly [K in keyof Q as AlwaysAsked<Q[K]> extends true ? K : never]: ValueOf<Q[K]> | NonResponseOf<Q[K]>;
} & {
  readonly [K in keyof Q as AlwaysAsked<Q[K]> extends true ? never : Q[K]['kind'] extends 'group' ? never : K]?:
    ValueOf<Q[K]> | NonResponseOf<Q[K]>;
};

type Intersection<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never;
type GroupAnswers<G> = G extends { readonly kind: 'group'; readonly of: infer Of extends Questions }
  ? G extends { readonly visibleIf: unknown } | { readonly requiredIf: unknown } | { readonly optional: true }
    ? Partial<AnswersTo<Of>>
    : AnswersTo<Of>
  : never;
type Groups<Q extends Questions> = Extract<Q[keyof Q], { readonly kind: 'group' }>;
type Flat<T> = { [K in keyof T]: T[K] };

/** Answers to a set of questions; those inside groups lie flat beside the others. */
export type AnswersTo<Q extends Questions> = [Groups<Q>] extends [never]
  ? Flat<LeafAnswers<Q>>
  : Flat<LeafAnswers<Q> & Intersection<GroupAnswers<Groups<Q>>>>;

/** Every question's path: `age`, `senders`, `senders.channels.amount`. Groups do not show in paths. */
export type PathsOf<Q extends Questions, Prefix extends string = ''> = {
  [K in keyof Q & string]: Q[K] extends { readonly kind: 'group'; readonly of: infer Of extends Questions }
    ? PathsOf<Of, Prefix>
    : Q[K] extends { readonly kind: 'roster'; readonly of: infer Of extends Questions }
      ? `${Prefix}${K}` | PathsOf<Of, `${Prefix}${K}.`>
      : `${Prefix}${K}`;
}[keyof Q & string];

/** Names of all groups, at any depth. */
export type GroupNamesOf<Q extends Questions> = {
  [K in keyof Q & string]: Q[K] extends { readonly kind: infer Kind; readonly of: infer Of extends Questions }
    ? (Kind extends 'group' ? K : never) | GroupNamesOf<Of>
    : never;
}[keyof Q & string];

/** Names of all rules between answers, at any depth. */
export type RuleNamesOf<Q extends Questions> = {
  [K in keyof Q & string]:
    | (Q[K] extends { readonly rules: readonly { readonly rule: infer R extends string }[] } ? R : never)
    | (Q[K] extends { readonly of: infer Of extends Questions } ? RuleNamesOf<Of> : never);
}[keyof Q & string];
