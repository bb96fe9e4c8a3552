/** A choice that was made by mistake can be taken away, and the fault of a consent that does not fit says both ways out. */
import { expect, test } from 'vitest';

import { begin } from '#functions/client/engine/step.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { formWords } from '#schemas/language/words/form-words.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { householdWorld as world } from './engine/worlds.ts';

async function shown(name: string, answers: Readonly<Record<string, unknown>>): Promise<string> {
  const telling = tellingIn(await loadFormWords('en'), await wordsOf(household, 'en'));
  const state = begin(world, 'en', answers, () => '');
  const view = { world, state, telling, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: true };
  return String(await (<Question view={view} address={[name]} alone problems={[]} doubts={[]} level={1} />));
}

test('a choice can be cleared, and only once it is made', async () => {
  expect(await shown('consent', { consent: 'yes' })).toContain('Clear answer: Does the respondent agree');
  expect(await shown('consent', {})).not.toContain('Clear answer');
});

test('what is rubbed out, or taken back by the same button, has no button of its own', async () => {
  expect(await shown('visit_number', { visit_number: 1 })).not.toContain('Clear answer');
  expect(await shown('receives_remittances', { receives_remittances: 'refused' })).not.toContain('Clear answer');
});

test.each(languages)('%s says what goes with a yes, and what with a no', async (language) => {
  const [filling, study, { lists }] = await Promise.all([
    loadFormWords(language),
    wordsOf(household, language),
    loadWords(language),
  ]);
  const sentence = ruleSentence(formWords(filling, study), 'consent_fits_outcome');
  for (const word of [lists['yes_no']?.['yes'], lists['yes_no']?.['no'], lists['disposition']?.['refusal']])
    expect(sentence).toContain(word ?? 'no word');
});
