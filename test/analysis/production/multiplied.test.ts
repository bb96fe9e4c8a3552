/** Members of several savings clubs are met once in each: a study from a file divides their weight by the number of their clubs. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';
import { savingsClubs } from '../../survey-schemas/studies/example.ts';
import { frameOf, repeat, roundWith, tableOf } from './small-round.ts';

const measures = [
  { kind: 'units', table: 'people', indicator: 'savers', by: [[]] },
  { kind: 'share', table: 'people', indicator: 'saving', question: 'saves', answer: 'yes', by: [[]] },
  { kind: 'number', table: 'people', indicator: 'ages', question: 'age', of: 'years', by: [[]] },
];

const inside = (part: unknown) => v.parse(v.record(v.string(), v.unknown()), part);

/** The example, asking of how many clubs somebody is a member. */
function studyWith(times: string): Study {
  const english = inside(savingsClubs.words['en']);
  const figures = {
    tables: { people: 'Members' },
    indicators: { savers: 'Members', saving: 'Members who save', ages: 'Age' },
    units: { member: 'member', members: 'members' },
  };
  const en = { ...english, questions: { ...inside(english['questions']), clubs: 'Number of clubs' }, figures };
  const { age, ...others } = inside(savingsClubs.questions.interview['of']);
  const clubs = { kind: 'decimal', min: -10, max: 10, decimals: 1 };
  const read = readStudy({
    ...savingsClubs,
    questions: {
      ...savingsClubs.questions,
      interview: { ...savingsClubs.questions.interview, of: { age, clubs, ...others } },
    },
    words: { en },
    derive: [{ name: 'once', at: 'savings-clubs', is: { dividedBy: [1, { answer: 'clubs' }] } }],
    tables: [{ kind: 'survey', unit: 'member', times, dimensions: {}, measures }],
  });
  if (read.kind !== 'study') throw new Error(JSON.stringify(read.faults));
  return read.study;
}

/** Four clubs of ten members, two interviews in each: every interview stands for 50. */
const clubsOf = (clubs: readonly (number | undefined)[]): SnapshotTables => ({
  frame: frameOf('savings-clubs', { north: ['a', 'b'], south: ['c', 'd'] }, 10),
  'savings-clubs': tableOf({
    psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    disposition: repeat('complete', 8),
    age: [20, 30, 40, 50, 20, 30, 40, 50],
    saves: ['yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no'],
    clubs: [...clubs],
  }),
});

const study = studyWith('once');
const tablesOf = (clubs: readonly (number | undefined)[], settings: Partial<RoundSettings> = {}, of = study) =>
  computeTables([of], clubsOf(clubs), roundWith(settings));
const rowOf = ({ estimates }: ReturnType<typeof tablesOf>, indicator: string) =>
  estimates.find((row) => row.indicator === indicator);

test('who is in two clubs stands for half as many members', () => {
  const tables = tablesOf([1, 2, 1, 2, 1, 2, 1, 2]);
  expect(rowOf(tables, 'savers')?.estimate).toBeCloseTo(4 * 50 + 4 * 25, 9);
  expect(rowOf(tables, 'saving-share')?.estimate).toBeCloseTo(200 / 300, 12);
  expect(rowOf(tables, 'ages-mean')?.estimate).toBeCloseTo((50 * 120 + 25 * 160) / 300, 9);
  expect(tables.warnings).toEqual([]);
});

test('people are counted, and not what they are multiplied by', () => {
  const tables = tablesOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
  expect(rowOf(tables, 'savers')).toMatchObject({ estimate: 4000, n: 8, base: 8 });
  expect(rowOf(tables, 'savers')?.basis.behind.count).toBe(8);
  expect(rowOf(tables, 'savers')?.basis.size).toBeCloseTo(4000, 9);
  const few = tablesOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], { minimumCell: 10 });
  expect(rowOf(few, 'savers')).toMatchObject({ estimate: null, reason: 'few-units' });
});

test('whoever does not say stands for nobody, is unknown, and is counted', () => {
  const tables = tablesOf([undefined, 2, 1, 2, 1, 2, 1, 2]);
  expect(rowOf(tables, 'savers')).toMatchObject({ estimate: 250, n: 7, base: 8 });
  // They are taken to be like the seven others, who are (3 × 1 + 4 × 0.5) / 7 members each.
  expect(rowOf(tables, 'savers')?.unknownShare).toBeCloseTo(5 / 7 / (5 / 7 + 5), 12);
  expect(rowOf(tables, 'ages-mean')?.estimate).toBeCloseTo((50 * 100 + 25 * 160) / 250, 9);
  expect(tables.warnings).toMatchObject([
    { code: 'factor-unknown', table: 'savings-clubs', subject: 'once', count: 1 },
  ]);
  expect(tables.warnings.map(messageOf)).toEqual([
    'Units for which the number that weights are multiplied by is unknown: 1. They are in no mean, and totals are too small by them; beside each figure stands the share that is unknown. Complete once in these interviews.',
  ]);
});

test('a number below zero is refused and counted', () => {
  const tables = tablesOf([-1, -2, 1, 2, 1, 2, 1, 2]);
  expect(rowOf(tables, 'savers')).toMatchObject({ estimate: 225, n: 6, base: 8 });
  expect(tables.warnings).toMatchObject([{ code: 'factor-negative', subject: 'once', count: 2 }]);
});

test('times nothing a response stands for nobody, and nothing of it is unknown', () => {
  const tables = tablesOf([0, 2, 1, 2, 1, 2, 1, 2], {}, studyWith('clubs'));
  expect(rowOf(tables, 'savers')).toMatchObject({ estimate: 550, n: 7, base: 7, unknownShare: 0 });
  expect(tables.warnings).toEqual([]);
});

test('whoever corrects the number changes the share, though they do not save', () => {
  const options = { minimumCell: 2, version: 'v', description: 'd' };
  const clubs = [1, 2, 1, 2, 1, 2, 1, 2];
  const told = (now: readonly number[]) => {
    const { record } = protect(tablesOf(clubs), options);
    const { tables } = protect(tablesOf(now), options, { record });
    return tables.estimates.find(({ indicator }) => indicator === 'saving-share')?.estimate;
  };
  expect(told([1, 1, ...clubs.slice(2)])).toBe(0.67); // 200 of 300: without a standard error to two digits
  expect(told([1, 1, 1, 1, ...clubs.slice(4)])).toBe(0.57); // 200 of 350
});
