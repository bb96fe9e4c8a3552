/** Studies of a platform: those compiled in and those in its store, each version read once. */
import { expect, test } from 'vitest';

import { knownStudies, type Reading } from '#functions/platform/known-studies.ts';
import type { StudyEntry, StudyName } from '#functions/store/study-entry.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { canonicalStudy } from '#schemas/language/study/file/write-study.ts';
import { UnknownStudy } from '#schemas/language/study/study.ts';
import { catalogue } from '../../studies.ts';
import { savingsClubs } from '../../survey-schemas/studies/example.ts';

const read = readStudy(savingsClubs);
if (read.kind !== 'study') throw new Error('the example is faulty');
const added = {
  id: '1',
  round: '*',
  at: '2026-11-26',
  by: 'zarina',
  action: 'study-added',
  subject: 's',
  reason: '',
} as const;
const text = await canonicalStudy(read.study);
const entry: StudyEntry = { id: 'savings-clubs', version: 1, text, sha256: sha256(text), added };
const later = '{"format":"remit-study/9"}';
const unreadable: StudyEntry = { ...entry, version: 2, text: later, sha256: sha256(later) };
const altered: StudyEntry = { ...entry, version: 3, text: text.replace('"max":120', '"max":130') };

function platform(entries: readonly StudyEntry[], malformed: readonly StudyName[] = [], reading: Reading = {}) {
  const asked: string[] = [];
  let moment = Date.parse('2026-11-26T09:00:00Z');
  const store = {
    getStudy(id: string, version: number) {
      asked.push(`${id}@${version}`);
      return Promise.resolve(entries.find((one) => one.id === id && one.version === version));
    },
    listStudies() {
      asked.push('all');
      return Promise.resolve({ entries, malformed });
    },
  };
  const later = (seconds: number) => void (moment += seconds * 1000);
  return { studies: knownStudies(store, () => new Date(moment), reading), asked, later };
}

test('a study of the store is found like one that is compiled in, and asked of the store once', async () => {
  const { studies, asked } = platform([entry]);
  expect((await studies.find('savings-clubs', 1))?.sha256).toBe(entry.sha256);
  expect(await studies.find('savings-clubs', 1)).toBe(await studies.find('savings-clubs', 1));
  expect(await studies.find('household', 2)).toBe(catalogue[0]);
  expect(asked).toEqual(['savings-clubs@1']);
});

test('the list is short-lived, so that a study that was added is seen by everybody half a minute later', async () => {
  const { studies, asked, later } = platform([entry]);
  const ids = async () => (await studies.list()).map(({ instrument }) => instrument.id);
  expect(await ids()).toEqual([...catalogue.map(({ instrument }) => instrument.id), 'savings-clubs']);
  await ids();
  expect(asked).toEqual(['all']);
  later(31);
  await ids();
  expect(asked).toEqual(['all', 'all']);
});

test('names that no study can have are not looked for', async () => {
  const { studies, asked } = platform([entry]);
  for (const [id, version] of [
    ['a#1', 1],
    ['Savings', 1],
    ['savings-clubs', 1.5],
    ['savings-clubs', 0],
    ['', 1],
  ] as const)
    expect(await studies.find(id, version)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('one that was altered or that nobody can read any more is in no list, and whoever needs it hears why', async () => {
  const { studies } = platform([entry, unreadable, altered]);
  expect((await studies.list()).filter(({ instrument }) => instrument.id === 'savings-clubs')).toHaveLength(1);
  await expect(studies.find('savings-clubs', 2)).rejects.toThrow(UnknownStudy);
  await expect(studies.find('savings-clubs', 3)).rejects.toThrow('was altered');
});

test('the versions that cannot be read are named beside the list', async () => {
  const broken: StudyEntry = { ...entry, version: 4, text: '{', sha256: sha256('{') };
  const { studies } = platform([entry, unreadable, altered, broken], [{ id: 'remittances', version: 7 }]);
  expect(await studies.unreadable()).toEqual([
    { id: 'remittances', version: 7 },
    { id: 'savings-clubs', version: 2 },
    { id: 'savings-clubs', version: 3 },
    { id: 'savings-clubs', version: 4 },
  ]);
  expect((await studies.list()).filter(({ instrument }) => instrument.id === 'savings-clubs')).toHaveLength(1);
});

test('pages of figures that ask each time see a study in the moment it is there', async () => {
  const entries: StudyEntry[] = [];
  const { studies } = platform(entries, [], { rememberMs: 0 });
  const ids = async () => (await studies.list()).map(({ instrument }) => instrument.id);
  expect(await ids()).not.toContain('savings-clubs');
  entries.push(entry);
  expect(await ids()).toContain('savings-clubs');
});
