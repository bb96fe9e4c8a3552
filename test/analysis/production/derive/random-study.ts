/** Random instruments, and answers to them as they are filed. */
import { scopeOf } from '#schemas/language/check/scopes.ts';
import { isBlank } from '#schemas/language/evaluate/answers.ts';
import type { Scope } from '#schemas/language/evaluate/scope.ts';
import { shownIn } from '#schemas/language/evaluate/scope.ts';
import type { Plan, PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';
import type { Question, Questions } from '#schemas/language/questions/question.ts';
import {
  code,
  date,
  flag,
  integer,
  money,
  roster,
  selectMany,
  selectOne,
} from '#schemas/language/questions/question.ts';
import { codeList } from '#schemas/basics/code-list.ts';
import fc from 'fast-check';

type Answers = Readonly<Record<string, unknown>>;

const colours = codeList('colour', ['red', 'green', 'blue']);
const refusals = ['refused', 'dont_know'] as const;
const currencies = ['TJS', 'USD', 'XTS'];
const days = { min: '1950-01-01', max: '2030-12-31' };

/** Any leaf question, shown always or on what a flag before it says. */
const leaf = (gate: string | undefined): fc.Arbitrary<Question> =>
  fc
    .tuple(
      fc.constantFrom('integer', 'money', 'date', 'one', 'many', 'code', 'flag'),
      fc.boolean(),
      gate === undefined ? fc.constant(false) : fc.boolean(),
    )
    .map(([kind, mayRefuse, isGated]) => {
      const common = {
        ...(mayRefuse && { nonResponse: refusals }),
        ...(isGated && gate !== undefined && { visibleIf: { op: 'in', answer: gate, codes: ['yes'] } as const }),
      };
      switch (kind) {
        case 'integer':
          return integer({ min: -5, max: 40, ...common });
        case 'money':
          return money({ ...common });
        case 'date':
          return date({ ...days, ...common });
        case 'one':
          return selectOne(colours, common);
        case 'many':
          return selectMany(colours, common);
        case 'code':
          return code({ ...common });
        case 'flag':
          return flag(common);
      }
    });

/** Questions whose names begin with a letter of their scope, so that none hides one around it. */
function questions(letter: string, depth: number): fc.Arbitrary<Questions> {
  const gate = `${letter}0`;
  const leaves = fc.array(leaf(gate), { minLength: 2, maxLength: 5 });
  const inner =
    depth === 0
      ? fc.constant([])
      : fc.array(
          fc
            .tuple(questions(`${letter}x`, depth - 1), fc.boolean(), fc.constantFrom(0, 1))
            .map(([of, isGated, min]) =>
              roster(
                { min, max: 3, ...(isGated && { visibleIf: { op: 'in', answer: gate, codes: ['yes'] } as const }) },
                of,
              ),
            ),
          { minLength: 1, maxLength: 1 },
        );
  return fc.tuple(leaves, inner).map(([own, rosters]) => {
    const all: readonly Question[] = [flag({ nonResponse: ['refused'] }), ...own, ...rosters];
    return Object.fromEntries(all.map((question, i) => [`${letter}${i}`, question]));
  });
}

/** Questions of a random instrument: three scopes deep. */
export const randomQuestions = questions('a', 2);

function value(planned: PlannedQuestion): fc.Arbitrary<unknown> {
  if (isRoster(planned)) return fc.array(answersTo(planned.rows), { maxLength: 3 });
  switch (planned.question.kind) {
    case 'integer':
      return fc.integer({ min: -5, max: 40 });
    case 'money':
      return fc.record({ amount: fc.integer({ min: 0, max: 500 }), currency: fc.constantFrom(...currencies) });
    case 'date':
      return fc.constantFrom('1990-01-31', '2000-02-29', '2024-12-31', '2025-01-30');
    case 'select-one':
      return fc.constantFrom(...planned.question.list.codes);
    case 'select-many':
      return fc.uniqueArray(fc.constantFrom(...planned.question.list.codes), { minLength: 1 });
    case 'text':
    case 'code':
    case 'decimal':
      return fc.constantFrom('n1', 'n2');
  }
}

/** Answers of one scope, well-formed; left out or refused now and then. */
export function answersTo(plan: Plan): fc.Arbitrary<Answers> {
  const keys = [...plan.questions.values()].map((planned) => {
    const excuses = isRoster(planned) ? [] : (planned.question.nonResponse ?? []);
    const given = fc.oneof(
      { weight: 6, arbitrary: value(planned) },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: excuses.length === 0 ? 0 : 1, arbitrary: fc.constantFrom(...excuses, undefined) },
    );
    return [planned.name, given] as const;
  });
  return fc
    .record(Object.fromEntries(keys))
    .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, given]) => given !== undefined)));
}

/** The scope of answers. */
export const scopeFor = (plan: Plan, answers: Answers): Scope =>
  scopeOf(plan, answers, undefined, '', { notCollected: new Set(), report: () => undefined });

function keep(scope: Scope): Answers {
  const kept = [...scope.plan.questions.values()].filter(
    (planned) =>
      shownIn(scope, planned) === 'shown' && !scope.doubtful.has(planned.name) && !isBlank(scope.answers[planned.name]),
  );
  return Object.fromEntries(kept.map(({ name }) => [name, scope.rows.get(name)?.map(keep) ?? scope.answers[name]]));
}

/** Answers as a response holds them: to questions that are shown, and each as it must be. */
export function filed(plan: Plan, answers: Answers): Answers {
  const kept = keep(scopeFor(plan, answers));
  return JSON.stringify(kept) === JSON.stringify(answers) ? kept : filed(plan, kept);
}
