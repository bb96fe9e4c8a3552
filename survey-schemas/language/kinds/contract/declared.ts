/** What any question may say of itself, whatever its kind. */
import type * as v from 'valibot';
import type { Condition, Rule } from '../../conditions/condition.ts';

/** Why there is no answer. Given in place of a value, where the question allows it. */
export const nonResponseCodes = ['refused', 'dont_know', 'not_applicable'] as const;
export type NonResponse = (typeof nonResponseCodes)[number];
/** Whether a code is one of them. */
export const isNonResponse = (code: string): code is NonResponse => nonResponseCodes.some((one) => one === code);

/** A question must be answered when it is shown, unless it says otherwise. */
export type Common = {
  readonly visibleIf?: Condition;
  /** May be left unanswered. */
  readonly optional?: true;
  /** Must be answered only when this holds. */
  readonly requiredIf?: Condition;
  readonly nonResponse?: readonly NonResponse[];
  readonly rules?: readonly Rule[];
  /** Identifies a person: kept in the vault, never a column. */
  readonly vault?: true;
  /** Known before the interview begins; given by the link. */
  readonly design?: true;
};

/** A question of some kind. */
export type Declared = Common & { readonly kind: string };

/** A question of one kind, typed from the schema of what it declares. */
export type Declaration<Name extends string, Entries extends v.ObjectEntries> = Common & {
  readonly kind: Name;
} & Readonly<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>>;

/** What a builder takes: a declaration without its kind. */
export type Spec<Q extends Declared> = Omit<Q, 'kind'>;
