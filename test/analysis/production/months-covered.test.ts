/** A release says when people were asked, and which months their amounts are of. */
import { monthsBefore, monthsCovered } from '#analysis/production/months-covered.ts';
import { notedWarnings } from '#analysis/production/noted.ts';
import { createNoteCounter, notesTable } from '#functions/publish/snapshot/notes-table.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { priceQuoteStudy } from '#schemas/studies/price-quote/study.ts';
import { expect, test } from 'vitest';

const period = { start: '2026-01-01', end: '2026-12-31' };
const studies = [householdStudy, borderStudy, priceQuoteStudy];

/** Interviews of a study, so many in each month. */
function tablesOf(instrument: string, months: Readonly<Record<string, number>>) {
  const counter = createNoteCounter(period);
  for (const [month, count] of Object.entries(months))
    for (let n = 0; n < count; n += 1) counter.add({ instrument, endedAt: `${month}-15T10:00:00+05:00` });
  const notes = notesTable([counter.counts()]);
  return notes === undefined ? {} : { notes };
}
const told = (instrument: string, months: Readonly<Record<string, number>>) =>
  monthsCovered(studies, tablesOf(instrument, months), 10).map(({ table, subject, says }) => [
    table,
    subject,
    says.places,
  ]);

test('households asked from March to May 2026 about the last 12 months tell of March 2025 to May 2026', () => {
  expect(told('household', { '2026-03': 40, '2026-04': 200, '2026-05': 12 })).toEqual([
    [
      'household',
      '2025-03/2026-05',
      {
        ...{ study: { study: 'household' }, months: 12 },
        ...{ first: { month: '2026-03' }, last: { month: '2026-05' }, from: { month: '2025-03' } },
      },
    ],
  ]);
});

test('no month is told for the sake of fewer interviews than are protected, at neither end', () => {
  const months = { '2025-11': 3, '2025-12': 6, '2026-01': 1, '2026-02': 90, '2026-06': 5, '2026-07': 4 };
  expect(told('household', months)[0]?.[1]).toBe('2025-01/2026-02');
  expect(told('household', { '2026-03': 9 })).toEqual([]);
  expect(told('household', { '2026-01': 6, '2026-02': 6 })[0]?.[1]).toBe('2025-01/2026-02');
});

test('of one month of interviews it is said once, and not from it to itself', () => {
  const one = monthsCovered(studies, tablesOf('household', { '2026-10': 40 }), 10);
  expect(one.map(({ subject, says }) => [subject, says])).toEqual([
    [
      '2025-10/2026-10',
      {
        key: 'note.month-covered',
        places: { study: { study: 'household' }, first: { month: '2026-10' }, months: 12, from: { month: '2025-10' } },
      },
    ],
  ]);
});

test('a clock that is years wrong tells no month', () => {
  expect(told('border', { '1970-01': 50, '2026-08': 30 })[0]?.[1]).toBe('2025-08/2026-08');
});

test('prices are of no months before an interview', () => {
  expect(told('price-quote', { '2026-03': 40 })).toEqual([]);
});

test('a month is no note of an unlikely answer', () => {
  expect(notedWarnings(tablesOf('household', { '2026-03': 40 }), 10)).toEqual([]);
});

test.each([
  ['2026-03', 12, '2025-03'],
  ['2026-01', 1, '2025-12'],
  ['2026-12', 6, '2026-06'],
  ['2026-02', 26, '2023-12'],
] as const)('%s, %i months earlier, is %s', (month, months, before) => {
  expect(monthsBefore(month, months)).toBe(before);
});
