/** A form that changes its language: the interview is likely held in it, and the page is called in it. */
import { isChosen } from '#functions/client/filling/chosen-language.ts';
import { titleOf } from '#functions/client/filling/study/title-of.ts';
import { cellAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { suggestedIn } from '#functions/client/engine/spoken.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { householdWorld, registrationWorld } from './engine/worlds.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const suggested = { language: 'tg', visit_number: 1 };
const world = { ...householdWorld, suggested };
const after = (state: State, ...events: readonly FormEvent[]): State =>
  events.reduce((now, event) => step(world, now, event).state, state);
const begun = (): State => begin(world, 'tg', suggested, () => '');
const inRussian: FormEvent = { kind: 'spoke', language: 'ru', ms: 0 };
const held = (state: State): unknown => cellAt(state.entered, ['language']).answer;

test('the language of the interview follows that of the form while nobody went on from it', () => {
  const russian = after(begun(), inRussian);
  expect(held(russian)).toBe('ru');
  expect(held(after(russian, { kind: 'spoke', language: 'en', ms: 0 }))).toBe('en');
});

test('what somebody went on from stays, and so does an interview whose form speaks the same language again', () => {
  const passed: State = { ...begun(), visited: { language: true } };
  expect(held(after(passed, inRussian))).toBe('tg');
  const chosen = after(begun(), { kind: 'chose', address: ['language'], answer: 'ky', ms: 0 });
  expect(held(after(chosen, { kind: 'spoke', language: 'tg', ms: 0 }, inRussian))).toBe('ky');
});

test('a language that the list does not have is suggested to nobody, nor where it is not asked', () => {
  expect(suggestedIn(world.instrument, 'ru')).toEqual({ language: 'ru' });
  expect(suggestedIn(world.instrument, 'xx')).toEqual({});
  expect(held(after(begun(), { kind: 'spoke', language: 'xx', ms: 0 }))).toBe('tg');
  expect(suggestedIn(registrationWorld.instrument, 'ru')).toEqual({});
});

test('a language that was chosen is known again at the next link; that of the browser is no choice', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(isChosen('en', '')).toBe(false);
  expect(isChosen('ru', '?lang=ru')).toBe(true);
  expect(isChosen('ru', '')).toBe(true);
  expect(isChosen('en', '')).toBe(false);
});

test('the title is that of the study in the language of the page', () => {
  const forget = () => Promise.resolve();
  expect(titleOf({ kind: 'study', value: { words: { title: 'Домохозяйства' } }, forget })).toBe('Домохозяйства');
  expect(titleOf({ kind: 'study', value: {}, forget })).toBeUndefined();
  expect(titleOf({ kind: 'unknown' })).toBeUndefined();
});
