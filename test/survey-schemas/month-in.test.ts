/** A month is told by its name where the language has it in the nominative, else by its number. */
import { monthIn } from '#schemas/language/words/month-in.ts';
import { expect, test } from 'vitest';

test.each([
  ['en-GB', 'March 2025'],
  ['ru', '03.2025'],
  ['uk', '03.2025'],
  ['tg', 'март 2025'],
  ['ro', 'martie 2025'],
  ['sq', 'mars 2025'],
])('%s: %s', (language, said) => {
  expect(monthIn(language, '2025-03')).toBe(said);
});

test('what is no month is told as it stands', () => {
  expect(monthIn('en-GB', '2025-13')).toBe('2025-13');
});
