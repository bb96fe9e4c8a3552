/** Boxes of an answer that a tap gave: one of them is changed without losing the others, and a code that stands for no answer is in none. */
import { expect, test } from 'vitest';

import { type Address, cellAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { State } from '#functions/client/engine/state.ts';
import type { World } from '#functions/client/engine/world.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';
import { priceQuoteStudy as priceQuote } from '#schemas/studies/price-quote/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { householdWorld } from './engine/worlds.ts';

const quoteWorld: World = { ...householdWorld, instrument: priceQuote.instrument, layout: {}, known: {} };

type Given = Readonly<Record<string, unknown>>;
type Sent = FormEvent extends infer E ? (E extends FormEvent ? Omit<E, 'ms'> : never) : never;
const after = (world: World, given: Given, ...events: readonly Sent[]): State =>
  events.reduce(
    (now, event) => step(world, now, { ...event, ms: 0 }).state,
    begin(world, 'en', given, () => ''),
  );
const typed = (name: string, text: string, box = ''): Sent => ({ kind: 'typed', address: [name], box, text });
const answerAt = (state: State, name: string) => cellAt(state.entered, [name]).answer;

/** What stands in the boxes of a question. */
async function boxesOf(study: Study, world: World, address: Address, state: State): Promise<readonly string[]> {
  const telling = tellingIn(await loadFormWords('en'), await wordsOf(study, 'en'));
  const view = { world, state, telling, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: false };
  const html = String(await (<Question view={view} address={address} alone problems={[]} doubts={[]} level={1} />));
  return [...html.matchAll(/<input class="box"[^>]* value="([^"]*)"/g)].map(([, value = '']) => value);
}

test('“today” is put right to the day before by writing the day alone', async () => {
  const today: Sent = { kind: 'chose', address: ['transfer_date'], answer: '2026-05-31' };
  const state = after(quoteWorld, {}, today, typed('transfer_date', '30', 'day'));
  expect(await boxesOf(priceQuote, quoteWorld, ['transfer_date'], state)).toEqual(['30', '5', '2026']);
  expect(answerAt(state, 'transfer_date')).toBe('2026-05-30');
});

test('how long ago is not told together with the day that was chosen before', () => {
  const today: Sent = { kind: 'chose', address: ['transfer_date'], answer: '2026-05-31' };
  const begun = after(quoteWorld, {}, today, typed('transfer_date', '3', 'ago'));
  expect(answerAt(begun, 'transfer_date')).toBeUndefined();
  const told = after(quoteWorld, {}, today, typed('transfer_date', '3', 'ago'), typed('transfer_date', 'days', 'unit'));
  expect(answerAt(told, 'transfer_date')).toBe('2026-05-28');
});

test('an amount that was not written here keeps its number in another currency, and its currency with another number', () => {
  const given = { income: { amount: 120_000, currency: 'RUB' } };
  expect(answerAt(after(householdWorld, given, typed('income', 'USD', '_currency')), 'income')).toEqual({
    amount: 120_000,
    currency: 'USD',
  });
  expect(answerAt(after(householdWorld, given, typed('income', '1300')), 'income')).toEqual({
    amount: 130_000,
    currency: 'RUB',
  });
});

test.each([
  ['a number', household, householdWorld, ['members', 'm1', 'age'], ['']],
  ['a day', priceQuote, quoteWorld, ['transfer_date'], ['', '', '']],
] as const)('the box of %s that nobody knows is empty', async (_, study, world, address, empty) => {
  const given = { members: [{ age: 'dont_know' }], transfer_date: 'dont_know' };
  const state = begin(world, 'en', given, () => 'm1');
  expect(cellAt(state.entered, address).answer).toBe('dont_know');
  expect(await boxesOf(study, world, address, state)).toEqual(empty);
});
