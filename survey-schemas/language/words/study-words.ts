/** What a study says: its title, questions, options and rules in one language. Plain data. */
import type { CodeList } from '../../basics/code-list.ts';
import type { GroupNamesOf, RuleNamesOf } from '../questions/answers.ts';
import type { Instrument, QuestionPath } from '../questions/instrument.ts';

/** A question in words; the hint is for whoever asks or answers it. */
export type QuestionText = string | { readonly label: string; readonly hint: string };

/** Words by code, by name of the list. */
export type ListTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type StudyWords = {
  readonly title: string;
  readonly groups: Readonly<Record<string, string>>;
  /** By path, e.g. `senders.channels.amount`. */
  readonly questions: Readonly<Record<string, QuestionText>>;
  /** The question about a row whose name the form knows, by path: `{who}` is the name. */
  readonly named?: Readonly<Record<string, string>>;
  /** What one row of a roster is called, by path: “Sender”, “Person”. */
  readonly rows?: Readonly<Record<string, string>>;
  /** What giving no answer is called, where the platform's words are of somebody else: people who answer for themselves. */
  readonly noAnswer?: { readonly refused: string; readonly dont_know: string };
  /** Of lists that are the study's own; those of the platform have their words there. */
  readonly options?: ListTexts;
  /** Sentences of the rules between answers, by name of the rule. */
  readonly rules: Readonly<Record<string, string>>;
  /** What people agree to, by version of the wording and question: what was read out or shown. */
  readonly consents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is published of it: names of its tables, of what they tell, and of what is counted in them. */
  readonly figures?: {
    readonly tables: Readonly<Record<string, string>>;
    /** By indicator, without `-total`, `-mean`, `-count` or `-share` at its end. */
    readonly indicators: Readonly<Record<string, string>>;
    /** By unit as published, one and several: `household`, `households`. */
    readonly units: Readonly<Record<string, string>>;
    /** Of dimensions that a derived variable tells; others have the words of their question. */
    readonly dimensions?: Readonly<Record<string, string>>;
    /** Codes of dimensions, by dimension: of the classes that a derived variable makes. */
    readonly codes?: ListTexts;
  };
};

/** The words of one instrument, typed from it, so that a missing one does not compile. */
export type StudyText<I extends Instrument> = StudyWords & {
  readonly groups: { readonly [Name in GroupNamesOf<I['questions']>]: string };
  readonly questions: { readonly [Path in QuestionPath<I>]: QuestionText };
  readonly rules: { readonly [Rule in RuleNamesOf<I['questions']>]: string };
};

/** The words of a code list. */
export type ListText<L extends CodeList> = Readonly<Record<L['codes'][number], string>>;
