/** What the form before this one kept on a device is opened by this one: nothing that was filled in is stranded. */
import type { Kept } from '#functions/client/filling/kept.ts';
import { withForm } from '#functions/client/filling/earlier-form.ts';
import { keptFile } from '#functions/client/filling/kept-file.ts';
import { cellAt, rowsAt } from '#functions/client/engine/entered.ts';
import { readState } from '#functions/client/engine/read-state.ts';
import { expect, test } from 'vitest';
import { householdWorld } from './engine/worlds.ts';

const { instrument } = householdWorld;
const boxes = {
  region: 'north',
  psu: 'N-01',
  dwelling: ' D-7 ',
  visit_number: '100-200',
  disposition: 'complete',
  consent: 'yes',
  members: [{ sex: 'female', age: 44 }, {}],
  income: 12.5,
  income_currency: 'TJS',
  receives_remittances: 'yes',
  senders: [
    { relationship: 'child', cash_total: '1,234', cash_total_currency: 'RUB', months_abroad_nonresponse: 'refused' },
  ],
  income_checked_confirmed: ['yes'],
};
const draft: Kept = {
  id: 'a',
  round: 'r',
  instrument: 'household',
  version: instrument.version,
  startedAt: '2026-05-31T08:00:00+05:00',
  state: 'draft',
  form: undefined,
  data: boxes,
};
let rows = 0;
const opened = withForm(draft, instrument, () => `row${rows++}`);
const state = readState(opened.form);
if (state === undefined) throw new Error('the draft does not open');
const at = (...address: string[]) => cellAt(state.entered, address);

test('answers are the same, amounts with the currency beside them', () => {
  expect(at('dwelling')).toEqual({ answer: 'D-7' });
  expect(at('income')).toEqual({ answer: { amount: 1250, currency: 'TJS' } });
  expect(rowsAt(state.entered, ['members'])).toHaveLength(2);
  expect(at('members', 'row0', 'age')).toEqual({ answer: 44 });
});

test('what could not be read stands in its box as it was written, and a reason stands for its answer', () => {
  expect(at('visit_number')).toEqual({ typed: { '': '100-200' } });
  const [sender] = rowsAt(state.entered, ['senders']);
  expect(sender?.entered.cells).toEqual({
    relationship: { answer: 'child' },
    cash_total: { typed: { '': '1,234', _currency: 'RUB' } },
    months_abroad: { answer: 'refused' },
  });
});

test('the file of what is kept holds it, and an entry of this form stays what it is', () => {
  expect(keptFile([opened], () => instrument, new Date('2026-06-01')).text).toContain('"dwelling": "D-7"');
  expect(withForm(opened, instrument, () => 'never')).toBe(opened);
});

test('the file of what is kept holds the form itself where the questions of its version are not here', () => {
  const { text } = keptFile([opened], () => undefined, new Date('2026-06-01'));
  expect(JSON.parse(text)).toMatchObject([
    { answers: {}, form: { entered: { cells: { dwelling: { answer: 'D-7' } } } } },
  ]);
});
