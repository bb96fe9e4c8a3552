/** What people paste into a form loses the marks that nobody sees, as it would when it is kept. */
import { cellAt } from '#functions/client/engine/entered.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { expect, test } from 'vitest';
import { householdWorld, registrationWorld } from './engine/worlds.ts';

function answerTo(world: World, name: string, text: string): unknown {
  const begun = begin(world, 'en', {}, () => 'none');
  const { state } = step(world, begun, { kind: 'typed', address: [name], box: '', text, ms: 0 });
  return cellAt(state.entered, [name]).answer;
}

test('names, contacts and dwellings are taken as they will be kept', () => {
  expect(answerTo(registrationWorld, 'name', ' Мария\u200b ')).toBe('Мария');
  expect(answerTo(registrationWorld, 'phone', '+7  (926)  123 - 45 - 67 ')).toBe('+79261234567');
  expect(answerTo(householdWorld, 'dwelling', 'Mu\u0308hle\u00a07\ufe0f')).toBe('M\u00fchle 7');
});

test.each(['\u2800', '\ufe0f', '\u0301', '\u200b\u00a0'])('what nobody can see is no answer', (name) => {
  expect(answerTo(registrationWorld, 'name', name)).toBeUndefined();
});
