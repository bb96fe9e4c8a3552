/** A day of birth is asked for as one: no shortcut of fieldwork, no format of machines, and it has the year that is told. */
import { expect, test } from 'vitest';

import type { FormEvent } from '#functions/client/engine/events.ts';
import { answersOf } from '#functions/client/engine/filing.ts';
import { problemsOf, problemsOn } from '#functions/client/engine/problems.ts';
import { screenAt, screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { Echo } from '#functions/client/screens/controls/written.tsx';
import { Question } from '#functions/client/screens/question.tsx';
import { answerInWords, problemInWords, tellingIn } from '#functions/client/screens/telling.ts';
import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { priceQuoteStudy as priceQuote } from '#schemas/studies/price-quote/study.ts';
import { registrationStudy as registration } from '#schemas/studies/registration/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { registrationWorld as world } from './engine/worlds.ts';

const tellingOf = async (study: Study) => tellingIn(await loadFormWords('en'), await wordsOf(study, 'en'));
const agreed = { consent_registry: 'yes', consent_statistics: 'yes' };
const after = (state: State, ...events: readonly FormEvent[]): State =>
  events.reduce((now, event) => step(world, now, event).state, state);
const typed = (name: string, box: string, text: string): FormEvent => ({
  kind: 'typed',
  address: [name],
  box,
  text,
  ms: 0,
});
const born = (day: string, month: string, year: string) =>
  [
    ['day', day],
    ['month', month],
    ['year', year],
  ].map(([box = '', text = '']) => typed('birth_date', box, text));

/** What is wrong on the screen of a question, in words. */
async function faultsAt(state: State, name: string): Promise<readonly string[]> {
  const screens = screensOf(world, state.entered);
  const screen = screens[screenAt(screens, [name])] ?? { kind: 'review' as const };
  const telling = await tellingOf(registration);
  return problemsOn(world, state, screen).map((problem) => problemInWords(telling, problem));
}

async function shown(study: Study, where: World, name: string): Promise<string> {
  const view = {
    world: where,
    state: begin(where, 'en', agreed, () => ''),
    telling: await tellingOf(study),
    dispatch: () => undefined,
    newRowId: () => '',
    place: '',
    takesNotes: false,
  };
  return String(await (<Question view={view} address={[name]} alone problems={[]} doubts={[]} level={1} />));
}

test('a day of birth offers neither today nor how long ago; the day of a transfer does', async () => {
  expect(await shown(registration, world, 'birth_date')).not.toMatch(/Today|How long ago/);
  const quote = { ...world, instrument: priceQuote.instrument, layout: {}, known: {} };
  expect(await shown(priceQuote, quote, 'transfer_date')).toMatch(/Today.*How long ago/s);
});

test('a day that does not exist, or is out of range, is told as people write days', async () => {
  const begun = begin(world, 'en', agreed, () => '');
  expect(await faultsAt(after(begun, ...born('31', '2', '1988')), 'birth_date')).toEqual([
    'There is no such day. Enter day and month in digits, and all four digits of the year.',
  ]);
  expect(await faultsAt(after(begun, ...born('1', '5', '1788')), 'birth_date')).toEqual([
    'Must be from 1 January 1900 to 31 December 2099.',
  ]);
});

test('a year that is not the one of the date is told where it is asked, and keeps the screen', async () => {
  const dated = after(
    begin(world, 'en', agreed, () => ''),
    ...born('1', '5', '1988'),
  );
  expect(await faultsAt(dated, 'birth_date')).toEqual([]);
  const wrong = after(dated, typed('birth_year', '', '1989'), { kind: 'went', to: ['birth_year'], ms: 0 });
  expect(await faultsAt(wrong, 'birth_year')).toEqual(['The date of birth and the year of birth do not match.']);
  expect(after(wrong, { kind: 'next', ms: 0 }).at).toEqual(['birth_year']);
  expect(problemsOf(world, wrong).filter(({ rule }) => rule === 'birth_year_agrees')).toHaveLength(1);
  expect(await faultsAt(after(wrong, typed('birth_year', '', '1988')), 'birth_year')).toEqual([]);
});

const on: FormEvent = { kind: 'next', ms: 0 };
const yearOf = (state: State): unknown => state.entered.cells['birth_year']?.answer;
const begun = after(
  begin(world, 'en', agreed, () => ''),
  { kind: 'went', to: ['birth_date'], ms: 0 },
);

test('the year of a whole date is filled in and not asked, and follows a date that is put right', () => {
  const dated = after(begun, ...born('1', '5', '1988'), on);
  expect([dated.at, yearOf(dated)]).toEqual([['sex'], 1988]);
  const back: FormEvent = { kind: 'back', ms: 0 };
  expect(yearOf(after(dated, back, typed('birth_date', 'year', '1989'), on))).toBe(1989);
});

test('a year that was written is nobody else’s to change, and a date that keeps the screen fills in none', () => {
  const written = after(begun, typed('birth_year', '', '1990'), ...born('1', '5', '1988'), on);
  expect([written.at, yearOf(written)]).toEqual([['birth_date'], 1990]);
  expect(yearOf(after(begun, ...born('1', '5', '1788'), on))).toBeUndefined();
  expect(yearOf(after(begun, on))).toBeUndefined();
});

const asks = (state: State, name: string): boolean =>
  screensOf(world, state.entered).some(
    (screen) => screen.kind === 'questions' && screen.addresses.flat().includes(name),
  );

test('a year is asked where no date is told, where it is not that of the date, and while somebody writes in it', () => {
  const dated = after(begun, ...born('1', '5', '1988'), on);
  expect([asks(begun, 'birth_year'), asks(dated, 'birth_year')]).toEqual([true, false]);
  const none = after(dated, { kind: 'cleared', address: ['birth_date'], ms: 0 });
  expect([asks(none, 'birth_year'), yearOf(none)]).toEqual([true, 1988]);
  // It comes back as the year of a date, and somebody on its screen writes the very same.
  const other = after(none, typed('birth_year', '', '1989'), ...born('1', '5', '1988'));
  expect(asks(other, 'birth_year')).toBe(true);
  expect(asks(after(other, typed('birth_year', '', '1988')), 'birth_year')).toBe(true);
});

test('what is filed holds the year of a date that was told', () => {
  expect(answersOf(world, after(begun, ...born('1', '5', '1988'), on).entered)).toMatchObject({ birth_year: 1988 });
});

test.each(languages)('in %s nothing stands between the digits of a year, and it has no size', async (language) => {
  const telling = tellingIn(await loadFormWords(language), await wordsOf(registration, language));
  const planned = planOf(world.instrument).questions.get('birth_year');
  if (planned === undefined || isRoster(planned)) throw new Error('registrants are asked for a year');
  expect(answerInWords(telling, planned, 1990)).toBe('1990');
  const address = ['birth_year'];
  const state = after(begun, typed('birth_year', '', '۱۹۹۰'));
  const view = { world, state, telling, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: false };
  const cell = state.entered.cells['birth_year'] ?? {};
  const told = String(await (<Echo asked={{ view, address, planned, cell, alone: true, problem: undefined }} />));
  expect(told).toContain('1990');
  expect(told).not.toContain('–');
});
