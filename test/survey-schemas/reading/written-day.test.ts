/** Days as people tell them: in three boxes, or by how long ago. */
import { dayAgo, dayInOne, dayOfParts } from '#schemas/language/reading/written-day.ts';
import { expect, test } from 'vitest';

test.each([
  [['5', '3', '2026'], '2026-03-05'],
  [['05', '03', '2026'], '2026-03-05'],
  [['٥', '٣', '٢٠٢٦'], '2026-03-05'],
  [['\u200f5\u200e', '\u061c3', '\u20662026\u2069'], '2026-03-05'],
  [['29', '2', '2024'], '2024-02-29'],
  [['29', '2', '2025'], undefined],
  [['5', '3', '26'], undefined],
  [['5', '13', '2026'], undefined],
  [['-\u200e5', '3', '2026'], undefined],
  [['5', '', '2026'], undefined],
] as const)('%j', ([day, month, year], iso) => {
  expect(dayOfParts(day, month, year)).toBe(iso);
});

test.each([
  ['5.3.2026', '2026-03-05'],
  [' 05/03/2026 ', '2026-03-05'],
  ['31 3 2026', '2026-03-31'],
  ['2026-03-31', '2026-03-31'],
  ['٣١.٣.٢٠٢٦', '2026-03-31'],
  ['\u200f٣١\u200e.٣.٢٠٢٦\ufeff', '2026-03-31'],
  ['\u202b31/3/2026\u202c', '2026-03-31'],
  ['3/31/2026', undefined],
  ['5.3/2026', undefined],
  ['5.3.26', undefined],
  ['29.2.2025', undefined],
  ['5', undefined],
] as const)('%j in the first box alone', (text, iso) => {
  expect(dayInOne(text)).toBe(iso);
});

test.each([
  ['2026-03-31', '1', 'months', '2026-02-28'],
  ['2024-03-31', '1', 'months', '2024-02-29'],
  ['2024-02-29', '1', 'years', '2023-02-28'],
  ['2026-01-15', '2', 'months', '2025-11-15'],
  ['2026-03-01', '1', 'days', '2026-02-28'],
  ['2026-03-15', '2', 'weeks', '2026-03-01'],
  ['2026-03-15', '0', 'days', '2026-03-15'],
] as const)('%s, %s %s ago', (today, count, unit, iso) => {
  expect(dayAgo(today, count, unit)).toBe(iso);
});

test('what is no count is no day', () => {
  expect(dayAgo('2026-03-15', 'two', 'weeks')).toBeUndefined();
  expect(dayAgo('2026-03-15', '-1', 'days')).toBeUndefined();
});
