/** Warnings count people as coarsely as figures do, and of few they say that they are few. */
import { protect } from '#analysis/disclosure/protect.ts';
import { heldWarnings } from '#analysis/disclosure/held-warnings.ts';
import { publishableWarning } from '#analysis/disclosure/warning-counts.ts';
import type { Warning } from '#analysis/production/observations/rows.ts';
import { note } from '#schemas/words/note.ts';
import { describe, expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';
import { computeTables } from '../../studies.ts';
import { roundWith, villages } from '../production/small-round.ts';

const unanswered = (count: number): Warning => ({
  ...{ code: 'unanswered', table: 'household', subject: 'income', count },
  says: note('note.unanswered', { amounts: count, questions: 'income' }),
});

test.each([
  [19, 20, 'about 20'],
  [10, 10, 'about 10'],
  [9, 0, 'fewer than 10'],
  [1, 0, 'fewer than 10'],
])('%i amounts are told as %i in data and “%s” in words', (count, told, words) => {
  const warning = publishableWarning(unanswered(count), 10);
  expect(warning.count).toBe(told);
  expect(messageOf(warning)).toContain(`left blank (income): ${words}. Whoever`);
  expect(publishableWarning(warning, 10)).toEqual(warning);
});

test('where a round withholds nothing, one answer is still not told as none', () => {
  expect(messageOf(publishableWarning(unanswered(1), 1))).toContain('fewer than 5');
});

test('places, steps and tables are nobody and are told as they are', () => {
  const says = note('note.psu-empty', { count: 2, sampled: 18, names: 'p1, p2' });
  const warning = { code: 'psu-empty', table: 'household', subject: 'p1, p2', count: 2, says };
  expect(publishableWarning(warning, 10)).toEqual(warning);
});

test('reasons inside a warning count people as coarsely', () => {
  const why = note('note.not-answered', { variable: 'sex', missing: 2, interviews: 63 });
  const says = note('note.step-not-done', { step: note('step.rake'), why: { notes: [why] } });
  const told = publishableWarning({ code: 'c', table: 't', subject: 'rake', count: 1, says }, 10);
  expect(told.count).toBe(1);
  expect(messageOf(told)).toContain('fewer than 10 of about 65 interviews have no answer to sex');
});

describe('protection', () => {
  const computed = computeTables(villages, roundWith());
  const options = { minimumCell: 10, version: 'v', description: 'd' };

  test('rounds the warnings about people, and not those about prices of firms', () => {
    const warnings = [unanswered(19), { ...unanswered(3), table: 'price-quote' }];
    const { tables } = protect({ ...computed, warnings }, options);
    expect(tables.warnings.map(({ count }) => count)).toEqual([20, 3]);
  });

  test('rounds what an earlier release kept unrounded, and drops the shares of rows that it may have withheld', () => {
    const before = {
      ...{ population: 1, people: computed.people['household'] ?? [] },
      warnings: [unanswered(19), { ...unanswered(1), code: 'incomplete' }],
    };
    const { warnings } = heldWarnings({ ...computed, uncomputed: ['household'] }, 10, { household: before });
    expect(warnings.filter(({ table }) => table === 'household')).toEqual([publishableWarning(unanswered(19), 10)]);
  });
});
