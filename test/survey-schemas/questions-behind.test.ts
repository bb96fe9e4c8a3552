/** A reader asks which questions a published figure was made of. */
import { questionsBehind } from '#schemas/language/study/questions-behind.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { describe, expect, test } from 'vitest';

const studyOf = (id: string): Study => {
  const found = catalogue.find(({ instrument }) => instrument.id === id);
  if (found === undefined) throw new Error(`there is no study ${id}`);
  return found;
};
const household = studyOf('household');

describe('the questions behind a figure', () => {
  test('of a share are the one question that is answered', () => {
    expect(questionsBehind(household, 'household-receiving', 'receiving-share')).toEqual(['receives_remittances']);
  });

  test('of an amount are what opens it, its parts and their whole', () => {
    expect(questionsBehind(household, 'household-receipts', 'cash-received-total')).toEqual([
      'receives_remittances',
      'senders.channels.amount',
      'senders.carried_by_hand',
      'senders.cash_total',
    ]);
  });

  test('of a ratio are those of both amounts', () => {
    const asked = questionsBehind(household, 'household-income', 'cash-of-income');
    expect(asked).toEqual(expect.arrayContaining(['senders.cash_total', 'income']));
  });

  test('of poverty are those of the income, of the members that it is divided by, and of what is taken off', () => {
    const asked = questionsBehind(household, 'household-poverty', 'poverty-without-headcount');
    expect(asked).toEqual(expect.arrayContaining(['income', 'senders.cash_total']));
  });

  test('of a derived variable are the questions that it is worked out of', () => {
    const derived: Study = {
      ...household,
      tables: [
        {
          kind: 'survey',
          unit: 'household',
          dimensions: {},
          measures: [
            {
              kind: 'share',
              table: 'burden',
              indicator: 'much',
              question: 'more_than_income',
              answer: 'yes',
              by: [[]],
            },
          ],
        },
      ],
    };
    expect(new Set(questionsBehind(derived, 'burden', 'much-share'))).toEqual(
      new Set(['senders.cash_total', 'income']),
    );
  });

  test('are none where nothing is published under that name', () => {
    expect(questionsBehind(household, 'household-receiving', 'receiving-median')).toEqual([]);
  });
});
