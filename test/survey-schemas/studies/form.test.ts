/** A study out of a file on a phone: its form asks in its words, and what is filled in is what the check accepts. */
import { Model } from 'survey-core';
import { expect, test } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { answersFromSurveyJs, surveyJson } from '#schemas/language/surveyjs/survey-json.ts';
import { formWords } from '#schemas/language/words/form-words.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { savingsClubsStudy } from './example.ts';

const { instrument } = savingsClubsStudy;
const member = { stratum: 'north', psu: 'club-1', region: 'north', disposition: 'complete', age: 40 };
const formIn = async (language: 'en' | 'ru') => {
  const words = formWords(await loadWords(language), await wordsOf(savingsClubsStudy, language));
  return new Model(surveyJson(instrument, words, { prefilled: member }));
};

test('a member fills in the form, and the savings arrive in minor units', async () => {
  const form = await formIn('en');
  form.mergeData({ ...member, meets: 'monthly', saves: 'yes', saved: 12.5, saved_currency: 'TJS' });
  form.mergeData({ borrowed: 0, borrowed_currency: 'TJS' });
  expect(form.getQuestionByName('saved').title).toBe('How much did you save?');
  expect(form.tryComplete()).toBe(true);
  const answers = answersFromSurveyJs(instrument, form.data);
  expect(answers).toMatchObject({ ...member, meets: 'monthly', saved: { amount: 1250, currency: 'TJS' } });
  const envelope = {
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    round: 'clubs-2026',
    instrument: 'savings-clubs',
    version: 1,
    startedAt: '2026-06-02T08:00:00Z',
    endedAt: '2026-06-02T08:10:00Z',
  };
  expect(checkResponse(instrument, { ...envelope, answers }).kind).toBe('valid');
});

test('the form asks in Russian where the file has the words, and offers its own codes in them', async () => {
  const form = await formIn('ru');
  expect(form.getQuestionByName('age').title).toBe('Сколько вам лет?');
  expect(JSON.stringify(form.getQuestionByName('meets').toJSON())).toContain('Каждый месяц');
});
