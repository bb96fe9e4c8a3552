/** Expressions that come from a file: what is taken, and what is refused before anybody evaluates it. */
import { above, all, answer, is, not } from '#schemas/language/conditions/condition.ts';
import type { Expression } from '#schemas/language/conditions/expression.ts';
import { expressionSchema, limits } from '#schemas/language/conditions/schema.ts';
import {
  classOf,
  complete,
  converted,
  countRows,
  day,
  dividedBy,
  everyRow,
  firstKnown,
  firstRow,
  greatest,
  groupOf,
  known,
  least,
  leastRow,
  periodEnd,
  periodStart,
  sumRows,
  when,
} from '#schemas/language/conditions/derive-words.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const words: readonly Expression[] = [
  12,
  when([[is('sex', 'male'), 'm']], 'f'),
  when([[known(answer('age')), answer('age')]]),
  classOf(answer('age'), [
    [0, 'young'],
    [65, 'old'],
  ]),
  groupOf(answer('country'), { neighbours: ['RU', 'KZ'] }, 'others'),
  groupOf(answer('country'), 'country_groups'),
  complete('months', answer('arrived'), periodEnd),
  complete('days', periodStart, day('2025-12-31')),
  dividedBy(converted('sent'), greatest(answer('members'), 1)),
  least(answer('a'), firstKnown(answer('b'), 0)),
  countRows('senders', above(answer('age'), 17)),
  sumRows('senders', converted('cash_total')),
  leastRow('senders', answer('age'), is('sex', 'female')),
  firstRow('senders', answer('country')),
  everyRow('senders', is('former_member', 'yes')),
  { op: 'some', rows: 'senders', where: not(all(is('sex', 'male'))) },
];

const faultsOf = (input: unknown): string[] => {
  const parsed = v.safeParse(expressionSchema, input);
  return parsed.success ? [] : parsed.issues.map((issue) => issue.message);
};

test('every word of the language goes through JSON and back', () => {
  for (const expression of words) {
    expect(v.parse(expressionSchema, JSON.parse(JSON.stringify(expression)))).toEqual(expression);
  }
});

describe('what is no expression is refused', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a number that is none', Number.NaN],
    ['a word that the language does not have', { sqrt: 2 }],
    ['a word that every object inherits', { op: 'toString' }],
    ['two words at once', { plus: [1, 2], minus: [1, 2] }],
    ['three numbers where two belong', { plus: [1, 2, 3] }],
    ['a name that no question can have', { answer: '__proto__' }],
    ['a day that does not exist', { day: '2025-02-30' }],
    ['an unknown way to take rows', { rows: 'senders', take: 'middle', of: 1 }],
  ])('%s', (_, input) => {
    expect(faultsOf(input)).not.toEqual([]);
  });

  test('a slip is told of the word that was meant', () => {
    expect(faultsOf({ op: 'is', left: 1, right: 2 }).join()).toContain('op is one of eq, ne');
    expect(faultsOf({ rows: 'senders', take: 'sum', of: 1, were: 2 }).join()).toContain('where');
  });
});

describe('an expression is bounded', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { plus: [1, nested(depth - 1)] });
  const inside = (rosters: number): unknown =>
    rosters === 0 ? 1 : { rows: 'senders', take: 'sum', of: inside(rosters - 1) };

  test('in depth, however deep it is', () => {
    expect(faultsOf(nested(limits.depth))).toEqual([]);
    expect(faultsOf(nested(limits.depth + 1))).toHaveLength(1);
    const deep: unknown = JSON.parse('{"op":"not","of":'.repeat(50_000) + '1' + '}'.repeat(50_000));
    expect(faultsOf(deep)).toHaveLength(1);
  });

  test('in size', () => {
    const parts = Array.from({ length: 100 }, () => ({ least: Array.from({ length: 9 }, () => ({ answer: 'a' })) }));
    expect(faultsOf({ least: parts.slice(0, 99) })).toEqual([]);
    expect(faultsOf({ least: parts })).toHaveLength(1);
    expect(faultsOf({ least: Array.from({ length: 101 }, () => 1) })).not.toEqual([]);
  });

  test('in rosters inside rosters, each of which multiplies the work', () => {
    expect(faultsOf(inside(limits.rosters))).toEqual([]);
    expect(faultsOf(inside(limits.rosters + 1))).toHaveLength(1);
  });
});
