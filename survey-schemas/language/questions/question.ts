/** The kinds of question. Each builder returns plain data, typed narrowly enough to infer the answers from. */
import type { CodeList } from '../../basics/code-list.ts';
import { codeList } from '../../basics/code-list.ts';
import type { Condition, Rule } from '../conditions/condition.ts';

/** Why there is no answer. Given in place of a value, where the question allows it. */
export const nonResponseCodes = ['refused', 'dont_know', 'not_applicable'] as const;
export type NonResponse = (typeof nonResponseCodes)[number];

/** What any question may say of itself. A question must be answered when it is shown, unless it says otherwise. */
type Common = {
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

export interface IntegerQuestion extends Common {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  /** A calendar year, not after the one in which the interview ended. */
  readonly past?: true;
}
export interface DecimalQuestion extends Common {
  readonly kind: 'decimal';
  readonly min: number;
  readonly max: number;
  /** Digits after the point. */
  readonly decimals: number;
  readonly unit?: string;
}
/** An amount in minor units (cents) and its ISO 4217 currency. */
export interface MoneyQuestion extends Common {
  readonly kind: 'money';
  /** Smallest amount, minor units. */
  readonly min: number;
  /** Largest believable amount, minor units. */
  readonly max: number;
}
/** A calendar day, `YYYY-MM-DD`. */
export interface DateQuestion extends Common {
  readonly kind: 'date';
  readonly min: string;
  readonly max: string;
  /** Not after the day the interview ended. */
  readonly past?: true;
}
export interface SelectOneQuestion extends Common {
  readonly kind: 'select-one';
  readonly list: CodeList;
}
export interface SelectManyQuestion extends Common {
  readonly kind: 'select-many';
  readonly list: CodeList;
}
export interface TextQuestion extends Common {
  readonly kind: 'text';
  /** Unicode code points. */
  readonly maxLength: number;
  readonly format?: 'email' | 'phone';
}
/** A short identifier from the frame or the campaign, such as a PSU; tabulated as a factor. */
export interface CodeQuestion extends Common {
  readonly kind: 'code';
  readonly maxLength: number;
  /** Only codes that the round knows, or `other`: the regions of its frame. Checked where the round is at hand. */
  readonly codesOf?: 'regions';
  readonly format?: 'quarter';
}
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

/** A question that holds one answer. */
export type LeafQuestion =
  | IntegerQuestion
  | DecimalQuestion
  | MoneyQuestion
  | DateQuestion
  | SelectOneQuestion
  | SelectManyQuestion
  | TextQuestion
  | CodeQuestion;
export type Question = LeafQuestion | RosterQuestion | GroupQuestion;
export interface Questions {
  readonly [name: string]: Question;
}

type Spec<Q extends Question> = Omit<Q, 'kind'>;
/**
 * Largest amount taken as believable unless a question says otherwise: minor units, so 10,000 million of most currencies.
 * A year's income of an ordinary household is 100 million soms in Uzbekistan and thousands of millions of rials in Iran.
 */
const largestAmount = 1_000_000_000_000;

/** A whole number in a range. */
export const integer = <const S extends Spec<IntegerQuestion>>(spec: S) => ({ kind: 'integer' as const, ...spec });
/** A number with a fixed count of decimals, in a range. */
export const decimal = <const S extends Spec<DecimalQuestion>>(spec: S) => ({ kind: 'decimal' as const, ...spec });
/** An amount of money, in any currency. */
export const money = <const S extends Partial<Spec<MoneyQuestion>>>(spec: S) => ({
  kind: 'money' as const,
  min: 0,
  max: largestAmount,
  ...spec,
});
/** A calendar day. */
export const date = <const S extends Spec<DateQuestion>>(spec: S) => ({ kind: 'date' as const, ...spec });
/** One code out of a list. */
export const selectOne = <const L extends CodeList, const S extends Omit<Spec<SelectOneQuestion>, 'list'>>(
  list: L,
  spec: S,
) => ({ kind: 'select-one' as const, list, ...spec });
/** One or more codes out of a list. */
export const selectMany = <const L extends CodeList, const S extends Omit<Spec<SelectManyQuestion>, 'list'>>(
  list: L,
  spec: S,
) => ({ kind: 'select-many' as const, list, ...spec });
/** Free text on one line or more. */
export const text = <const S extends Spec<TextQuestion>>(spec: S) => ({ kind: 'text' as const, ...spec });
/** A short identifier. */
export const code = <const S extends Partial<Spec<CodeQuestion>>>(spec: S) => ({
  kind: 'code' as const,
  maxLength: 64,
  ...spec,
});
/** Repeated questions, one row each. */
export const roster = <const Q extends Questions, const S extends Omit<Spec<RosterQuestion>, 'of'>>(
  spec: S,
  of: Q,
) => ({ kind: 'roster' as const, of, ...spec });
/** Questions under one heading. */
export const group = <const Q extends Questions, const S extends Omit<Spec<GroupQuestion>, 'of'>>(spec: S, of: Q) => ({
  kind: 'group' as const,
  of,
  ...spec,
});

export const yesNo = codeList('yes_no', ['yes', 'no']);
/** Yes or no. */
export const flag = <const S extends Omit<Spec<SelectOneQuestion>, 'list'>>(spec: S) => selectOne(yesNo, spec);
