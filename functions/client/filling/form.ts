/** The questionnaire itself: SurveyJS draws it and pages it, from what our compiler makes of the instrument. */
import {
  CustomError,
  Model,
  type Question,
  settings,
  QuestionPanelDynamicModel,
  SurveyModel,
  SvgRegistry,
} from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

import type { Fault } from '#schemas/language/faults/fault.ts';
import type { FormWords } from '#schemas/language/words/form-words.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import { leftOut, surveyJson, surveyJsFromAnswers } from '#schemas/language/surveyjs/survey-json.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { element } from './elements.ts';
import { knownList } from './known.ts';
import { catchMissedTaps } from './missed-taps.ts';
import { readNumbers } from './numbers.ts';
import { speakSurveyJs } from './survey-texts.ts';
import type { Speech } from './words.ts';

export type FormData = Readonly<Record<string, unknown>>;

export type FormProps = {
  readonly instrument: Instrument;
  /** What the form says, in the language of the page. */
  readonly words: FormWords;
  readonly speech: Speech;
  readonly prefilled: KnownAnswers;
  /** Heading of the prefilled answers; without it they are not shown. */
  readonly known?: string | undefined;
  /** Currencies people here are likely to name, likeliest first; the rest of ISO 4217 follows. */
  readonly currencies: readonly string[];
  /** Regions of the round, the choices of where somebody comes from. */
  readonly regions: readonly string[];
  readonly data: FormData;
  readonly onChange: (data: FormData) => void;
  /** Called once the form finds no fault of its own; the form stays until the caller removes it. */
  readonly onFinish: (data: FormData) => Promise<void>;
};

export type Form = { readonly showFaults: (faults: readonly Fault[]) => void };

const isData = (value: unknown): value is FormData => typeof value === 'object' && value !== null;

/** A copy of what is filled in, so that nothing kept or sent changes under way. */
function dataOf(survey: SurveyModel): FormData {
  const data: unknown = JSON.parse(JSON.stringify(survey.data));
  return isData(data) ? data : {};
}

const named = (questions: readonly Question[], name: string | undefined): Question | undefined =>
  questions.find((question) => question.name === name);

/** Follows a JSON Pointer below `/answers` as far as there are questions: `senders`, row 0, `age`. */
function questionAt(survey: SurveyModel, pointer: string): Question | undefined {
  const [, , first, ...rest] = pointer.split('/');
  let question = named(survey.getAllQuestions(), first);
  for (let step = 0; step + 1 < rest.length && question instanceof QuestionPanelDynamicModel; step += 2) {
    const inner = named(question.panels[Number(rest[step])]?.questions ?? [], rest[step + 1]);
    if (inner === undefined) break;
    question = inner;
  }
  return question;
}

/** Time for a page to be drawn; until then it has no box to put the focus into. */
const drawingMilliseconds = 50;

/** Goes to a question wherever it is. A page that comes up would go to its own first question instead. */
function goTo(question: Question): void {
  const { survey } = question;
  if (!(survey instanceof SurveyModel)) return;
  survey.autoFocusFirstQuestion = false;
  question.focus(true);
  setTimeout(() => {
    question.focus(true);
    survey.autoFocusFirstQuestion = true;
  }, drawingMilliseconds);
}

/** A list of what is wrong, each item leading to its question. */
function summary(
  items: readonly { readonly text: string; readonly question: Question | undefined }[],
  say: Speech['say'],
): HTMLElement {
  const entries = items.map(({ text, question }) => {
    if (question === undefined) return element('li', {}, text);
    const label = `${question.processedTitle} ${text}`;
    const onclick = () => {
      goTo(question);
    };
    const jump = element('button', { class: 'link', onclick }, label);
    jump.type = 'button';
    return element('li', {}, jump);
  });
  const count = say('filling.attention', { count: items.length });
  return element(
    'section',
    { class: 'notice bad', role: 'alert' },
    element('h2', {}, count),
    element('ul', {}, ...entries),
  );
}

// Questions that fade in and out make a cheap phone slow, and a person who does not look away wait.
settings.animationEnabled = false;

// The icons of a timer, which no form of ours shows, carry style attributes, which our content security policy refuses.
for (const [name, icon] of Object.entries(SvgRegistry.icons)) {
  if (icon.includes('style=')) SvgRegistry.icons[name] = '';
}

function configure(survey: SurveyModel): void {
  survey.showTitle = false; // the page has said it already
  survey.showCompletePage = false;
  survey.widthMode = 'responsive';
}

/** On a phone a row stands alone on its screens, so its heading says of what it is a row. */
function nameRows(survey: SurveyModel): void {
  for (const question of survey.getAllQuestions()) {
    if (question instanceof QuestionPanelDynamicModel) {
      question.templateTitle = `${question.title} ${question.templateTitle}`;
    }
  }
}

/** Gives every roster that must have a row its first one, so that nobody faces an empty list. */
function openRosters(survey: SurveyModel): void {
  for (const question of survey.getAllQuestions(true)) {
    const empty = question instanceof QuestionPanelDynamicModel && question.panelCount === 0;
    if (empty && question.isRequired) question.addPanel();
  }
}

/** Draws the form into `place`. */
export function mountForm(place: HTMLElement, props: FormProps): Form {
  const errors = element('div', {});
  const ground = element('div', { class: 'form' });
  const { instrument, prefilled } = props;
  const { say } = props.speech;
  const layout = matchMedia('(max-width: 600px)').matches ? ('screens' as const) : ('sections' as const);
  const currencies = [...new Set([...props.currencies, ...currencyList.codes])];
  speakSurveyJs(props.words.language, say);
  const survey = new Model(
    surveyJson(instrument, props.words, { prefilled, currencies, layout, regions: props.regions }),
  );
  configure(survey);
  readNumbers(survey, instrument);
  if (layout === 'screens') nameRows(survey);
  survey.mergeData({ ...surveyJsFromAnswers(instrument, prefilled), ...props.data });
  openRosters(survey);
  const aside = element('div', { role: 'status' });
  const sayWhatIsLeftOut = (): void => {
    const asked = Object.entries(dataOf(survey)).filter(([name]) => !(name in prefilled));
    const count = leftOut(instrument, Object.fromEntries(asked));
    aside.replaceChildren(
      ...(count === 0 ? [] : [element('p', { class: 'notice warn' }, say('filling.leftOut', { count }))]),
    );
  };
  survey.onValueChanged.add(() => {
    openRosters(survey);
    props.onChange(dataOf(survey));
    sayWhatIsLeftOut();
  });
  survey.onValidatePage.add((_, { questions }) => {
    const faulty = questions.filter((question) => question.errors.length > 0);
    const items = faulty.map((question) => ({ text: question.errors[0]?.getText() ?? '', question }));
    errors.replaceChildren(...(items.length > 1 ? [summary(items, say)] : []));
  });
  survey.onCompleting.add(async (_, options) => {
    options.allow = false;
    errors.replaceChildren();
    await props.onFinish(dataOf(survey));
  });
  const known = props.known === undefined ? [] : knownList(survey, Object.keys(prefilled), props.known);
  place.replaceChildren(...known, aside, errors, ground);
  catchMissedTaps(ground);
  sayWhatIsLeftOut();
  // A millisecond after it is drawn, the form goes to its first question by itself; going elsewhere has to come later.
  const drawn = new Promise<void>((done) => {
    survey.onAfterRenderPage.add(() => void setTimeout(done, 1));
  });
  renderSurvey(survey, ground);
  return {
    showFaults: (faults) => {
      const items = faults.map(({ pointer, message }) => ({ text: message, question: questionAt(survey, pointer) }));
      for (const { text, question } of items) question?.addError(new CustomError(text));
      errors.replaceChildren(summary(items, say));
      const first = items.find(({ question }) => question !== undefined)?.question;
      void drawn.then(() => {
        if (first === undefined) errors.scrollIntoView();
        else goTo(first);
      });
    },
  };
}
