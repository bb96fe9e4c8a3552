/** What an interview is called: the same words in the line above the form, in lists and in questions. */
import { entryNames } from '#functions/client/filling/entry-name.ts';
import type { HeldStudies } from '#functions/client/filling/study/held-studies.ts';
import type { Speech } from '#functions/client/filling/words.ts';
import { interviewName } from '#functions/client/screens/interview-name.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { begin } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { layoutFaults } from '#schemas/language/study/form-layout.ts';
import { pathsOf } from '#schemas/language/study/named.ts';
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { expect, test } from 'vitest';
import { borderWorld, householdWorld } from './engine/worlds.ts';

const dwelling7 = { dwelling: '7', visit_number: 2 };
const formOf = (world: World, answers: Readonly<Record<string, unknown>>) => begin(world, 'en', answers, () => '');
const tellingOf = async (study: Study, language: 'en' | 'tg') =>
  tellingIn(await loadFormWords(language), await wordsOf(study, language));

async function nameOf(
  study: Study,
  world: World,
  answers: Readonly<Record<string, unknown>>,
  language: 'en' | 'tg' = 'en',
) {
  return interviewName(await tellingOf(study, language), world, formOf(world, answers));
}

test('a household interview is called by its dwelling and visit, in the language of the page', async () => {
  expect(await nameOf(householdStudy, householdWorld, dwelling7)).toBe('Dwelling 7 · visit 2');
  expect(await nameOf(householdStudy, householdWorld, dwelling7, 'tg')).toBe('Манзил 7 · ташрифи 2');
});

test('it has no name before the dwelling is known: the visit is filled in beforehand', async () => {
  expect(await nameOf(householdStudy, householdWorld, { visit_number: 1 })).toBe('');
});

test('a crossing is called by what the study says that travellers are told apart by', async () => {
  const traveller = { sex: 'male', age: 31, citizenship: 'TJ' };
  expect(await nameOf(borderStudy, borderWorld, traveller)).toBe('male · 31 · Tajikistan');
});

const spoken: Speech = { say: () => 'Interview begun', when: () => '' };

async function entryName(keepDrafts: boolean, psu = 'N-01', version = householdStudy.instrument.version) {
  const { instrument, form: layout = {}, collection } = householdStudy;
  const form = formOf({ ...householdWorld, known: { ...householdWorld.known, psu } }, dwelling7);
  const telling = await tellingOf(householdStudy, 'en');
  const asked = { instrument, layout, unit: collection.unit, telling };
  const studies: HeldStudies = {
    of: (version) => (version === instrument.version ? asked : 'not-here'),
    find: () => Promise.resolve(false),
  };
  const given = { studies, speech: spoken, subject: 'interview' as const };
  const name = entryNames({ ...given, prefilled: { psu: 'N-01' }, keepDrafts });
  return name({ form, startedAt: '', version });
}

test('lists add the place of what was begun elsewhere', async () => {
  expect(await entryName(true)).toBe('Dwelling 7 · visit 2 – Interview begun');
  expect(await entryName(true, 'K-07')).toBe('Village or district K-07 · Dwelling 7 · visit 2 – Interview begun');
});

test('nothing that identifies a person stands in a list', () => {
  const paths = pathsOf(registrationStudy.instrument);
  expect([...layoutFaults({ tells: { '': ['residence_country', 'email'] } }, paths)]).toEqual([
    { pointer: '/form/tells//1', message: '"email" identifies a person, and stands in no list' },
  ]);
});

test('on a machine that many people share lists name nobody', async () => {
  expect(await entryName(false)).toBe('Interview begun');
});

test('what was begun in a version whose questions are not here is told by its time alone', async () => {
  expect(await entryName(true, 'N-01', 2)).toBe('Interview begun');
});
