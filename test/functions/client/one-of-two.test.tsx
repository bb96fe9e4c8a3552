/** Where one of two answers is enough, neither question says that it may be left empty before the other has its answer. */
import { expect, test } from 'vitest';

import { begin, step } from '#functions/client/engine/step.ts';
import type { State } from '#functions/client/engine/state.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { Question } from '#functions/client/screens/question.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';

const { instrument, form: layout } = registrationStudy;
const world = worldAt({ instrument, layout, known: { taken_by: 'self' }, today: '2026-11-28' });
const [words, ofStudy] = await Promise.all([loadFormWords('en'), wordsOf(registrationStudy, 'en')]);
const before = begin(world, 'en', { for_whom: 'self', consent_registry: 'yes', consent_statistics: 'yes' }, () => '');

const typed = (state: State, name: string, text: string): State =>
  step(world, state, { kind: 'typed', address: [name], box: '', text, ms: 0 }).state;

/** Of these questions, those that say so. */
async function sayingSo(state: State, names: readonly string[]): Promise<readonly string[]> {
  const rest = { dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: false };
  const view = { world, state, telling: tellingIn(words, ofStudy), ...rest };
  const told: string[] = [];
  for (const name of names) {
    const props = { address: [name], alone: false, problems: [], doubts: [], level: 2 } as const;
    const drawn = String(await (<Question view={view} {...props} />));
    if (drawn.includes('May be left empty.')) told.push(name);
  }
  return told;
}

test.each([
  ['nothing is written', before, []],
  ['an address is written', typed(before, 'email', 'ana@example.org'), ['phone']],
  ['a number is written', typed(before, 'phone', '+992 90 123 45 67'), ['email']],
])('%s: what may be left empty', async (_, state, expected) => {
  expect(await sayingSo(state, ['email', 'phone'])).toEqual(expected);
});

test('a question that nothing hangs on says so all the same', async () => {
  expect(await sayingSo(before, ['birth_date', 'name'])).toEqual(['birth_date']);
});
