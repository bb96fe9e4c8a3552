/** Random expressions over the questions of an instrument, well-formed by construction. */
import type { Condition, Operand } from '#schemas/language/conditions/expression.ts';
import type { Plan, PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { isRoster } from '#schemas/language/questions/outline.ts';
import fc from 'fast-check';

type Names = readonly { readonly planned: PlannedQuestion }[];

/** Questions in reach of a plan. */
const named = (reach: readonly Plan[], kinds: readonly string[]): Names =>
  reach.flatMap((plan) =>
    [...plan.questions.values()]
      .filter(({ question }) => kinds.includes(question.kind) && !('vault' in question))
      .map((planned) => ({ planned })),
  );

const oneOf = <T>(...of: readonly (fc.Arbitrary<T> | undefined)[]): fc.Arbitrary<T> =>
  fc.oneof(...of.filter((one) => one !== undefined));

const among = <T>(names: Names, build: (name: string, planned: PlannedQuestion) => T): fc.Arbitrary<T> | undefined =>
  names.length === 0 ? undefined : fc.constantFrom(...names).map(({ planned }) => build(planned.name, planned));

const pairOf = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one);

/** Somewhere to go down into, with its rows in reach. */
const rosters = (reach: readonly Plan[]) =>
  named(reach, ['roster']).flatMap(({ planned }) =>
    // An expression inside a roster's row finds the names around the roster, and not those beside the one who asks.
    isRoster(planned) && reach[0]?.questions.has(planned.name) === true ? [planned] : [],
  );

/** An operand that gives a number. */
export function numberIn(reach: readonly Plan[], depth: number): fc.Arbitrary<Operand> {
  const simple = oneOf<Operand>(
    fc.integer({ min: -3, max: 20 }),
    among<Operand>(named(reach, ['integer', 'decimal']), (name) => ({ answer: name })),
    among<Operand>(named(reach, ['money']), (name) => ({ amountOf: name })),
    among<Operand>(named(reach, ['money']), (name) => ({ converted: name })),
    among<Operand>(named(reach, ['date']), (name) => ({ yearOf: name })),
    among<Operand>(named(reach, ['roster']), (name) => ({ countOf: name })),
  );
  if (depth === 0) return simple;
  const inner = numberIn(reach, depth - 1);
  const below = rosters(reach).map((planned): fc.Arbitrary<Operand> => {
    const inside = [planned.rows, ...reach];
    return fc
      .tuple(
        fc.constantFrom('count', 'sum', 'least', 'greatest', 'first', 'last'),
        numberIn(inside, depth - 1),
        fc.option(conditionIn(inside, depth - 1), { nil: undefined }),
      )
      .map(([take, of, where]): Operand => {
        const filter = where === undefined ? {} : { where };
        return take === 'count' ? { rows: planned.name, take, ...filter } : { rows: planned.name, take, of, ...filter };
      });
  });
  return oneOf<Operand>(
    simple,
    pairOf(inner).map((plus) => ({ plus })),
    pairOf(inner).map((minus) => ({ minus })),
    pairOf(inner).map((times) => ({ times })),
    pairOf(inner).map((dividedBy) => ({ dividedBy })),
    pairOf(inner).map((least) => ({ least })),
    pairOf(inner).map((greatest) => ({ greatest })),
    pairOf(inner).map((known) => ({ firstKnown: known })),
    fc.tuple(conditionIn(reach, depth - 1), inner, inner).map(([test, then, otherwise]) => ({
      when: [{ if: test, then }],
      otherwise,
    })),
    fc
      .tuple(fc.constantFrom('days' as const, 'months' as const, 'years' as const), dateIn(reach), dateIn(reach))
      .map(([complete, from, until]) => ({ complete, from, until })),
    ...below,
  );
}

const dateIn = (reach: readonly Plan[]): fc.Arbitrary<Operand> =>
  oneOf<Operand>(
    fc.constantFrom<Operand>({ day: '2001-03-31' }, { periodDay: 'end' }),
    among<Operand>(named(reach, ['date']), (name) => ({ answer: name })),
  );

const codesOf = ({ question }: PlannedQuestion): readonly string[] => ('list' in question ? question.list.codes : []);

/** An operand that gives a code. */
export function codeIn(reach: readonly Plan[], depth: number): fc.Arbitrary<Operand> {
  const answered = among<Operand>(named(reach, ['select-one', 'code']), (name) => ({ answer: name }));
  const currency = among<Operand>(named(reach, ['money']), (name) => ({ currencyOf: name }));
  const simple = oneOf<Operand>(answered, currency, fc.constant({ literal: 'red' }));
  if (depth === 0) return simple;
  const groups = { warm: ['red', 'yes'], cold: ['blue', 'no', 'TJS'] };
  return oneOf<Operand>(
    simple,
    numberIn(reach, depth - 1).map((of) => ({
      classOf: of,
      classes: [
        { from: 0, is: 'few' },
        { from: 10, is: 'many' },
      ],
    })),
    fc.tuple(codeIn(reach, depth - 1), fc.boolean()).map(([of, isOpen]) => ({
      groupOf: of,
      groups,
      ...(isOpen && { otherwise: 'elsewhere' }),
    })),
    fc.tuple(conditionIn(reach, depth - 1), codeIn(reach, 0)).map(([test, then]) => ({ when: [{ if: test, then }] })),
  );
}

/** A condition. */
export function conditionIn(reach: readonly Plan[], depth: number): fc.Arbitrary<Condition> {
  const many = among<Condition>(named(reach, ['select-many']), (name, planned) => ({
    op: 'includes',
    answer: name,
    code: codesOf(planned)[1] ?? '',
  }));
  const simple = oneOf<Condition>(
    among<Condition>(named(reach, ['select-one']), (name, planned) => ({
      op: 'in',
      answer: name,
      codes: codesOf(planned).slice(0, 2),
    })),
    among<Condition>(
      named(reach, ['integer', 'money', 'date', 'select-one', 'select-many', 'code', 'roster']),
      (name) => ({ op: 'answered', answer: name }),
    ),
    many,
    among<Condition>(named(reach, ['date']), (name) => ({
      op: 'ge',
      left: { answer: name },
      right: { literal: '2000-02-29' },
    })),
  );
  if (depth === 0) return simple;
  const inner = conditionIn(reach, depth - 1);
  const below = rosters(reach).map((planned): fc.Arbitrary<Condition> =>
    fc
      .tuple(fc.constantFrom('some' as const, 'every' as const), conditionIn([planned.rows, ...reach], depth - 1))
      .map(([op, where]) => ({ op, rows: planned.name, where })),
  );
  return oneOf<Condition>(
    simple,
    fc
      .tuple(fc.constantFrom('eq' as const, 'lt' as const, 'ge' as const), pairOf(numberIn(reach, depth - 1)))
      .map(([op, [left, right]]) => ({ op, left, right })),
    fc
      .tuple(fc.constantFrom('red', 'few'), codeIn(reach, depth - 1))
      .map(([code, right]) => ({ op: 'eq', left: { literal: code }, right })),
    numberIn(reach, depth - 1).map((of) => ({ op: 'known', of })),
    pairOf(inner).map((of) => ({ op: 'all', of })),
    pairOf(inner).map((of) => ({ op: 'any', of })),
    inner.map((of) => ({ op: 'not', of })),
    ...below,
  );
}
