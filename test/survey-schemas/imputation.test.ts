/** Steps of imputation as a round gives them: what is taken, and what is refused with its place. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { imputationFaults } from '#schemas/fieldwork/imputation-faults.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';

const cash = {
  method: 'hot-deck',
  question: 'senders.cash_total',
  classes: ['senders.country', 'senders.stay_length'],
};
const senders = { method: 'roster-hot-deck', roster: 'senders', askedIf: 'receives_remittances', classes: ['region'] };

const told = (imputation: unknown, weighting?: unknown) =>
  imputationFaults(
    {
      instruments: { household: 3, border: 3, registration: 2 },
      settings: v.parse(roundSettingsSchema, { imputation, weighting }),
    },
    catalogue,
  );

describe('steps of imputation', () => {
  test('that name what is asked, or derived, need no word', () => {
    const matched = {
      method: 'predictive-mean-matching',
      question: 'income',
      predictors: ['region', 'member_count'],
    };
    const leftOut = { method: 'left-out', question: 'senders.goods_value' };
    expect(told({ household: { steps: [senders, cash, matched, leftOut] } })).toEqual([]);
  });

  test('are refused with their place where they ask for what a round has not', () => {
    expect(told({ prices: { steps: [cash] }, registration: { steps: [cash] } })).toEqual([
      'settings.imputation.prices: the round does not ask prices',
      'settings.imputation.registration: nobody is drawn for registration, so nobody can stand in',
    ]);
    const steps = [
      { method: 'hot-deck', question: 'senders.cash', classes: [] },
      { method: 'hot-deck', question: 'senders.cash_totl' },
      { ...cash, classes: ['senders.channels.channel', 'senders.age', 'senders.cash_total'] },
      { method: 'predictive-mean-matching', question: 'senders.country', predictors: ['region'] },
      { ...senders, orderedBy: 'income' },
      { method: 'hot-deck', question: 'senders.cash_total' },
    ];
    expect(told({ household: { steps } })).toEqual([
      'settings.imputation.household.steps.0.question: "senders.cash" is worked out of answers, and follows from them: impute these',
      'settings.imputation.household.steps.1.question: the questionnaire asks nothing called "senders.cash_totl"; did you mean "senders.cash_total"?',
      'settings.imputation.household.steps.2.classes.0: "senders.channels.channel" lies below "senders.cash_total", which has several of it',
      'settings.imputation.household.steps.2.classes.1: "senders.age" is a integer question, and select-one or code is needed',
      'settings.imputation.household.steps.2.classes.2: "senders.cash_total" is a money question, and select-one or code is needed',
      'settings.imputation.household.steps.2.classes.2: "senders.cash_total" is what is imputed',
      'settings.imputation.household.steps.3.question: "senders.country" is a select-one question, and money, integer or decimal is needed',
      'settings.imputation.household.steps.4.orderedBy: "income" is not in the roster',
      'settings.imputation.household.steps.4: rows of "senders" come after answers in them: what they lack would stay unknown; put this step first',
      'settings.imputation.household.steps.5: "senders.cash_total" is imputed twice',
    ]);
  });

  test('take their variance from replicates only where the weighting makes some', () => {
    const imputation = { household: { steps: [cash], variance: { kind: 'replicates' } } };
    expect(told(imputation)).toEqual([
      'settings.imputation.household.variance: the weighting of household makes no replicates; add the step, or take { "kind": "multiple" }',
    ]);
    const replicates = { kind: 'replicates', method: 'rao-wu', count: 100 };
    expect(told(imputation, { household: [{ kind: 'base' }, replicates] })).toEqual([]);
  });

  test('a method that is not known, and one imputation alone, are refused', () => {
    const parsed = v.safeParse(roundSettingsSchema, {
      imputation: {
        household: { steps: [{ ...cash, method: 'hotdeck' }], variance: { kind: 'multiple', imputations: 1 } },
      },
    });
    expect(parsed.success ? [] : issuesInWords(parsed.issues)).toEqual([
      'imputation.household.steps.0.method: "hotdeck" is not known; did you mean "hot-deck"?',
      'imputation.household.variance.imputations: must be 2 or more, not 1',
    ]);
  });
});
