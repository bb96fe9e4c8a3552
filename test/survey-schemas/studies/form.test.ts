/** A study out of a file on a phone: its form asks in its words, and what is filled in is what the check accepts. */
import type { Address } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { problemsOf } from '#functions/client/engine/problems.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { choicesOf } from '#functions/client/screens/controls/choices-of.ts';
import { questionText, tellingIn } from '#functions/client/screens/telling.ts';
import { leafAt } from '#functions/client/screens/view.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { expect, test } from 'vitest';
import { savingsClubsStudy } from './example.ts';

const { instrument } = savingsClubsStudy;
const known = { stratum: 'north', psu: 'club-1', region: 'north' };
const world = worldAt({ instrument, known, currencies: ['TJS'], today: '2026-06-02' });
const begun = begin(world, 'en', { disposition: 'complete', age: 40 }, () => 'none');
const chose = (name: string, answer: string): FormEvent => ({ kind: 'chose', address: [name], answer, ms: 0 });
const wrote = (name: string, text: string): FormEvent => ({ kind: 'typed', address: [name], box: '', text, ms: 0 });

test('a member fills in the form, and the savings arrive in minor units', () => {
  const events = [chose('meets', 'monthly'), chose('saves', 'yes'), wrote('saved', '12,5'), wrote('borrowed', '0')];
  const filled = events.reduce((state, event) => step(world, state, event).state, begun);
  expect(problemsOf(world, filled)).toEqual([]);
  const { effects } = step(world, filled, { kind: 'finished', ms: 0 });
  const [answers] = effects.flatMap((effect) => (effect.kind === 'file' ? [effect.answers] : []));
  expect(answers).toMatchObject({ ...known, meets: 'monthly', saved: { amount: 1250, currency: 'TJS' } });
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
  const telling = tellingIn(await loadFormWords('ru'), await wordsOf(savingsClubsStudy, 'ru'));
  const leaf = (address: Address) => leafAt({ world, state: begun }, address)?.planned;
  const [age, meets] = [leaf(['age']), leaf(['meets'])];
  if (age === undefined || meets?.leaf.asked.control !== 'choice') throw new Error('the study asks something else');
  expect(questionText(telling, age).label).toBe('Сколько вам лет?');
  expect(choicesOf(telling, world, meets, meets.leaf.asked.list).map(({ text }) => text)).toContain('Каждый месяц');
});
