/** The worked example of docs/instruments.md: a survey that nobody built in goes from questions to a table. */
import { readFileSync } from 'node:fs';
import { Model } from 'survey-core';
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { factorOf } from '#analysis/production/columns/factor-of.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { flattenAnswers } from '#schemas/language/columns/flatten.ts';
import type { Answers } from '#schemas/language/questions/instrument.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';
import { answersFromSurveyJs, surveyJson } from '#schemas/language/surveyjs/survey-json.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import { formWords } from '#schemas/language/words/form-words.ts';
import { en } from '#schemas/words/en.ts';
import { savingsClubs } from './savings-clubs.en.ts';
import { savingsClubsStudy } from './savings-clubs.study.ts';
import { savingsClubsV1 } from './savings-clubs.v1.ts';

const words = formWords(en, savingsClubs);

const member = { stratum: 'north', psu: 'club-1', region: 'north', disposition: 'complete', age: 40 } as const;
const body = (answers: object) => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  round: 'clubs-2026',
  instrument: 'savings-clubs',
  version: 1,
  startedAt: '2026-06-02T08:00:00Z',
  endedAt: '2026-06-02T08:10:00Z',
  answers,
});

test('the compiler knows its answers', () => {
  expectTypeOf<Answers<typeof savingsClubsV1>['saves']>().toEqualTypeOf<'yes' | 'no' | 'refused' | undefined>();
});

test('a member who borrowed more than they saved is told so in plain words', () => {
  const saved = { amount: 100_00, currency: 'TJS' };
  expect(checkResponse(savingsClubsV1, body({ ...member, saves: 'yes', saved, borrowed: saved })).kind).toBe('valid');
  const borrowed = { amount: 100_01, currency: 'TJS' };
  const checked = checkResponse(savingsClubsV1, body({ ...member, saves: 'yes', saved, borrowed }));
  expect(checked.kind === 'faulty' && inWords(words, checked.faults)).toEqual([
    {
      pointer: '/answers/borrowed',
      rule: 'borrowed_within_saved',
      message: 'A member cannot borrow more than they saved.',
    },
  ]);
});

test('a member fills in the form and the savings arrive in minor units', () => {
  const form = new Model(surveyJson(savingsClubsV1, words, { prefilled: member }));
  form.mergeData({
    ...member,
    saves: 'yes',
    saved: 12.5,
    saved_currency: 'TJS',
    borrowed: 0,
    borrowed_currency: 'TJS',
  });
  expect(form.getQuestionByName('saved').title).toBe('How much did you save?');
  expect(form.tryComplete()).toBe(true);
  expect(answersFromSurveyJs(savingsClubsV1, form.data)).toMatchObject({
    ...member,
    saved: { amount: 1250, currency: 'TJS' },
  });
});

test('forty members in four clubs become a table: half of them save', () => {
  const members = Array.from({ length: 40 }, (_, i) => ({
    ...member,
    psu: `club-${i % 4}`,
    ...(i < 20
      ? { saves: 'yes', saved: { amount: 100_00, currency: 'TJS' }, borrowed: { amount: 0, currency: 'TJS' } }
      : { saves: 'no' }),
  }));
  for (const answers of members) expect(checkResponse(savingsClubsV1, body(answers)).kind).toBe('valid');
  const round = v.parse(roundSchema, {
    id: 'clubs-2026',
    title: 'Savings clubs 2026',
    country: 'TJ',
    referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
    reportingCurrency: 'TJS',
    instruments: { 'savings-clubs': 1 },
    exchangeRates: [],
    settings: {},
  });
  const flat = Object.fromEntries(flattenAnswers(savingsClubsV1, members).map((table) => [table.spec.table, table]));
  const clubs = ['club-0', 'club-1', 'club-2', 'club-3'];
  const frame = {
    rowCount: clubs.length,
    columns: {
      instrument: factorOf(clubs.map(() => 'savings-clubs')),
      psu: factorOf(clubs),
      stratum: factorOf(clubs.map(() => 'north')),
      stage_one_weight: { kind: 'numeric' as const, values: new Float64Array(clubs.length).fill(5) },
      units: { kind: 'numeric' as const, values: new Float64Array(clubs.length).fill(10) },
    },
  };
  const { estimates, warnings } = computeTables([savingsClubsStudy], { ...flat, frame }, round);
  expect(warnings.map(({ code }) => code)).toEqual([]);
  expect(estimates.find((row) => row.indicator.startsWith('members-saving') && row.unit === 'share')).toMatchObject({
    n: 40,
    estimate: 0.5,
  });
});

test('the page in docs/ shows these very files', () => {
  const page = readFileSync(new URL('../../../docs/instruments.md', import.meta.url), 'utf8');
  for (const file of ['savings-clubs.v1.ts', 'savings-clubs.study.ts', 'savings-clubs.en.ts']) {
    expect(page).toContain(readFileSync(new URL(file, import.meta.url), 'utf8').trim());
  }
});
