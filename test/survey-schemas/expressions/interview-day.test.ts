/** Rules that know the day of the interview: how old somebody is on it, in every row of a roster too, and never of a column. */
import { describe, expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { answer, atLeast, interviewDay, yearsBetween } from '#schemas/language/conditions/condition.ts';
import { checkDerivations } from '#schemas/language/derive/check-derivations.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { date, roster } from '#schemas/language/questions/question.ts';

const days = { min: '1900-01-01', max: '2099-12-31' } as const;
const years = (name: string) => yearsBetween(answer(name), interviewDay);
const grown = (name: string) => ({ rules: [{ rule: 'grown', test: atLeast(years(name), 18) }] });
const home = defineInstrument({
  id: 'home',
  version: 1,
  questions: {
    born: date({ ...days, ...grown('born') }),
    members: roster({ min: 0, max: 3 }, { member_born: date({ ...days, ...grown('member_born') }) }),
  },
});

const faults = (answers: object, endedAt = '2026-06-02T13:40:00+05:00', day?: string): readonly string[] => {
  const [id, round] = ['01890a5d-ac96-774b-bcce-b302099a8057', 'r'];
  const body = { id, round, instrument: 'home', version: 1, startedAt: '2026-06-02T08:00:00Z', endedAt, answers };
  const checked = checkResponse(home, body, day === undefined ? {} : { day });
  return checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`);
};

describe('whoever is asked on 2 June 2026', () => {
  test('is 18 if born on that day in 2008, and not if born a day later', () => {
    expect(faults({ born: '2008-06-02' })).toEqual([]);
    expect(faults({ born: '2008-06-03' })).toEqual(['grown /answers/born']);
  });

  test('goes by the day of the place', () => {
    expect(faults({ born: '2008-06-03' }, '2026-06-03T01:40:00+05:00')).toEqual([]);
  });

  test('is judged on another day where what they said is corrected on it', () => {
    expect(faults({ born: '2008-06-03' }, undefined, '2026-06-03')).toEqual([]);
  });

  test('is in the row of a roster as well', () => {
    const members = [{ member_born: '2000-01-01' }, { member_born: '2010-01-01' }];
    expect(faults({ born: '1990-01-01', members })).toEqual(['grown /answers/members/1/member_born']);
  });
});

test('no derived variable is of the day of an interview: a column has none', () => {
  const checked = checkDerivations(home, [{ name: 'years', at: 'home', is: years('born') }], {});
  expect(checked.kind === 'faulty' && checked.faults.map(({ message }) => message)).toEqual([
    'the day of an interview is for skip rules and rules alone',
  ]);
});
