/** What is read around the answers: that nothing would be kept, that a list is empty, and where one sentence ends. */
import { expect, test } from 'vitest';

import { endingsOf } from '#functions/client/engine/problems.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { Review } from '#functions/client/screens/review.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import type { View } from '#functions/client/screens/view.ts';
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { purposes } from '#schemas/studies/blocks/consent-purposes.ts';
import { borderStudy as border } from '#schemas/studies/border/study.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';
import { registrationStudy as registration } from '#schemas/studies/registration/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { traveller } from '../../survey-schemas/samples.ts';
import { borderWorld, householdWorld, registrationWorld } from './engine/worlds.ts';

async function viewOf(study: Study, world: World, answers: Readonly<Record<string, unknown>>): Promise<View> {
  const telling = tellingIn(await loadFormWords('en'), await wordsOf(study, 'en'));
  const state = begin(world, 'en', answers, () => '');
  return { world, state, telling, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: true };
}
const review = async (...given: Parameters<typeof viewOf>) => String(await (<Review view={await viewOf(...given)} />));

test('whoever agrees to an entry and to no purpose reads at the review that nothing is kept', async () => {
  const sentence = 'please agree to at least one purpose';
  const none = {
    for_whom: 'self',
    consent_registry: 'yes',
    ...Object.fromEntries(purposes.map((purpose) => [purpose, 'no'])),
  };
  expect(await review(registration, registrationWorld, none)).toContain(sentence);
  expect(await review(registration, registrationWorld, { ...none, consent_news: 'yes' })).not.toContain(sentence);
  const endings = async (answers: Readonly<Record<string, unknown>>) =>
    endingsOf(registrationWorld, (await viewOf(registration, registrationWorld, answers)).state);
  // It leads to the purposes, not to the yes; and to the entry where that is refused.
  expect(await endings(none)).toEqual([{ address: ['consent_statistics'], rule: 'purpose_agreed' }]);
  expect(await endings({ for_whom: 'self', consent_registry: 'no' })).toMatchObject([
    { address: ['consent_registry'] },
  ]);
});

test('every unlikely answer that nobody confirmed is asked about at the review, and none that somebody did', async () => {
  const view = await viewOf(border, borderWorld, { ...traveller, crossings_back: 0 });
  const html = String(await (<Review view={view} />));
  expect(html).toContain('Is that right?');
  expect(html).toContain('Why, if it can be said in a few words');
  const yes = { kind: 'confirmed', address: ['crossings_back'], rule: 'crossings_alternate', note: '', ms: 0 } as const;
  const confirmed = { ...view, state: step(borderWorld, view.state, yes).state };
  expect(String(await (<Review view={confirmed} />))).not.toContain('Is that right?');
});

test('a list without rows is said to be empty', async () => {
  const html = await review(household, householdWorld, { disposition: 'complete', consent: 'yes' });
  expect(html).toContain('The list is empty.');
  expect(html).not.toContain('0 are on the list');
});

test('since when, and the hint, do not run into each other', async () => {
  const view = await viewOf(household, householdWorld, { disposition: 'complete', consent: 'yes' });
  const html = String(await (<Question view={view} address={['income']} alone problems={[]} doubts={[]} level={1} />));
  expect(html).toMatch(/Since 31 May 2025<\/b> · /);
});
