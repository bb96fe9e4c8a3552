/** A form that changes its language: the interview is likely held in it, and the page is called in it. */
import { isChosen } from '#functions/client/filling/chosen-language.ts';
import { titleOf } from '#functions/client/filling/study/title-of.ts';
import { cellAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { suggestedIn } from '#functions/client/engine/spoken.ts';
import { readState } from '#functions/client/engine/read-state.ts';
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

test('the language of the interview follows that of the form while nobody chose one, there and back', () => {
  const russian = after(begun(), inRussian);
  expect(held(russian)).toBe('ru');
  expect(held(after(russian, { kind: 'spoke', language: 'en', ms: 0 }))).toBe('en');
});

test('it follows from what was filled in and gone on from, whichever language the page had then', () => {
  const passed: State = { ...begun(), visited: { language: true } };
  const inEnglish: FormEvent = { kind: 'spoke', language: 'en', ms: 0 };
  expect(held(after(passed, inRussian))).toBe('ru');
  expect(held(after(passed, inRussian, inEnglish))).toBe('en');
  // The page was in English, and the frame said Tajik: what the page suggests after the change is another than before.
  const english: State = { ...begun(), language: 'en' };
  const reopened = step({ ...world, suggested: { language: 'ru' } }, english, inRussian).state;
  expect(held(reopened)).toBe('ru');
});

test('what somebody chose stays, the language that was filled in among them, and after a reload', () => {
  const chosen = after(begun(), { kind: 'chose', address: ['language'], answer: 'tg', ms: 0 });
  const reloaded = readState(JSON.parse(JSON.stringify(chosen)));
  expect(reloaded && held(after(reloaded, inRussian))).toBe('tg');
  const given = readState(JSON.parse(JSON.stringify(begun())));
  expect(given && held(after(given, inRussian))).toBe('ru');
});

test('what was begun before that was noted stays as it is', () => {
  const before = { ...begun(), entered: { ...begun().entered, cells: { language: { answer: 'tg' } } } };
  expect(held(after(before, inRussian))).toBe('tg');
});

test('an interview whose form speaks the same language again stays', () => {
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
