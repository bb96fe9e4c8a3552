/** One question as SurveyJS elements: the input itself and, where needed, boxes beside it and a companion for non-response. */
import { alphabetOf } from '../../reference/conventions.ts';
import type { CodeList } from '../../basics/code-list.ts';
import type { Condition } from '../conditions/condition.ts';
import { type Choice, type Element, type FormSite, validator } from '../kinds/contract/form.ts';
import type { PlannedLeaf, PlannedQuestion } from '../questions/outline.ts';
import { nonResponseOf } from '../questions/outline.ts';
import type { FormWords } from '../words/form-words.ts';
import { ruleSentence } from '../words/speak.ts';
import type { Site } from './expression.ts';
import { allOf, hasCompanion, hasValue, whenFalse, whenTrue, written } from './expression.ts';

export type FormText = {
  readonly words: FormWords;
  /** Regions of the round, where they are known. */
  readonly regions: readonly string[] | undefined;
  readonly label: (planned: PlannedQuestion) => { readonly label: string; readonly hint?: string };
};

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

/** Rules between answers; a rule speaks only once the question is answered. */
export function ruleValidators(planned: PlannedQuestion, site: Site, { words }: FormText): Element[] {
  const rules = (planned.question.rules ?? []).filter(
    ({ whenFiled, severity }) => whenFiled !== true && severity !== 'warn',
  );
  return rules.map(({ rule, test }) => {
    const broken = whenFalse(test, inside(planned, site));
    return validator(ruleSentence(words, rule), `(${own(planned, site)} empty) or !(${broken})`);
  });
}

/** Codes with their words; where a standard names them, in the order of the alphabet of the language. */
function choicesOf(list: CodeList, words: FormWords): Choice[] {
  const choices = list.codes.map((code) => ({ value: code, text: words.option(list, code) }));
  if (list.standard === undefined) return choices;
  const { compare } = new Intl.Collator(alphabetOf(words.language));
  return choices.sort((a, b) => compare(a.text, b.text));
}

const refusalsOf = (planned: PlannedLeaf, words: FormWords): Choice[] =>
  nonResponseOf(planned).map((code) => ({ value: code, text: words.say(`form.${code}`) }));

const formSite = (planned: PlannedLeaf, site: Site, { words, regions }: FormText): FormSite => ({
  box: (ending) => own(planned, site, ending),
  hasValue: allOf(hasValue(planned.name, inside(planned, site))),
  say: ({ key, places }) => words.say(`faults.${key}`, places),
  word: (key) => words.say(`form.${key}`),
  option: words.option,
  choices: (list) => choicesOf(list, words),
  nonResponse: refusalsOf(planned, words),
  currencies: site.currencies,
  regions,
});

/** Why there is no answer: asked when the question was left empty. */
function companionElement(planned: PlannedLeaf, site: Site, { words, label }: FormText, shown: string): Element {
  return {
    type: 'radiogroup',
    name: `${planned.name}_nonresponse`,
    title: words.say('form.noAnswer', { question: label(planned).label }),
    choices: refusalsOf(planned, words),
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
  const { form } = planned.leaf;
  const at = formSite(planned, site, text);
  const { validators = [], ...box } = form.element(at);
  const element: Element = {
    ...box,
    validators: [...validators, ...ruleValidators(planned, site, text)],
    name: planned.name,
    title: label,
    ...(hint !== undefined && { description: hint }),
    ...(visibleIf !== undefined && { visibleIf }),
    ...(companion ? {} : obligation(planned, site)),
  };
  return [
    element,
    ...(form.beside ?? []).map((further) => ({
      ...further.element(at),
      name: planned.name + further.ending,
      visibleIf: `${shown} and (${at.box()} notempty)`,
      isRequired: true,
    })),
    ...(companion ? [companionElement(planned, site, text, shown)] : []),
    ...confirmations(planned, site, text, shown),
  ];
}
