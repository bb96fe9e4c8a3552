/** What is read of a response: where, when, what came of it, and what its answers look like, by the questionnaire alone. */
import { expect, test } from 'vitest';
import { interviewReader, type Filed } from '#analysis/fieldwork/interviews/read-interview.ts';
import { codeList } from '#schemas/basics/code-list.ts';
import { defineInstrument } from '#schemas/language/questions/instrument.ts';
import { code, integer, money, roster, selectOne, text } from '#schemas/language/questions/question.ts';
import { studyFaults } from '#schemas/language/study/check-study.ts';
import type { Collection } from '#schemas/language/study/collection.ts';
import { dispositions } from '#schemas/reference/lists.ts';

const agreement = codeList('agreement', ['agree', 'neither', 'disagree']);
const agrees = selectOne(agreement, {});
const instrument = defineInstrument({
  id: 'clubs',
  version: 1,
  questions: {
    psu: code({ design: true }),
    stratum: code({ design: true }),
    dwelling: code({ design: true }),
    visit: integer({ min: 1, max: 9, design: true }),
    disposition: selectOne(dispositions, { design: true }),
    name: text({ vault: true, maxLength: 100 }),
    members: roster({ min: 0, max: 9 }, { age: integer({ min: 0, max: 120, nonResponse: ['refused'] }) }),
    saved: money({ nonResponse: ['refused'] }),
    fair: agrees,
    safe: agrees,
    near: agrees,
    cheap: agrees,
  },
});
const collection: Collection = {
  files: ['link'],
  weights: { kind: 'psu' },
  about: 'people',
  unit: { named: ['psu', 'dwelling'], visit: 'visit' },
  quality: { ages: ['members.age'], again: { facts: ['members'], sensitive: ['saved'] } },
};
const read = interviewReader({
  instrument,
  collection,
  words: { en: { title: '', groups: {}, questions: {}, rules: {} } },
  tables: [],
});

const answers = {
  psu: 'p1',
  stratum: 'plain',
  dwelling: '7',
  visit: 2,
  disposition: 'complete',
  members: [{ age: 30 }, { age: 'refused' }],
  saved: { amount: 12_000, currency: 'TJS' },
  fair: 'agree',
  safe: 'agree',
  near: 'agree',
  cheap: 'disagree',
};
const filed = (change: Partial<Filed> = {}): Filed => ({
  id: 'i1',
  startedAt: '2027-04-05T21:45:00.000+05:00',
  endedAt: '2027-04-05T22:15:00.000+05:00',
  answers,
  state: 'filed',
  ...change,
});

test('place, dwelling, outcome and times by the clock of the place', () => {
  const one = read(filed({ link: 'l1' }));
  expect(one).toMatchObject({ psu: 'p1', unit: '["p1","7"]', visit: 2, outcome: 'complete', enumerator: 'l1' });
  expect(one.times).toMatchObject({ day: '2027-04-05', hours: [21.75, 22.25] });
  expect(one.times.end - one.times.start).toBe(1_800_000);
  expect(read(filed({ enumerator: 'anna', link: 'l1' })).enumerator).toBe('anna');
  expect(
    read(filed({ startedAt: '2027-04-05T16:45:00Z', endedAt: '2027-04-05T17:15:00Z' })).times.hours,
  ).toBeUndefined();
});

test('answers become numbers: ages, amounts, rows, what is not known, a run of the same; design and names are no answers', () => {
  const { look } = read(filed());
  expect(look).toMatchObject({
    ages: [30],
    amounts: [12_000],
    rows: { members: 2 },
    unknown: 1,
    run: { same: 3, of: 4 },
  });
  expect(look.cells).toHaveLength(7);
  expect(Object.keys(look.again).sort()).toEqual(['members', 'saved']);
  const named = read(filed({ answers: { ...answers, name: 'Farrukh', dwelling: '8' } }));
  expect(named.look.values).toEqual(look.values);
  expect(read(filed({ answers: { ...answers, saved: 'refused' } })).look.again['saved']).toBeUndefined();
});

test('the same question has the same number in every interview, whatever was skipped before it', () => {
  const reader = read(filed({ answers: { cheap: 'disagree' } })).look;
  const whole = read(filed()).look;
  const at = [...whole.cells].indexOf(reader.cells[0]!);
  expect(whole.values[at]).toBe(reader.values[0]);
});

test('a study that names what nobody asks, an age that is none, or a question twice is told where', () => {
  const quality = {
    ages: ['member.age', 'saved'],
    again: { facts: ['members', 'members.age'], sensitive: ['members', 'name'] },
  };
  expect(studyFaults({ instrument, collection: { ...collection, quality } }).map(({ pointer }) => pointer)).toEqual([
    '/collection/quality/ages/0',
    '/collection/quality/ages/1',
    '/collection/quality/again/facts/1',
    '/collection/quality/again/sensitive/0',
    '/collection/quality/again/sensitive/1',
  ]);
});
