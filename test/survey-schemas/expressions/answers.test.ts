/** Derived variables over the answers of one household: what is known, and what is not and why. */
import { scopeOf } from '#schemas/language/check/scopes.ts';
import { above, all, answer, any, atLeast, is, not, plus, times } from '#schemas/language/conditions/condition.ts';
import {
  complete,
  converted,
  countRows,
  dividedBy,
  everyRow,
  firstKnown,
  firstRow,
  known,
  lastRow,
  leastRow,
  literal,
  periodEnd,
  someRow,
  sumRows,
  when,
} from '#schemas/language/conditions/derive-words.ts';
import type { Expression } from '#schemas/language/conditions/expression.ts';
import { checkDerivations } from '#schemas/language/derive/check-derivations.ts';
import { deriveFromAnswers } from '#schemas/language/derive/derive-answers.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { date, flag, integer, money, roster, selectOne } from '#schemas/language/questions/question.ts';
import { sexes } from '#schemas/reference/lists.ts';
import { describe, expect, test } from 'vitest';

const home = defineInstrument({
  id: 'home',
  version: 1,
  questions: {
    receives: flag({ nonResponse: ['refused'] }),
    married: date({ min: '1900-01-01', max: '2030-12-31', nonResponse: ['dont_know'] }),
    senders: roster(
      { min: 1, max: 9, visibleIf: is('receives', 'yes') },
      {
        sex: selectOne(sexes, { nonResponse: ['refused'] }),
        age: integer({ min: 0, max: 120, nonResponse: ['dont_know'] }),
        sent: money({ nonResponse: ['refused'] }),
      },
    ),
  },
});
const plan = planOf(home);
const facts = {
  perMinorUnit: (currency: string) => ({ TJS: 0.01, USD: 0.09 })[currency],
  period: { start: '2025-01-01', end: '2025-12-31' },
  groups: {},
};

/** What an expression gives for the answers of one household. */
function valueOf(expression: Expression, answers: Readonly<Record<string, unknown>>): unknown {
  const checked = checkDerivations(home, [{ name: 'new_one', at: 'home', is: expression }], {});
  if (checked.kind === 'faulty') throw new Error(checked.faults.map(({ message }) => message).join());
  const scope = scopeOf(plan, answers, undefined, '', { notCollected: new Set(), report: () => undefined });
  return deriveFromAnswers(checked.derived, facts)('new_one', scope);
}

const untold = { unknown: 'untold' };
const somoni = (amount: number) => ({ amount, currency: 'TJS' });
const son = { sex: 'male', age: 24, sent: somoni(50_000) };
const daughter = { sex: 'female', age: 'dont_know', sent: { amount: 1000, currency: 'USD' } };
const cousin = { sex: 'refused', age: 61, sent: 'refused' };
const stranger = { sex: 'male', age: 40, sent: { amount: 5, currency: 'CHF' } };
const family = (...senders: readonly object[]) => ({ receives: 'yes', senders });

describe('rows of a roster', () => {
  test.each<[string, Expression, object, unknown]>([
    ['all are counted', countRows('senders'), family(son, daughter), 2],
    ['those for which a condition holds', countRows('senders', is('sex', 'male')), family(son, daughter), 1],
    [
      'one that may count leaves the count unknown',
      countRows('senders', is('sex', 'male')),
      family(son, cousin),
      untold,
    ],
    ['none where nobody was to be asked', countRows('senders'), { receives: 'no' }, 0],
    ['unknown where nobody knows whether there are any', countRows('senders'), { receives: 'refused' }, untold],
    ['unknown where some must be and none was told', countRows('senders'), { receives: 'yes' }, untold],
    ['amounts are summed in the reporting currency', sumRows('senders', converted('sent')), family(son, daughter), 590],
    ['an amount that was refused is not zero', sumRows('senders', converted('sent')), family(son, cousin), untold],
    ['unless somebody says so', sumRows('senders', firstKnown(converted('sent'), 0)), family(son, cousin), 500],
    [
      'a currency without a rate says which',
      sumRows('senders', converted('sent')),
      family(son, stranger),
      { unknown: 'no-rate', currency: 'CHF' },
    ],
    [
      'nothing is nothing without a rate',
      sumRows('senders', converted('sent')),
      family({ ...stranger, sent: { amount: 0, currency: 'CHF' } }),
      0,
    ],
    ['the youngest of all whose age is known', leastRow('senders', answer('age')), family(son, stranger), 24],
    [
      'the youngest is unknown with one of unknown age',
      leastRow('senders', answer('age')),
      family(son, daughter),
      untold,
    ],
    ['the youngest of nobody', leastRow('senders', answer('age')), { receives: 'no' }, untold],
    ['the first age that is known', firstRow('senders', answer('age')), family(daughter, cousin, son), 61],
    ['the last that counts', lastRow('senders', answer('age'), is('sex', 'male')), family(son, daughter), 24],
    [
      'not where one before it may count',
      firstRow('senders', answer('age'), is('sex', 'male')),
      family(cousin, son),
      untold,
    ],
    ['some row', { op: 'not', of: someRow('senders', above(answer('age'), 60)) }, family(son, cousin), 'no'],
    ['perhaps some row', someRow('senders', above(answer('age'), 60)), family(son, daughter), untold],
    ['every row, though one is unknown', everyRow('senders', above(answer('age'), 60)), family(son, daughter), 'no'],
    ['every row of none', everyRow('senders', above(answer('age'), 60)), { receives: 'no' }, 'yes'],
  ])('%s', (_, expression, answers, value) => {
    expect(valueOf(expression, { ...answers })).toEqual(value);
  });
});

describe('unknown is a value of its own', () => {
  const isSafe = any(is('receives', 'yes'), is('receives', 'no'));
  test.each<[string, Expression, object, unknown]>([
    ['a refusal is neither yes nor no', isSafe, { receives: 'refused' }, untold],
    [
      'what is false is false whatever else is unknown',
      all(is('receives', 'yes'), atLeast(1, 2)),
      { receives: 'refused' },
      'no',
    ],
    ['known says whether', not(known(answer('receives'))), { receives: 'refused' }, 'yes'],
    [
      'a sum with something unknown',
      plus(1, complete('years', answer('married'), periodEnd)),
      { married: 'dont_know' },
      untold,
    ],
    [
      'division by zero says so',
      dividedBy(1, countRows('senders')),
      { receives: 'no' },
      { unknown: 'divided-by-zero' },
    ],
    [
      'what was divided by zero and what was untold',
      times(dividedBy(1, 0), countRows('senders')),
      {},
      { unknown: 'divided-by-zero' },
    ],
    ['a case behind an unknown condition', when([[is('receives', 'yes'), 1]], 2), { receives: 'refused' }, untold],
    [
      'a case before it',
      when([
        [atLeast(1, 1), 1],
        [is('receives', 'yes'), 2],
      ]),
      {},
      1,
    ],
    ['no case', when([[is('receives', 'yes'), 1]]), { receives: 'no' }, untold],
    [
      'complete years up to the end of the period',
      complete('years', answer('married'), periodEnd),
      { married: '2000-12-31' },
      25,
    ],
    [
      'a day short of a year',
      complete('years', answer('married'), { literal: '2001-12-30' }),
      { married: '2000-12-31' },
      0,
    ],
  ])('%s', (_, expression, answers, value) => {
    expect(valueOf(expression, { ...answers })).toEqual(value);
  });
});

test('an answer that is malformed is doubtful, and so is everything that hangs on it', () => {
  const doubtful = { unknown: 'doubtful' };
  expect(valueOf(countRows('senders'), { receives: 'yes', senders: 'many' })).toEqual(doubtful);
  expect(valueOf(known(answer('receives')), { receives: 'maybe' })).toEqual(doubtful);
  expect(valueOf(firstKnown(answer('receives'), literal('no')), { receives: 'maybe' })).toEqual(doubtful);
});
