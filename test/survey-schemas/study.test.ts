/** A study whose tables name a question nobody asks does not compile; tsc reads this file too, and fails when it would. */
import { defineStudy, type Study } from '#schemas/language/study/study.ts';
import { StudyError } from '#schemas/language/study/check-study.ts';
import type { CategoryPath, MoneyPath, SurveyTables } from '#schemas/language/study/tables.ts';
import { householdV2 } from '#schemas/studies/household/household.v2.ts';
import { expect, test } from 'vitest';

const common = { table: 't', indicator: 'i', annualise: 1, by: [[]] } as const;
type Tables = Omit<SurveyTables<MoneyPath<typeof householdV2>, CategoryPath<typeof householdV2>>, 'kind' | 'unit'>;

const studyWith = (tables: Tables): Study =>
  defineStudy({
    instrument: householdV2,
    words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
    collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
    tables: [{ kind: 'survey', unit: 'household', ...tables }],
  });

test('a study names questions of its questionnaire', () => {
  const study = studyWith({
    dimensions: { corridor: 'senders.country' },
    measures: [{ kind: 'amount', ...common, from: [{ amount: 'senders.channels.amount' }] }],
  });
  expect(study.instrument.id).toBe('household');
});

test('a wrong name, or one of the wrong kind, is a compile error, and refused where nobody compiles', () => {
  expect(() =>
    studyWith({
      // @ts-expect-error -- no such question
      dimensions: { corridor: 'senders.county' },
      measures: [],
    }),
  ).toThrow('/tables/0/dimensions/corridor: the questionnaire asks nothing called "senders.county"');
  expect(() =>
    studyWith({
      dimensions: {},
      // @ts-expect-error -- asked of senders, not of the household
      measures: [{ kind: 'amount', ...common, from: [{ amount: 'cash_total' }] }],
    }),
  ).toThrow(StudyError);
  expect(() =>
    studyWith({
      dimensions: {},
      // @ts-expect-error -- an age is not an amount of money
      measures: [{ kind: 'amount', ...common, from: [{ amount: 'senders.age' }] }],
    }),
  ).toThrow('"senders.age" is a integer question, and money is needed');
  expect(() =>
    studyWith({
      // @ts-expect-error -- an amount is not a category
      dimensions: { region: 'income' },
      measures: [],
    }),
  ).toThrow(StudyError);
});

test('a breakdown by a dimension that the tables do not have is refused', () => {
  expect(() =>
    studyWith({ dimensions: {}, measures: [{ kind: 'units', table: 't', indicator: 'i', by: [['region']] }] }),
  ).toThrow('/tables/0/measures/0/by/0: there is no dimension "region" in these tables');
});
