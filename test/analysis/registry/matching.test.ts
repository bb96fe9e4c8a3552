/** Points of a match, reckoned by hand from the table in docs/matching.md; and counts that give nobody away. */
import { countByGroup, everybody } from '#analysis/registry/matching/counts.ts';
import { agreesToMatching, type MatchProfile, matchProfile } from '#analysis/registry/matching/profile.ts';
import { relatedGroups, relatedTo } from '#analysis/registry/matching/related.ts';
import { scoreMatch } from '#analysis/registry/matching/score.ts';
import { workingLanguages } from '#analysis/registry/matching/working-languages.ts';
import { educationFields } from '#schemas/reference/classifications.ts';
import { languageList } from '#schemas/reference/languages.ts';
import { skillAreas } from '#schemas/reference/lists.ts';
import { occupationUnits } from '#schemas/reference/occupations.ts';
import { describe, expect, test } from 'vitest';

/** Somebody who said nothing of their work. */
const silent: MatchProfile = {
  occupation: undefined,
  education: undefined,
  field: undefined,
  skills: [],
  languages: [],
  returns: undefined,
  origin: undefined,
  country: undefined,
};
const spoken = workingLanguages('TJ');
const score = (profile: Partial<MatchProfile>, occupation: string, region?: string) =>
  scoreMatch({ ...silent, ...profile }, { occupation, ...(region !== undefined && { region }) }, spoken);

describe('a registrant and a row', () => {
  const developer = { occupation: '2512', field: '06', skills: ['it', 'law'], returns: true, origin: 'KH' } as const;
  const languages = [
    { language: 'ru', level: 'good' },
    { language: 'tg', level: 'native' },
  ];

  test.each([
    ['everything fits', { ...developer, languages }, '2512', 'KH', 50 + 15 + 10 + 10 + 10 + 5],
    ['another region', { ...developer, languages }, '2512', 'SU', 50 + 15 + 10 + 10 + 10],
    ['the whole country brings no points for a region', { ...developer, languages }, '2512', undefined, 95],
    ['another unit group of the minor group', { occupation: '2513' }, '2512', undefined, 30],
    ['another minor group of the sub-major group alone', { occupation: '2521' }, '2512', undefined, undefined],
    ['a minor group that is listed', { occupation: '2513' }, '251', undefined, 50],
    ['a sub-major group that is listed', { occupation: '2522', skills: ['it'] }, '25', undefined, 50 + 10],
    ['a major group that is listed', { occupation: '2211' }, '2', undefined, 50],
    [
      'field and skill, in another occupation',
      { occupation: '5120', field: '06', skills: ['it'] },
      '2512',
      undefined,
      25,
    ],
    ['a field without the skill', { occupation: '5120', field: '06' }, '2512', undefined, undefined],
    ['a skill without the field', { skills: ['it'] }, '2512', undefined, undefined],
    ['basic Russian', { occupation: '2512', languages: [{ language: 'ru', level: 'basic' }] }, '2512', undefined, 52],
    [
      'German is no language of work there',
      { occupation: '2512', languages: [{ language: 'de', level: 'native' }] },
      '2512',
      undefined,
      50,
    ],
    ['an occupation that was not said', { languages, returns: true, origin: 'KH' }, '2512', 'KH', undefined],
    ['armed forces, by the zero in front', { occupation: '0110' }, '0', undefined, 50],
  ] as const)('%s', (_, profile, occupation, region, points) => {
    expect(score(profile, occupation, region)?.score).toBe(points);
  });

  test('each point has its reason', () => {
    const { score: sum, reasons } = score({ ...developer, languages }, '2512', 'KH') ?? { score: 0, reasons: [] };
    expect(reasons).toEqual([
      { kind: 'same-unit', points: 50, code: '2512' },
      { kind: 'field', points: 15, code: '06' },
      { kind: 'skills', points: 10, codes: ['it'] },
      { kind: 'language', points: 10, code: 'tg', level: 'native' },
      { kind: 'returns', points: 10 },
      { kind: 'region', points: 5, code: 'KH' },
    ]);
    expect(reasons.reduce((all, { points }) => all + points, 0)).toBe(sum);
  });

  test('what somebody refused to say is not said', () => {
    const answers = {
      occupation: 'refused',
      education_field: 'not_applicable',
      interest_returning: 'no',
      skills: ['it'],
    };
    expect(matchProfile(answers)).toEqual({ ...silent, skills: ['it'], returns: false });
  });

  test('agreement is a yes, and nothing else', () => {
    expect(['yes', 'no', undefined, true].map((consent_matching) => agreesToMatching({ consent_matching }))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

test('every sub-major group of ISCO-08 has a line, of fields, skills and languages that there are', () => {
  expect(relatedGroups).toEqual([...new Set(occupationUnits.codes.map((code) => code.slice(0, 2)))]);
  for (const group of relatedGroups) {
    const { fields, skills } = relatedTo(group);
    expect([...fields].filter((one) => !educationFields.codes.some((known) => known === one))).toEqual([]);
    expect([...skills].filter((one) => !skillAreas.codes.some((known) => known === one))).toEqual([]);
  }
  expect(
    ['TJ', 'KG', 'UA', 'MD', 'XK', 'BA'].flatMap(workingLanguages).every((one) => languageList.codes.includes(one)),
  ).toBe(true);
});

describe('counts of registrants', () => {
  const people = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([occupation, count]) => Array.from({ length: count }, () => ({ occupation })));

  test('are rounded to five, and withheld below the minimum cell', () => {
    const counts = countByGroup(['2512', '2513', '7112'], people({ 2512: 23, 2513: 9, 7112: 12 }), 10);
    expect([...counts]).toEqual([
      [everybody, null], // 44, of whom 9 would be left
      ['2512', 25],
      ['2513', null],
      ['7112', 10],
    ]);
  });

  test('a group is withheld as well where the rest of the wider one would be small', () => {
    // 30 − 23 would tell the 7 of 2513; where 2514 has 6 as well, what is left is 13.
    const counts = countByGroup(['251', '2512', '2513'], people({ 2512: 23, 2513: 7 }), 10);
    expect([counts.get('251'), counts.get('2512'), counts.get('2513')]).toEqual([30, null, null]);
    const apart = countByGroup(['251', '2512', '2513'], people({ 2512: 23, 2513: 7, 2514: 6 }), 10);
    expect([apart.get('251'), apart.get('2512'), apart.get('2513')]).toEqual([35, 25, null]);
  });

  test('no subtraction of shown groups leaves fewer than the minimum, whatever the registry', () => {
    let seed = 5;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const units = ['2511', '2512', '2513', '2521', '2611', '7112'];
    const codes = [...new Set(units.flatMap((unit) => [1, 2, 3, 4].map((digits) => unit.slice(0, digits))))];
    /** Every choice of groups, none of them inside another. */
    const choices = (among: readonly string[]): readonly (readonly string[])[] => {
      const [first, ...rest] = among;
      if (first === undefined) return [[]];
      const apart = rest.filter((code) => !code.startsWith(first) && !first.startsWith(code));
      return [...choices(rest), ...choices(apart).map((more) => [first, ...more])];
    };
    let withheld = 0;
    const small: number[] = [];
    for (let round = 0; round < 60; round++) {
      const registry = Object.fromEntries(units.map((unit) => [unit, random(28)]));
      const counts = countByGroup(codes, people(registry), 10);
      const truth = (code: string): number =>
        Object.entries(registry).reduce((sum, [unit, count]) => sum + (unit.startsWith(code) ? count : 0), 0);
      const shown = [everybody, ...codes].filter((code) => typeof counts.get(code) === 'number');
      withheld += codes.filter((code) => counts.get(code) === null && truth(code) >= 10).length;
      for (const of of shown)
        for (const inside of choices(shown.filter((code) => code !== of && code.startsWith(of)))) {
          const left = truth(of) - inside.reduce((sum, code) => sum + truth(code), 0);
          if (left > 0 && left < 10) small.push(left);
        }
    }
    expect(small).toEqual([]);
    expect(withheld).toBeGreaterThan(10); // the second rule had something to do
  });
});
