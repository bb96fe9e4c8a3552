/** One question as SurveyJS elements: the input itself and, where needed, a currency and a companion for non-response. */
import { currencyList } from '../../reference/currencies.ts';
import { ruleSentence } from '../words/speak.ts';
import type { FormWords } from '../words/form-words.ts';
import { emailPattern, phonePattern } from '../../basics/patterns.ts';
import type { CodeList } from '../../basics/code-list.ts';
import type { Condition } from '../conditions/condition.ts';
import { quarterPattern } from '../../basics/period.ts';
import type { PlannedLeaf, PlannedQuestion } from '../questions/outline.ts';
import { nonResponseOf } from '../questions/outline.ts';
import type { Sentence } from '../faults/messages.ts';
import type { Site } from './expression.ts';
import { allOf, hasCompanion, hasValue, minorUnits, whenFalse, whenTrue, written } from './expression.ts';

/** SurveyJS JSON; its own types describe the running model and not this. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Element = { readonly [key: string]: Json };

export type FormText = {
  readonly words: FormWords;
  /** Regions of the round, where they are known. */
  readonly regions: readonly string[] | undefined;
  readonly label: (planned: PlannedQuestion) => { readonly label: string; readonly hint?: string };
};

/**
 * Name of the function that tells whether a box for a number holds text, which is what was typed when it is no number. The
 * page registers it; where nobody does, boxes hold numbers alone.
 */
export const isText = 'isText';

/** Lists up to this length are radio buttons; longer ones a box to search in. */
const radios = 7;

const own = (planned: PlannedQuestion, site: Site, suffix = '') =>
  written(planned.name + suffix, site.scopes.length - 1, site);

/** Where a question's own conditions stand. */
export const inside = (planned: PlannedQuestion, site: Site): Site => ({
  ...site,
  given: new Set([...site.given, ...planned.visibleIf]),
});

/** When it is shown; each skip rule may lean on those before it. */
export function visibility(planned: PlannedQuestion, site: Site): string | undefined {
  const given = new Set<Condition>(site.given);
  const parts = planned.visibleIf.map((condition) => {
    const part = whenTrue(condition, { ...site, given: new Set(given) });
    given.add(condition);
    return part;
  });
  return parts.length === 0 ? undefined : allOf(parts);
}

/** `isRequired` or `requiredIf` of whatever must be filled for the question to count as answered. */
export function obligation(planned: PlannedQuestion, site: Site): Element {
  if (planned.required === false) return {};
  if (planned.required === true) return { isRequired: true };
  return { requiredIf: whenTrue(planned.required, inside(planned, site)) };
}

const expression = (text: string, holds: string): Element => ({ type: 'expression', text, expression: holds });

/** Rules between answers; a rule speaks only once the question is answered. */
export function ruleValidators(planned: PlannedQuestion, site: Site, { words }: FormText): Element[] {
  const rules = (planned.question.rules ?? []).filter(
    ({ whenFiled, severity }) => whenFiled !== true && severity !== 'warn',
  );
  return rules.map(({ rule, test }) => {
    const broken = whenFalse(test, inside(planned, site));
    return expression(ruleSentence(words, rule), `(${own(planned, site)} empty) or !(${broken})`);
  });
}

/** Codes with their words; where a standard names them, in the order of the alphabet of the language. */
function choicesOf(list: CodeList, words: FormWords): Json[] {
  const choices = list.codes.map((code) => ({ value: code, text: words.option(list, code) }));
  if (list.standard === undefined) return choices;
  const { compare } = new Intl.Collator(words.language);
  return choices.sort((a, b) => compare(a.text, b.text));
}

const select = (choices: readonly Json[]): Element =>
  choices.length <= radios ? { type: 'radiogroup', choices } : { type: 'dropdown', choices };

/** The box or buttons of a question. */
function input(planned: PlannedLeaf, site: Site, text: FormText): Element {
  const { question } = planned;
  const { words } = text;
  const say = ({ key, places }: Sentence) => words.say(`faults.${key}`, places);
  const value = own(planned, site);
  const nonResponse = nonResponseOf(planned).map((code) => ({ value: code, text: words.say(`form.${code}`) }));
  const rules = ruleValidators(planned, site, text);
  // With “#” as it was typed: SurveyJS would read “1,234” as a number.
  const heldText = `${isText}(${value.replace('{', '{#')})`;
  const written = expression(say({ key: 'number-written' }), `!(${heldText})`);
  const fits = (sentence: Sentence, holds: string) =>
    expression(say(sentence), `(${value} empty) or (${heldText}) or (${holds})`);
  switch (question.kind) {
    case 'integer':
    case 'decimal': {
      const decimals = question.kind === 'decimal' ? question.decimals : 0;
      const { min, max } = question;
      const whole: Sentence = decimals === 0 ? { key: 'whole-number' } : { key: 'decimals', places: { decimals } };
      const past = question.kind === 'integer' && question.past === true;
      const validators = [
        written,
        fits({ key: 'range', places: { min, max } }, `${value} >= ${min} and ${value} <= ${max}`),
        fits(whole, `round(${value}, ${decimals}) = ${value}`),
        ...(past ? [fits({ key: 'past-year' }, `${value} <= year(today())`)] : []),
        ...rules,
      ];
      return { type: 'text', validators };
    }
    case 'money': {
      const minor = minorUnits(value, own(planned, site, '_currency'), site);
      const places = { min: question.min, max: question.max };
      const known = allOf(hasValue(planned.name, inside(planned, site)));
      const exact = `!(${known}) or (${minor.exact})`;
      const within = `!(${known}) or (${minor.text} >= ${question.min} and ${minor.text} <= ${question.max})`;
      const validators = [
        written,
        ...(question.min >= 0 ? [fits({ key: 'money-range', places }, `${value} >= 0`)] : []),
        fits({ key: 'money-decimals' }, exact),
        fits({ key: 'money-range', places }, within),
        ...rules,
      ];
      return { type: 'text', validators };
    }
    case 'date': {
      const range = say({ key: 'date-range', places: { min: question.min, max: question.max } });
      const latest = question.past
        ? { maxValueExpression: 'today()', maxErrorText: say({ key: 'past' }) }
        : { max: question.max, maxErrorText: range };
      return { type: 'text', inputType: 'date', min: question.min, minErrorText: range, ...latest, validators: rules };
    }
    case 'select-one':
      return {
        ...select([...choicesOf(question.list, words), ...nonResponse]),
        validators: rules,
      };
    case 'select-many': {
      const choices = choicesOf(question.list, words);
      return { type: choices.length <= 20 ? 'checkbox' : 'tagbox', choices, validators: rules };
    }
    case 'code':
    case 'text': {
      if (question.kind === 'code' && question.codesOf === 'regions' && text.regions !== undefined) {
        const regions = text.regions.map((code) => ({ value: code, text: code }));
        return { ...select([...regions, { value: 'other', text: words.say('form.otherPlace') }]), validators: rules };
      }
      const { maxLength } = question;
      const tooLong = { type: 'text', maxLength, text: say({ key: 'too-long', places: { max: maxLength } }) };
      const validators = [tooLong, ...formatValidators(question, say), ...rules];
      if (question.kind === 'text' && maxLength > 200) return { type: 'comment', maxLength, validators };
      const { format } = question;
      return {
        type: 'text',
        inputType: format === 'email' ? 'email' : format === 'phone' ? 'tel' : 'text',
        // What people put between digits is taken away after they typed it, and counts for nothing.
        ...(format === 'phone' ? {} : { maxLength }),
        validators,
      };
    }
  }
}

const patterns = { email: emailPattern, phone: phonePattern, quarter: quarterPattern } as const;

function formatValidators(question: PlannedLeaf['question'], say: (sentence: Sentence) => string): Element[] {
  if ((question.kind !== 'text' && question.kind !== 'code') || !question.format) return [];
  return [{ type: 'regex', regex: patterns[question.format].source, text: say({ key: question.format }) }];
}

/** The currency of an amount: asked once there is an amount. */
function currencyElement(planned: PlannedLeaf, site: Site, { words }: FormText, shown: string): Element {
  return {
    type: 'dropdown',
    name: `${planned.name}_currency`,
    title: words.say('form.currency'),
    choices: site.currencies.map((code) => ({ value: code, text: namedCurrency(words, code) })),
    startWithNewLine: false,
    visibleIf: `${shown} and (${own(planned, site)} notempty)`,
    isRequired: true,
  };
}

function namedCurrency(words: FormWords, code: string): string {
  const name = words.option(currencyList, code);
  return name === code ? code : `${code} – ${name}`;
}

/** Why there is no answer: asked when the question was left empty. */
function companionElement(planned: PlannedLeaf, site: Site, { words, label }: FormText, shown: string): Element {
  return {
    type: 'radiogroup',
    name: `${planned.name}_nonresponse`,
    title: words.say('form.noAnswer', { question: label(planned).label }),
    choices: nonResponseOf(planned).map((code) => ({ value: code, text: words.say(`form.${code}`) })),
    visibleIf: `${shown} and (${own(planned, site)} empty)`,
    showClearButton: true,
    ...obligation(planned, site),
  };
}

/** Asks whether an unlikely answer is right, once for each soft rule that it breaks; what is said here is no answer. */
function confirmations(planned: PlannedLeaf, site: Site, { words }: FormText, shown: string): Element[] {
  const soft = (planned.question.rules ?? []).filter(({ severity }) => severity === 'warn');
  return soft.map(({ rule, test }) => ({
    type: 'radiogroup',
    name: `${planned.name}_${rule}_confirmed`,
    title: words.say('form.confirm', { sentence: ruleSentence(words, rule) }),
    choices: [{ value: 'yes', text: words.say('form.confirmed') }],
    visibleIf: `${shown} and (${own(planned, site)} notempty) and (${whenFalse(test, inside(planned, site))})`,
    isRequired: true,
  }));
}

/** All elements of a question that is no roster. */
export function leafElements(planned: PlannedLeaf, site: Site, text: FormText): Element[] {
  const { label, hint } = text.label(planned);
  const visibleIf = visibility(planned, site);
  const shown = visibleIf === undefined ? 'true' : `(${visibleIf})`;
  const companion = hasCompanion(planned);
  const element: Element = {
    ...input(planned, site, text),
    name: planned.name,
    title: label,
    ...(hint !== undefined && { description: hint }),
    ...(visibleIf !== undefined && { visibleIf }),
    ...(companion ? {} : obligation(planned, site)),
  };
  return [
    element,
    ...(planned.question.kind === 'money' ? [currencyElement(planned, site, text, shown)] : []),
    ...(companion ? [companionElement(planned, site, text, shown)] : []),
    ...confirmations(planned, site, text, shown),
  ];
}
