/** A study whose tables name a question nobody asks does not compile; tsc reads this file too, and fails when it would. */
import type { Study } from '#schemas/language/study/study.ts';
import { assertStudy, StudyError } from '#schemas/language/study/check-study.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';
import type { CategoryPath, MoneyPath, NumberPath, SurveyTables } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { expect, test } from 'vitest';

import { defineStudy } from './checked-study.ts';

test.each(catalogue.map((study) => [`${study.instrument.id}@${study.instrument.version}`, study] as const))(
  '%s, which is compiled in, contradicts itself nowhere',
  (_, study) => {
    expect(() => {
      assertStudy(study);
    }).not.toThrow();
  },
);

const common = { table: 't', indicator: 'i', annualise: 1, by: [[]] } as const;
type Asked = typeof householdV3;
type Tables = Omit<SurveyTables<MoneyPath<Asked>, CategoryPath<Asked>, NumberPath<Asked>>, 'kind' | 'unit'>;

const studyWith = (tables: Tables): Study =>
  defineStudy({
    instrument: householdV3,
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

const derive = [
  { name: 'country_group', at: 'household.senders', is: { groupOf: { answer: 'country' }, groups: 'country_groups' } },
  { name: 'cash', at: 'household.senders', is: { converted: 'cash_total' } },
] as const;
const whole = {
  instrument: householdV3,
  words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
  collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
} as const;

test('tables name derived variables like questions', () => {
  const study = defineStudy({
    ...whole,
    derive,
    tables: [
      {
        kind: 'survey',
        unit: 'household',
        dimensions: { group: 'senders.country_group' },
        measures: [{ kind: 'amount', ...common, from: [{ amount: 'senders.cash' }] }],
      },
    ],
  });
  expect(study.derive).toBe(derive);
});

test('a derived variable that there is not, or that is of another kind, is refused', () => {
  const tablesBy = (group: 'senders.cash') =>
    defineStudy({
      ...whole,
      derive,
      tables: [{ kind: 'survey', unit: 'household', dimensions: { group }, measures: [] }],
    });
  expect(() => tablesBy('senders.cash')).toThrow(
    '"senders.cash" is a derived number, and select-one, code or select-many is needed',
  );
  expect(() =>
    defineStudy({
      ...whole,
      derive,
      // @ts-expect-error -- nobody derives it
      tables: [{ kind: 'survey', unit: 'household', dimensions: { group: 'senders.group' }, measures: [] }],
    }),
  ).toThrow('the questionnaire asks nothing called "senders.group"');
});

test('a study whose variables cannot be derived is refused with their place', () => {
  const wrong = [{ name: 'cash', at: 'household.senders', is: { converted: 'cash' } }] as const;
  expect(() => defineStudy({ ...whole, derive: wrong, tables: [] })).toThrow('/derive/0/is');
  expect(() =>
    defineStudy({ ...whole, collection: { ...whole.collection, sealed: true }, derive, tables: [] }),
  ).toThrow('/derive/1/is: a sealed study derives its variables before exchange rates are read');
});
