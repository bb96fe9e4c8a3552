/** A parent or guardian registers a child, whoever registers themself is 18, and a household left behind is told by its size. */
import { describe, expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { splitIdentity } from '#schemas/language/questions/identity.ts';
import { registration } from '#schemas/studies/registration/newest.ts';
import { envelope } from './samples.ts';
import { adult, child } from './family-samples.ts';

type Answers = Readonly<Record<string, unknown>>;

/** What is refused of answers that were filed on 2 June 2026. */
const faults = (answers: Answers): readonly string[] => {
  const checked = checkResponse(registration, { ...envelope(registration, adult), answers });
  return checked.kind === 'valid' ? [] : checked.faults.map(({ pointer, rule }) => `${rule} ${pointer}`);
};
const without = (answers: Answers, ...names: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));

describe('whoever registers themself', () => {
  test('is 18 or older by the year of birth', () => {
    expect(faults(adult)).toEqual([]);
    const born = (birth_year: number) =>
      faults({ ...without(adult, 'birth_date'), birth_year, arrival_year: birth_year });
    expect(born(2008)).toEqual([]);
    expect(born(2009)).toEqual(['of_age_themselves /answers/birth_year']);
  });

  test('is 18 or older on the day, where they tell on which they were born', () => {
    const born = (birth_date: string) => faults({ ...adult, birth_date, birth_year: 2008, arrival_year: 2010 });
    expect(born('2008-06-02')).toEqual([]);
    expect(born('2008-06-03')).toEqual(['of_age_themselves /answers/birth_date']);
  });

  test('cannot leave the contact out, as whoever is registered by staff or on paper can', () => {
    const nowhere = without(adult, 'email');
    expect(faults(nowhere)).toEqual(['required /answers/phone']);
    expect(faults({ ...nowhere, taken_by: 'staff' })).toEqual([]);
    expect(faults({ ...nowhere, taken_by: 'paper' })).toEqual([]);
  });

  test('has no guardian', () => {
    expect(faults({ ...adult, guardian_name: 'Arta' })).toEqual(['hidden /answers/guardian_name']);
  });
});

describe('a child', () => {
  test('is registered with the name of who answers for it, who agrees', () => {
    expect(faults(child)).toEqual([]);
    const names = ['guardian_name', 'guardian_relationship', 'guardian_agrees'];
    expect(faults(without(child, ...names))).toEqual(names.map((name) => `required /answers/${name}`));
    expect(faults({ ...child, guardian_agrees: 'no' })).toEqual(['guardian_agreed /answers/guardian_agrees']);
  });

  test('is under 18; in the year of the 18th birthday the date says whether it still is', () => {
    const born = (birth_year: number, birth_date?: string) =>
      faults({ ...child, birth_year, ...(birth_date !== undefined && { birth_date }) });
    expect(born(2009)).toEqual([]);
    expect(born(2008)).toEqual(['child_is_minor /answers/birth_year']);
    expect(born(2008, '2008-06-03')).toEqual([]);
    expect(born(2008, '2008-06-02')).toEqual([
      'child_is_minor /answers/birth_date',
      'child_is_minor /answers/birth_year',
    ]);
    expect(born(1991)).toEqual(['child_is_minor /answers/birth_year']);
  });

  test('is asked for neither work nor money, plans, or what concerns them', () => {
    for (const name of [
      ...['consent_matching', 'consent_mentoring', 'consent_investing', 'consent_returning'],
      ...['occupation', 'activity', 'skills', 'sends', 'sent', 'main_channel'],
      ...['interest_investing', 'interest_mentoring', 'interest_returning', 'interest_volunteering'],
    ] as const)
      expect(faults({ ...child, [name]: adult[name] })).toEqual([`hidden /answers/${name}`]);
  });

  test('that may be used for nothing is not kept', () => {
    const idle = { ...child, consent_statistics: 'no', consent_news: 'no', consent_crisis: 'no' };
    expect(faults(idle)).toContain('purpose_agreed /answers/consent_registry');
  });

  test('leaves nothing of the guardian in the profile', () => {
    const { identity, profile } = splitIdentity(registration, child);
    expect(Object.keys(identity ?? {}).sort()).toEqual([
      'email',
      'guardian_agrees',
      'guardian_name',
      'guardian_relationship',
      'name',
    ]);
    expect(JSON.stringify(profile)).not.toMatch(/guardian|Arta|Dren/);
  });
});

describe('a household left behind', () => {
  const left = (numbers: Answers) => faults({ ...adult, household_left_behind: 'yes', ...numbers });

  test('is told by how many live there, how many under 18 and how many of 65 or older', () => {
    expect(left({ left_behind: 5, left_behind_under_18: 2, left_behind_65_or_over: 1 })).toEqual([]);
    expect(left({})).toHaveLength(3);
  });

  test('has no more young and old people than live there, as far as they are told', () => {
    expect(left({ left_behind: 2, left_behind_under_18: 2, left_behind_65_or_over: 1 })).toEqual([
      'left_behind_parts /answers/left_behind_65_or_over',
    ]);
    expect(left({ left_behind: 2, left_behind_under_18: 3, left_behind_65_or_over: 'refused' })).toEqual([
      'left_behind_parts /answers/left_behind_under_18',
    ]);
    expect(left({ left_behind: 2, left_behind_under_18: 'refused', left_behind_65_or_over: 3 })).toEqual([
      'left_behind_parts /answers/left_behind_65_or_over',
    ]);
    const refused = { left_behind: 'refused', left_behind_under_18: 3, left_behind_65_or_over: 9 };
    expect(left(refused)).toEqual([]);
  });
});
