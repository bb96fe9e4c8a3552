/** A row that was taken away is called there what it was called on its list. */
import { expect, test } from 'vitest';

import { begin, step } from '#functions/client/engine/step.ts';
import { FormApp } from '#functions/client/screens/app.tsx';
import { rowTitle, tellingIn } from '#functions/client/screens/telling.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { householdWorld as world } from './engine/worlds.ts';

test.each(languages)('in %s', async (language) => {
  const telling = tellingIn(await loadFormWords(language), await wordsOf(householdStudy, language));
  const answers = { disposition: 'complete', consent: 'yes', members: [{ age: 44 }, { age: 7 }] };
  let n = 0;
  const before = begin(world, language, answers, () => `r${String((n += 1))}`);
  const row = ['members', 'r2'];
  const title = rowTitle(telling, before, row);
  const there = step(world, before, { kind: 'went', to: ['members'], ms: 0 }).state;
  const { state } = step(world, there, { kind: 'row-removed', row, sure: true, ms: 0 });
  const rest = { dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: true };
  const page = String(await (<FormApp view={{ world, state, telling, ...rest }} />));
  expect(page).toContain(telling.say('asking.removed', { row: title }));
  if (language === 'en') expect(title).toBe('Person 2');
});
