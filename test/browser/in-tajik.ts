/** What a household interview in Tajik says, and what the people of these tests answer in it. */
import { codeInWords, tellingIn } from '#functions/client/screens/telling.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { householdAnswers } from './answers.ts';
import type { Said } from './fill-in.ts';

export const formWords = await loadFormWords('tg');
const telling = tellingIn(formWords, (await formStudyIn(household, 'tg')).words);
export const { say } = telling;

/** The word for a code of a question, or of one asked of each sender. */
export function word(name: string, code: string): string {
  const plan = planOf(household.instrument);
  const senders = plan.questions.get('senders');
  const planned =
    plan.questions.get(name) ?? (senders && 'rows' in senders ? senders.rows.questions.get(name) : undefined);
  if (planned === undefined) throw new Error(`nobody asks ${name}`);
  return codeInWords(telling, planned, code);
}

/** What the form says around the questions. */
export const around = {
  next: say('asking.next'),
  finish: say('asking.finish'),
  refused: telling.words.say('form.refused'),
  no: word('consent', 'no'),
};

/** A household whose son Farrukh sends money from Russia. */
export const receivingHousehold = {
  ...householdAnswers,
  dwelling: 'D-992',
  disposition: word('disposition', 'complete'),
  language: word('language', 'tg'),
  consent: word('consent', 'yes'),
  members: '3',
  sex: word('sex', 'female'),
  receives_remittances: word('receives_remittances', 'yes'),
  senders: '1',
  senders_names: ['Фаррух'],
  relationship: word('relationship', 'child'),
  former_member: word('former_member', 'yes'),
  country: word('country', 'RU'),
  uses: [word('uses', 'food')],
} satisfies Said;

/** Nobody wanted to talk. */
export const refusal = {
  visit_number: '1',
  disposition: word('disposition', 'refusal'),
  language: word('language', 'tg'),
} satisfies Said;
