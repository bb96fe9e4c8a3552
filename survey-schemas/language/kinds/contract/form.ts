/**
 * How a kind of question is asked on a form: the box it fills, as SurveyJS JSON, and the way between what boxes hold and
 * the answer. All that a form knows of SurveyJS is here and in `surveyjs/`.
 */
import { readNumber } from '../../../basics/read-number.ts';
import type { CodeList } from '../../../basics/code-list.ts';
import type { FormKey } from '../../faults/form-messages.ts';
import type { Sentence } from '../../faults/messages.ts';

/** SurveyJS JSON; its own types describe the running model and not this. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Element = { readonly [key: string]: Json };
export type Choice = { readonly value: string; readonly text: string };

/** Where a question stands on a form, and the words there. */
export type FormSite = {
  /** How an expression names the question's box, or the one beside it with this ending: `{fee}`, `{panel.fee_currency}`. */
  readonly box: (ending?: string) => string;
  /** An expression: the question is asked, and answered with a value. */
  readonly hasValue: string;
  readonly say: (sentence: Sentence) => string;
  readonly word: (key: FormKey) => string;
  /** The word for a code of a list. */
  readonly option: (list: CodeList, code: string) => string;
  /** Codes of a list with their words. */
  readonly choices: (list: CodeList) => readonly Choice[];
  /** Non-response codes that the question takes, with their words. */
  readonly nonResponse: readonly Choice[];
  /** Currencies to offer, likeliest first. */
  readonly currencies: readonly string[];
  /** Regions of the round, where they are known. */
  readonly regions: readonly string[] | undefined;
};

/** A further box that belongs to the answer: asked, and to be filled, once there is something in the first. */
export type BoxBeside = { readonly ending: string; readonly element: (site: FormSite) => Element };

/** A box whose text is read as it is typed. */
export type Typed = {
  /** What the text stands for; the text itself where it stands for nothing, which the check then refuses. */
  readonly read: (text: string) => unknown;
  /** The keyboard that a phone should show. */
  readonly keyboard?: 'numeric' | 'decimal';
};

/** How a question is asked. Boxes hold answers as they are unless said otherwise. */
export type OnForm = {
  /** The box, and what it refuses; its name, title and skip rule, and the rules between answers, come from elsewhere. */
  readonly element: (site: FormSite) => Element & { readonly validators?: readonly Element[] };
  readonly beside?: readonly BoxBeside[];
  readonly typed?: Typed;
  /** The answer that boxes hold; `beside` gives what is in a further box. */
  readonly toAnswer?: (value: unknown, beside: (ending: string) => unknown) => unknown;
  /** What boxes hold for an answer, by ending. */
  readonly toBoxes?: (answer: unknown) => Readonly<Record<string, unknown>>;
};

/**
 * Name of the function that tells whether a box for a number holds text, which is what was typed when it is no number. The
 * page registers it; where nobody does, boxes hold numbers alone.
 */
export const isText = 'isText';

/** A validator: the sentence is said unless the expression holds. */
export const validator = (text: string, holds: string): Element => ({ type: 'expression', text, expression: holds });

/** Lists up to this length are radio buttons; longer ones a box to search in. */
const radios = 7;

/** A choice of one. */
export const select = (choices: readonly Choice[]): Element =>
  choices.length <= radios ? { type: 'radiogroup', choices } : { type: 'dropdown', choices };

/** Numbers as people write them; a box holds text when what was typed is none. */
export const typedNumber = (decimals: number): Typed => ({
  read: (text) => readNumber(text, decimals) ?? text,
  keyboard: decimals === 0 ? 'numeric' : 'decimal',
});

/**
 * A plain text box for a number, so that no wheel turns what was typed.
 *
 * @param rules what must hold of the number, each with the sentence that is said when it does not
 */
export function numberBox(site: FormSite, rules: readonly (readonly [Sentence, string])[]) {
  const value = site.box();
  // With “#” as it was typed: SurveyJS would read “1,234” as a number.
  const heldText = `${isText}(${value.replace('{', '{#')})`;
  const validators = [
    validator(site.say({ key: 'number-written' }), `!(${heldText})`),
    ...rules.map(([sentence, holds]) =>
      validator(site.say(sentence), `(${value} empty) or (${heldText}) or (${holds})`),
    ),
  ];
  return { type: 'text', validators };
}
