/** What a language must say: every label, hint and message, typed from the instruments so that a missing one does not compile. */
import type { GroupNamesOf, RuleNamesOf } from '../questions/answers.ts';
import type { CodeList } from '../../basics/code-list.ts';
import type { FormMessages } from '../faults/form-messages.ts';
import type { Instrument, QuestionPath } from '../questions/instrument.ts';
import type { Messages } from '../faults/messages.ts';
import type { NonResponse } from '../questions/question.ts';

/** A question in words; the hint is for whoever asks or answers it. */
export type QuestionText = string | { readonly label: string; readonly hint: string };

/** The words of one instrument, keyed by group and by question path. */
export type InstrumentText<I extends Instrument> = {
  readonly title: string;
  readonly groups: { readonly [Name in GroupNamesOf<I['questions']>]: string };
  readonly questions: { readonly [Path in QuestionPath<I>]: QuestionText };
};

/** The words of a code list. */
export type ListText<L extends CodeList> = Readonly<Record<L['codes'][number], string>>;

/** The sentences of an instrument's rules between answers. */
export type RuleText<I extends Instrument> = Readonly<Record<RuleName<I>, string>>;
type RuleName<I extends Instrument> = I extends Instrument ? RuleNamesOf<I['questions']> : never;

export type Locale = {
  /** BCP 47. */
  readonly language: string;
  readonly messages: Messages;
  readonly form: FormMessages;
  readonly nonResponse: Readonly<Record<NonResponse, string>>;
  /** By name of the list, then code. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By list of wordings, version and question: what was read out or shown. */
  readonly consents: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** By name of the rule. */
  readonly rules: Readonly<Record<string, string>>;
  /** By id and version: `household.v2`. */
  readonly instruments: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly groups: Readonly<Record<string, string>>;
        readonly questions: Readonly<Record<string, QuestionText>>;
      }
    >
  >;
};

/** Key of an instrument's words. */
export const textKey = (instrument: Instrument): string => `${instrument.id}.v${instrument.version}`;
