/** What checks do for an instrument that somebody writes anew, where the four that are built in do not ask for it. */
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { defineInstrument, type Instrument } from '#schemas/language/questions/instrument.ts';
import { group, integer, roster } from '#schemas/language/questions/question.ts';
import { expect, test } from 'vitest';

import { envelope } from './samples.ts';

const faults = (instrument: Instrument, body: unknown): string[] => {
  const checked = checkResponse(instrument, body);
  return checked.kind === 'valid' ? [] : checked.faults.map(({ rule, pointer }) => `${rule} ${pointer}`);
};

test('fewer rows than there must be', () => {
  const pairs = roster({ min: 2, max: 3 }, { age: integer({ min: 0, max: 120 }) });
  const draft = defineInstrument({ id: 'draft', version: 1, questions: { pairs } });
  const withRows = (count: number) => envelope(draft, { pairs: Array.from({ length: count }, () => ({ age: 1 })) });
  expect([1, 2, 3, 4].map((count) => faults(draft, withRows(count)))).toEqual([
    ['rows /answers/pairs'],
    [],
    [],
    ['rows /answers/pairs'],
  ]);
});

test('nothing inside an optional group must be answered', () => {
  const age = integer({ min: 0, max: 120 });
  const draft = defineInstrument({
    id: 'draft',
    version: 1,
    questions: { more: group({ optional: true }, { age }) },
  });
  expect(faults(draft, envelope(draft, {}))).toEqual([]);
});
