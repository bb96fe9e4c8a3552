/** Derived variables of a study: what is refused before anybody is asked, each fault with its place. */
import { above, answer, includes, is, isOneOf, plus, sumOf } from '#schemas/language/conditions/condition.ts';
import {
  classOf,
  complete,
  converted,
  countRows,
  day,
  dividedBy,
  firstKnown,
  firstRow,
  greatestRow,
  groupOf,
  least,
  sumRows,
  when,
} from '#schemas/language/conditions/derive-words.ts';
import type { Expression } from '#schemas/language/conditions/expression.ts';
import { checkDerivations, neededFor } from '#schemas/language/derive/check-derivations.ts';
import { type Derivation, derivationsSchema } from '#schemas/language/derive/derivation.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import {
  date,
  flag,
  integer,
  money,
  roster,
  selectMany,
  selectOne,
  text,
} from '#schemas/language/questions/question.ts';
import { referenceGroups } from '#schemas/reference/groups.ts';
import { channels, sexes, uses } from '#schemas/reference/lists.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { borderDerive } from '#schemas/studies/border/derive.ts';
import { householdDerive } from '#schemas/studies/household/derive.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const club = defineInstrument({
  id: 'club',
  version: 1,
  questions: {
    email: text({ maxLength: 90, format: 'email', vault: true }),
    village: text({ maxLength: 90 }),
    joined: date({ min: '1990-01-01', max: '2030-12-31' }),
    saved: money({}),
    uses: selectMany(uses, {}),
    saves: flag({}),
    members: roster(
      { min: 0, max: 9 },
      { sex: selectOne(sexes, {}), age: integer({ min: 0, max: 120 }), channel: selectOne(channels, {}) },
    ),
  },
});

const faultsOf = (...derivations: readonly Derivation[]): readonly string[] => {
  const checked = checkDerivations(club, derivations, referenceGroups);
  return checked.kind === 'sound' ? [] : checked.faults.map(({ at, message }) => `${at} ${message}`);
};
const here = (is: Expression): Derivation => ({ name: 'new_one', at: 'club', is });
const inMembers = (is: Expression): Derivation => ({ name: 'new_one', at: 'club.members', is });

describe('a name or a kind that does not fit is told with its place', () => {
  test.each<[string, Derivation, string]>([
    ['a question that nobody asks', here(plus(1, answer('agee'))), '/0/is/plus/1 no question "agee" in reach'],
    ['a question of a row, asked from outside', here(answer('age')), '/0/is no question "age" in reach'],
    ['what goes to the vault', here(answer('email')), '/0/is no question "email" in reach'],
    ['free text', here(answer('village')), '/0/is free text may tell who answered'],
    ['an amount as if it were a number', here(plus(answer('saved'), 1)), '/0/is/plus/0 "saved" is a money question'],
    [
      'a day as if it were a number',
      here(plus(answer('joined'), 1)),
      '/0/is/plus/0 a date stands where a number belongs',
    ],
    [
      'a number as if it were a day',
      here(complete('days', answer('joined'), 3)),
      '/0/is/until a number stands where a day belongs',
    ],
    ['rows of what is no roster', here(sumRows('saves', 1)), '/0/is "saves" is a select-one question'],
    [
      'the oldest entered rows of what is no roster',
      here(sumOf('uses', 'age')),
      '/0/is "uses" is a select-many question',
    ],
    ['a sum of codes', here(sumRows('members', answer('sex'))), '/0/is/of a code stands where a number belongs'],
    ['the greatest of codes', here(greatestRow('members', answer('sex'))), '/0/is/of a code has no greatest'],
    ['the least of codes', here(least(answer('saves'), answer('saves'))), '/0/is a code is neither least nor greatest'],
    ['a code that the list lacks', here(countRows('members', is('sex', 'm'))), '/0/is/where "sex" has no code "m"'],
    ['a use that the list lacks', here(includes('uses', 'yacht')), '/0/is "uses" has no code "yacht"'],
    ['a code inside a case', here(when([[isOneOf('saves', ['y']), 1]])), '/0/is/when/0/if "saves" has no code "y"'],
    ['cases of two kinds', here(when([[is('saves', 'yes'), 1]], 'none')), '/0/is/otherwise a code beside a number'],
    ['alternatives of two kinds', here(firstKnown(answer('saves'), 0)), '/0/is/firstKnown/1 a number beside a code'],
    [
      'a table of groups that nobody knows',
      inMembers(groupOf(answer('sex'), 'sexes')),
      '/0/is/groups no table of groups has this name',
    ],
    [
      'a table that every object inherits',
      inMembers(groupOf(answer('sex'), 'toString')),
      '/0/is/groups no table of groups has this name',
    ],
    [
      'a code in two groups',
      inMembers(groupOf(answer('sex'), { a: ['male'], b: ['male'] })),
      '/0/is/groups "male" is in two groups',
    ],
    [
      'a group of numbers',
      inMembers(groupOf(answer('age'), { a: ['1'] })),
      '/0/is/groupOf a number stands where a code belongs',
    ],
    [
      'a class of codes',
      inMembers(classOf(answer('sex'), [[0, 'a']])),
      '/0/is/classOf a code stands where a number belongs',
    ],
    [
      'classes from high to low',
      inMembers(
        classOf(answer('age'), [
          [9, 'a'],
          [0, 'b'],
        ]),
      ),
      '/0/is/classes/1 classes go from the lowest to the highest',
    ],
    ['a number beside a day', here(above(answer('joined'), 2000)), '/0/is a date is compared with a number'],
    ['a money answer that is no money', here(converted('saves')), '/0/is "saves" is a select-one question'],
    [
      'a table that there is not',
      { ...here(1), at: 'club.people' },
      '/0/at no table "club.people"; there are club, club.members',
    ],
    [
      'a name that a column cannot have',
      { ...here(1), name: 'saved_unknown' },
      '/0/name "saved_unknown" cannot be the name of a variable',
    ],
    ['the name of a question of a row inside', { ...here(1), name: 'age' }, '/0/name "age" is the name of a question'],
    ['the name of a question around', { ...inMembers(1), name: 'saved' }, '/0/name "saved" is the name of a question'],
  ])('%s', (_, derivation, fault) => {
    expect(faultsOf(derivation)).toEqual([fault]);
  });

  test('one name twice, in the same rows or in rows inside them', () => {
    expect(faultsOf(here(1), inMembers(2))).toEqual(['/1/name "new_one" is derived twice']);
  });

  test('every fault at once', () => {
    expect(faultsOf(here(plus(answer('a'), answer('b'))), { ...inMembers(answer('c')), name: 'other' })).toHaveLength(
      3,
    );
  });

  test('variables that need each other', () => {
    const faults = faultsOf(
      { name: 'first', at: 'club', is: plus(answer('second'), 1) },
      { name: 'second', at: 'club', is: sumRows('members', answer('third')) },
      { name: 'third', at: 'club.members', is: dividedBy(answer('age'), answer('first')) },
    );
    expect(faults).toContain('/0/is it needs itself');
  });
});

describe('what is without fault', () => {
  const derivations: readonly Derivation[] = [
    { name: 'oldest', at: 'club', is: greatestRow('members', answer('double_age')) },
    { name: 'double_age', at: 'club.members', is: plus(answer('age'), answer('age')) },
    { name: 'early', at: 'club', is: { op: 'lt', left: answer('joined'), right: { literal: '2001-01-01' } } },
    { name: 'whose', at: 'club', is: firstRow('members', groupOf(answer('channel'), 'channel_kinds', 'unclear')) },
    { name: 'until_then', at: 'club', is: complete('years', answer('joined'), day('2025-12-31')) },
  ];
  const checked = checkDerivations(club, derivations, referenceGroups);
  const derived = checked.kind === 'sound' ? checked.derived : [];

  test('comes after what it needs, and only what is needed is derived', () => {
    expect(derived.map(({ name }) => name)).toEqual(['double_age', 'oldest', 'early', 'whose', 'until_then']);
    expect(neededFor(['club.oldest'], derived).map(({ name }) => name)).toEqual(['double_age', 'oldest']);
    expect(neededFor(['club.members.double_age'], derived)).toHaveLength(1);
  });

  test('has a kind, and all the codes that it can have', () => {
    expect(derived.map(({ declared }) => declared)).toEqual([
      { kind: 'number' },
      { kind: 'number' },
      { kind: 'code', codes: ['yes', 'no'] },
      { kind: 'code', codes: ['formal', 'informal', 'unclear'] },
      { kind: 'number' },
    ]);
  });

  test('the studies derive what their questionnaires ask, and as a file would', () => {
    for (const [instrument, list] of [
      [householdV3, householdDerive],
      [borderV3, borderDerive],
    ] as const) {
      expect(checkDerivations(instrument, list, referenceGroups)).toMatchObject({ kind: 'sound' });
      expect(v.parse(derivationsSchema, JSON.parse(JSON.stringify(list)))).toEqual(list);
    }
  });
});
