/** What holds of every kind of question: random answers pass its check, and wrong ones fail it by the rule and at the place it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomResponses, spoilAnswer } from '#analysis/simulate/random-response.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { codeList } from '#schemas/basics/code-list.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { messageKeys } from '#schemas/language/faults/messages.ts';
import { kinds, leafOf, type LeafQuestion } from '#schemas/language/kinds/kind-of.ts';
import {
  code,
  date,
  decimal,
  integer,
  money,
  selectMany,
  selectOne,
  text,
} from '#schemas/language/questions/question.ts';
import { everyQuestion, isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { currencyList } from '#schemas/reference/currencies.ts';
import { instruments } from '../../studies.ts';

const setting = { day: '2026-05-31', currencies: ['TJS', 'JPY'], regions: ['north', 'south'] };

const own: readonly LeafQuestion[] = instruments
  .flatMap((instrument) => [...everyQuestion(planOf(instrument))])
  .flatMap((planned) => (isRoster(planned) ? [] : [planned.question]));
/** Declarations at the edge of what a kind allows. */
const edges: readonly LeafQuestion[] = [
  integer({ min: 7, max: 7 }),
  integer({ min: -5, max: 2100, past: true }),
  decimal({ min: -0.5, max: 0.5, decimals: 0 }),
  decimal({ min: 0.3, max: 0.31, decimals: 2 }),
  money({ min: -100, max: -100 }),
  date({ min: '2026-06-01', max: '2026-06-01' }),
  date({ min: '1900-02-28', max: '2099-12-31', past: true }),
  selectOne(codeList('one', ['only']), {}),
  selectOne(currencyList, { nonResponse: ['refused'] }),
  selectMany(codeList('one', ['only']), {}),
  text({ maxLength: 1 }),
  text({ maxLength: 60, format: 'phone' }),
  code({ maxLength: 1 }),
  code({ codesOf: 'regions' }),
];
const byKind = (kind: string) => [...own, ...edges].filter((question) => question.kind === kind);

describe.each(kinds.map(({ kind }) => kind))('%s', (kind) => {
  const questions = byKind(kind);

  test('is asked by some instrument', () => {
    expect(questions.length).toBeGreaterThan(0);
  });

  test('an answer at random is accepted, and so is every reason that may stand in its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.nat(), (question, seed) => {
        const leaf = leafOf(question);
        const value = leaf.random(makeRandom(seed), setting);
        expect(leaf.faults(value), JSON.stringify(value)).toEqual([]);
        for (const reason of question.nonResponse ?? []) expect(leaf.faults(reason)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a wrong answer is refused for the one rule that it breaks, at its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.nat(), (question, seed) => {
        const leaf = leafOf(question);
        const { value, at, rule } = leaf.wrong(makeRandom(seed), setting);
        expect(leaf.faults(value), JSON.stringify(value)).toMatchObject([{ at, rule }]);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever is sent, each fault has a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.jsonValue({ maxDepth: 3 }), (question, value) => {
        for (const { says } of leafOf(question).faults(value)) expect(messageKeys).toContain(says.key);
      }),
      { numRuns: 500 },
    );
  });

  test('a question of another kind is none of it', () => {
    const [mine] = kinds.filter((one) => one.kind === kind);
    expect(() => mine?.leaf({ kind: 'other' })).toThrow(TypeError);
  });
});

test('a kind that nobody has is named', () => {
  expect(() => leafOf({ kind: 'riddle' })).toThrow('no kind of question is called "riddle"');
});

test.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
  'responses to %s at random are accepted, and spoiled ones refused for the answer that was spoiled',
  (_, instrument) => {
    const random = makeRandom(11);
    for (const response of randomResponses(instrument, { round: 'demo', n: 100, setting }, random)) {
      const checked = checkResponse(instrument, response);
      expect(checked.kind === 'valid' ? [] : checked.faults).toEqual([]);
      const { body, fault } = spoilAnswer(instrument, response, random, setting);
      const spoiled = checkResponse(instrument, body);
      expect(spoiled.kind === 'faulty' && spoiled.faults).toContainEqual(expect.objectContaining(fault));
    }
  },
);
