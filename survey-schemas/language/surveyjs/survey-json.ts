/**
 * An instrument as a SurveyJS form: plain JSON for `survey-core`, and the way between its data and our answers.
 *
 * We write the questions, SurveyJS renders and pages them. What it shows, asks for and refuses is what `checkResponse`
 * shows, asks for and refuses; a property test holds the two together.
 */
import type { FormWords } from '../words/form-words.ts';
import { currencyList } from '../../reference/currencies.ts';
import type { Answers as RawAnswers } from '../evaluate/answers.ts';
import { isPlainObject, ownValue } from '../evaluate/answers.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Plan, PlannedQuestion, PlannedRoster } from '../questions/outline.ts';
import { isRoster, planOf } from '../questions/outline.ts';
import { shownAnswers } from '../check/shown-answers.ts';
import { fromData, toData } from './answers.ts';
import type { Element } from '../kinds/contract/form.ts';
import type { FormText } from './elements.ts';
import { inside, leafElements, obligation, ruleValidators, visibility } from './elements.ts';
import type { Site } from './expression.ts';

export type FormOptions = {
  /** Answers the link already knows: kept, not asked. */
  readonly prefilled?: RawAnswers;
  /** Currencies to offer, likeliest first; all of ISO 4217 unless said otherwise. */
  readonly currencies?: readonly string[];
  /** Regions of the round: the choices, beside `other`, of a question for one of them. */
  readonly regions?: readonly string[];
  /** `screens`: one input a screen, for phones. `sections`: one page per group. */
  readonly layout?: 'screens' | 'sections';
};

/** Labels by path; an instrument without words shows its names, so that a draft can be tried out. */
const formText = (words: FormWords, options: FormOptions): FormText => ({
  words,
  regions: options.regions,
  label: ({ path, name }) => {
    const text = words.study.questions[path] ?? name;
    return typeof text === 'string' ? { label: text } : text;
  },
});

/** Runs of questions that stand under the same innermost heading. */
function* runs(plan: Plan): Generator<{ readonly group: string | undefined; readonly questions: PlannedQuestion[] }> {
  let run: { group: string | undefined; questions: PlannedQuestion[] } | undefined;
  for (const planned of plan.questions.values()) {
    const group = planned.groups[planned.groups.length - 1];
    if (run && run.group !== group) yield run;
    if (run?.group !== group || !run) run = { group, questions: [] };
    run.questions.push(planned);
  }
  if (run) yield run;
}

function rosterElement(planned: PlannedRoster, site: Site, text: FormText, titles: Titles): Element {
  const { question } = planned;
  const { label, hint } = text.label(planned);
  const visibleIf = visibility(planned, site);
  const rowSite: Site = { ...inside(planned, site), scopes: [...site.scopes, planned.rows] };
  return {
    type: 'paneldynamic',
    name: planned.name,
    title: label,
    ...(hint !== undefined && { description: hint }),
    ...(visibleIf !== undefined && { visibleIf }),
    ...(question.min > 0 ? obligation(planned, site) : {}),
    maxPanelCount: question.max,
    templateTitle: text.words.say('form.row'),
    addPanelText: text.words.say('form.addRow'),
    removePanelText: text.words.say('form.removeRow'),
    displayMode: 'list',
    validators: ruleValidators(planned, site, text),
    templateElements: sections(planned.rows, rowSite, text, titles).flatMap(({ title, elements }, i) =>
      title === undefined ? elements : [{ type: 'panel', name: `${planned.name}_part_${i + 1}`, title, elements }],
    ),
  };
}

type Titles = Readonly<Record<string, string>>;
type Section = { readonly title: string | undefined; readonly elements: Element[] };

function sections(plan: Plan, site: Site, text: FormText, titles: Titles): Section[] {
  return [...runs(plan)].map(({ group, questions }) => ({
    title: group === undefined ? undefined : titles[group],
    elements: questions.flatMap((planned) =>
      isRoster(planned) ? [rosterElement(planned, site, text, titles)] : leafElements(planned, site, text),
    ),
  }));
}

/** Answers the link knows stay in the data and out of sight. */
const hide = (elements: readonly Element[], known: RawAnswers): Element[] =>
  elements.map((element) =>
    typeof element['name'] === 'string' && ownValue(known, element['name']) !== undefined
      ? { ...element, visible: false, clearIfInvisible: 'none' }
      : element,
  );

/** The form of an instrument, as SurveyJS JSON. Give what the link knows to the model's `data` too: `surveyJsFromAnswers`. */
export function surveyJson(instrument: Instrument, words: FormWords, options: FormOptions = {}): Element {
  const text = formText(words, options);
  const plan = planOf(instrument);
  const known = toData(plan, options.prefilled ?? {});
  const pages = sections(
    plan,
    { scopes: [plan], given: new Set(), currencies: options.currencies ?? currencyList.codes },
    text,
    words.study.groups,
  );
  return {
    title: words.study.title === '' ? instrument.id : words.study.title,
    locale: words.language,
    pages: pages.map(({ title, elements }, i) => ({
      name: `page_${i + 1}`,
      ...(title !== undefined && { title }),
      elements: hide(elements, known),
    })),
    questionsOnPageMode: options.layout === 'screens' ? 'inputPerPage' : 'standard',
    showProgressBar: true,
    progressBarType: 'questions',
    progressBarLocation: 'top',
    showQuestionNumbers: 'off',
    checkErrorsMode: 'onNextPage',
    textUpdateMode: 'onBlur',
    clearInvisibleValues: 'none', // one tap must not erase what was asked before; `answersFromSurveyJs` leaves it out
    focusFirstQuestionAutomatic: true,
    focusOnFirstError: true,
    requiredMark: '*',
    completeText: words.say('form.complete'),
    completedHtml: `<p>${words.say('form.thanks')}</p>`,
    showCompletedPage: true,
  };
}

/**
 * Answers from the data of a form. What was left blank is absent, and so is what SurveyJS keeps of hidden questions.
 * The result still goes through `checkResponse`.
 */
export const answersFromSurveyJs = (instrument: Instrument, data: unknown): RawAnswers =>
  isPlainObject(data) ? shownAnswers(planOf(instrument), fromData(planOf(instrument), data)) : {};

/**
 * How many answers the data hold that are not asked any more after what was chosen since: kept as long as the form is open,
 * and left out of what is filed.
 */
export function leftOut(instrument: Instrument, data: RawAnswers): number {
  const given = fromData(planOf(instrument), data);
  return countAnswers(given) - countAnswers(shownAnswers(planOf(instrument), given));
}

const countAnswers = (answers: RawAnswers): number =>
  Object.values(answers).reduce<number>((sum, value) => {
    const rows = Array.isArray(value) ? value.filter(isPlainObject) : [];
    return sum + (rows.length === 0 ? 1 : rows.reduce((inRows, row) => inRows + countAnswers(row), 0));
  }, 0);

/** Data of a form from answers: a draft taken up again, or what a link knows beforehand. */
export const surveyJsFromAnswers = (instrument: Instrument, answers: object): RawAnswers =>
  isPlainObject(answers) ? toData(planOf(instrument), answers) : {};
