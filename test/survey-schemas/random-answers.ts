/** Random answers to any instrument: mostly well-formed, some out of range, some left out, some where nothing was asked. */
import fc from 'fast-check';
import type { LeafQuestion } from '#schemas/language/kinds/kind-of.ts';
import type { Plan, PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';

export const offered = ['TJS', 'USD', 'JPY', 'KWD'];

const mostly = <T>(usual: fc.Arbitrary<T>, unusual: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: unusual });

/** Small numbers as often as any, so that rules between answers come close to breaking. */
const whole = (min: number, max: number): fc.Arbitrary<unknown> =>
  fc.oneof(fc.integer({ min, max: Math.min(max, min + 15) }), fc.integer({ min, max }));

/** The first code twice as often: it is the one that opens the rest of the interview. */
const codes = (list: readonly string[]): fc.Arbitrary<string> => {
  const few = list.length > 60 ? list.slice(0, 5) : list;
  return fc.oneof(fc.constant(few[0] ?? ''), fc.constantFrom(...few));
};

function value(question: LeafQuestion): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'integer':
      return mostly(
        whole(question.min, question.max),
        fc.constantFrom(question.min - 1, question.max + 1, question.min + 0.5),
      );
    case 'decimal':
      return mostly(
        fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 10 ** question.decimals),
        fc.constantFrom(-1, question.max + 1, 0.123456789),
      );
    case 'money':
      return fc.record({
        amount: mostly(whole(0, 100_000), fc.constantFrom(-1, 1.5, question.max, question.max + 1)),
        currency: fc.constantFrom(...offered),
      });
    case 'date':
      return mostly(
        fc.constantFrom('2010-01-31', '1990-06-15', '2024-02-29'),
        fc.constantFrom('1850-01-01', '2150-01-01'),
      );
    case 'select-one':
      return codes(question.list.codes);
    case 'select-many':
      return fc.uniqueArray(fc.constantFrom(...question.list.codes), { minLength: 1, maxLength: 4 });
    case 'text':
      if (question.format === 'email')
        return mostly(fc.constantFrom('a@b.org', 'x.y@example.com'), fc.constantFrom('a@b', 'no'));
      if (question.format === 'phone')
        return mostly(fc.constant('+992 37 221 00 00'), fc.constantFrom('12', 'call me'));
      return mostly(fc.constantFrom('Ayni', 'Ямал', 'O’Hara'), fc.constant('x'.repeat(question.maxLength + 1)));
    case 'code':
      return mostly(fc.constant('v-1'), fc.constant('x'.repeat(question.maxLength + 1)));
  }
}

function answer(planned: PlannedQuestion): fc.Arbitrary<unknown> {
  if (isRoster(planned)) return fc.array(randomAnswers(planned.rows), { maxLength: 2 });
  const refusals = planned.question.nonResponse ?? [];
  return refusals.length === 0
    ? value(planned.question)
    : mostly(value(planned.question), fc.constantFrom(...refusals));
}

/** Answers of one scope; each question is left out now and then. */
export function randomAnswers(plan: Plan): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const keys = [...plan.questions.values()].map((planned) => {
    const given = fc.oneof(
      { weight: 60, arbitrary: answer(planned) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    return [planned.name, given] as const;
  });
  return fc
    .record(Object.fromEntries(keys))
    .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, given]) => given !== undefined)));
}
