/**
 * The form and the check agree: whatever people answer, SurveyJS shows, asks for and refuses what our schemas show,
 * ask for and refuse. SurveyJS runs headless over random answers to every instrument.
 */
import fc from 'fast-check';
import type { PanelModel, Question, QuestionPanelDynamicModel } from 'survey-core';
import { FunctionFactory, Model } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '#schemas/language/check/check-answers.ts';
import type { Scope } from '#schemas/language/evaluate/scope.ts';
import { isBlank } from '#schemas/language/evaluate/answers.ts';
import { mustAnswer, shownIn } from '#schemas/language/evaluate/scope.ts';
import { scopeOf } from '#schemas/language/check/scopes.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { everyQuestion, isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { shownAnswers } from '#schemas/language/check/shown-answers.ts';
import { answersFromSurveyJs, surveyJson, surveyJsFromAnswers } from '#schemas/language/surveyjs/survey-json.ts';
import { instruments } from '../studies.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { isText } from '#schemas/language/kinds/contract/form.ts';
import { offered, randomAnswers } from './random-answers.ts';
import { householdWithSon, householdWithSonV2, quote, quoteV3, registrant, traveller, travellerV2 } from './samples.ts';
import { spoken } from './words/spoken.ts';

FunctionFactory.Instance.register(isText, ([value]: readonly unknown[]) => typeof value === 'string');

type Rows = { readonly getQuestionByName: (name: string) => Question | null };

const isRosterQuestion = (question: Question | null): question is QuestionPanelDynamicModel =>
  question?.getType() === 'paneldynamic';
const panelsOf = (question: Question | null): readonly PanelModel[] =>
  isRosterQuestion(question) ? question.panels : [];

/** Questions of a scope and its rows with their pointer, as our schemas see them beside SurveyJS. */
function* pairs(
  scope: Scope,
  form: Rows,
  at = '',
): Generator<{
  readonly pointer: string;
  readonly scope: Scope;
  readonly name: string;
  readonly question: Question | null;
  readonly companion: Question | null;
}> {
  for (const planned of scope.plan.questions.values()) {
    const question = form.getQuestionByName(planned.name);
    const pointer = `${at}/${planned.name}`;
    yield {
      pointer,
      scope,
      name: planned.name,
      question,
      companion: form.getQuestionByName(`${planned.name}_nonresponse`),
    };
    if (!isRoster(planned) || shownIn(scope, planned) !== 'shown') continue;
    for (const [i, row] of (scope.rows.get(planned.name) ?? []).entries()) {
      const panel = panelsOf(question)[i];
      if (panel) yield* pairs(row, panel, `${pointer}/${i}`);
    }
  }
}

/** The same form, emptied and filled anew: building one costs more than filling it. */
function fill(form: Model, instrument: Instrument, answers: object): void {
  form.clear(true, true);
  form.data = surveyJsFromAnswers(instrument, answers);
  // People here mean what they say, however unlikely.
  for (const question of form.getAllQuestions(false, false, true)) {
    if (question.name.endsWith('_confirmed') && question.isVisible) question.value = 'yes';
  }
}

const scopeFor = (instrument: Instrument, answers: Readonly<Record<string, unknown>>): Scope =>
  scopeOf(planOf(instrument), answers, undefined, '', { notCollected: new Set(), report: () => undefined });

const problemsIn = (instrument: Instrument, answers: Readonly<Record<string, unknown>>): string[] =>
  [...checkAnswers(planOf(instrument), answers, { notCollected: new Set(), endedAt: new Date().toISOString() })]
    .filter(({ rule }) => !whenFiled.has(rule))
    .map(({ pointer, rule }) => `${rule} ${pointer}`);

/** Rules that wait until a response is filed; the form ends in words of its own there. */
const whenFiled = new Set(
  instruments
    .flatMap((instrument) => [...everyQuestion(planOf(instrument))])
    .flatMap(({ question }) => question.rules ?? [])
    .flatMap(({ rule, whenFiled }) => (whenFiled === true ? [rule] : [])),
);

const errorsOf = (form: Model): string[] =>
  form
    .getAllQuestions(true, false, true)
    .flatMap((question) => question.errors.map((error) => `${question.name}: ${error.getText()}`));

/** The same answers in every run of the suite; `FC_SEED` draws others. */
const seed = Number(process.env['FC_SEED'] ?? 7);

/** Runs of SurveyJS cost a tenth of a second each; the form with many rosters gets fewer. */
const runs = new Map([
  ['household', 6],
  ['price-quote', 20],
]);

function compareQuestions(instrument: Instrument, given: Readonly<Record<string, unknown>>, form: Model): void {
  for (const { pointer, scope, name, question, companion } of pairs(scopeFor(instrument, given), form)) {
    const planned = scope.plan.questions.get(name);
    const shown = planned && shownIn(scope, planned);
    if (!planned || shown === 'unclear') continue;
    expect([pointer, question?.isVisible]).toEqual([pointer, shown === 'shown']);
    if (shown === 'hidden' || !isBlank(scope.answers[name]) || (isRoster(planned) && planned.question.min === 0))
      continue;
    const asked = question?.isRequired === true || (companion?.isVisible === true && companion.isRequired);
    expect([pointer, asked]).toEqual([pointer, mustAnswer(scope, planned)]);
  }
}

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))('%s', (id, instrument) => {
  test(
    'the same questions are visible, required and valid; valid answers come back as they were',
    { timeout: 120_000 },
    async () => {
      const form = new Model(surveyJson(instrument, await spoken(instrument), { currencies: offered }));
      fc.assert(
        fc.property(randomAnswers(planOf(instrument)), (given) => {
          fill(form, instrument, given);
          compareQuestions(instrument, given, form);
          const shown = shownAnswers(planOf(instrument), given);
          const problems = problemsIn(instrument, shown);
          const accepted = form.validate(true, false);
          expect({ accepted, errors: accepted ? [] : errorsOf(form), problems }).toMatchObject({
            accepted: problems.length === 0,
          });
          if (!accepted) return;
          form.doComplete();
          expect(answersFromSurveyJs(instrument, form.data)).toEqual(shown);
        }),
        { numRuns: runs.get(id) ?? 10, seed },
      );
    },
  );
});

test('people who answered as asked finish the form, and their answers come back to the last cent', async () => {
  const samples: readonly object[] = [
    ...[householdWithSonV2, householdWithSon, travellerV2, traveller],
    ...[registrant, quote, quoteV3],
  ];
  expect(samples).toHaveLength(instruments.length);
  for (const [i, instrument] of instruments.entries()) {
    const answers = samples[i] ?? {};
    const form = new Model(surveyJson(instrument, await spoken(instrument)));
    form.data = surveyJsFromAnswers(instrument, answers);
    expect(form.tryComplete()).toBe(true);
    expect(answersFromSurveyJs(instrument, form.data)).toEqual(answers);
  }
});

test('somebody who takes back their consent after listing two citizenships leaves none of them behind', async () => {
  const form = new Model(surveyJson(registrationV2, await spoken(registrationV2), { currencies: offered }));
  form.data = surveyJsFromAnswers(registrationV2, registrant);
  form.setValue('consent_registry', 'no');
  expect(form.tryComplete()).toBe(true);
  expect(
    Object.keys(answersFromSurveyJs(registrationV2, form.data)).filter((name) => !name.startsWith('consent')),
  ).toEqual(['campaign', 'intake_mode']);
});
