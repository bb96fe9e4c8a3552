/** What the form does when something is answered, taken away, brought back, found unlikely, finished and sent back. */
import { cellAt, rowsAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { answersOf, leftOut } from '#functions/client/engine/filing.ts';
import { doubtsIn, doubtsOn } from '#functions/client/engine/doubts.ts';
import { problemsOn } from '#functions/client/engine/problems.ts';
import { remarksOf } from '#functions/client/engine/remarks.ts';
import { screenAt, screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { tasksOf } from '#functions/client/engine/tasks.ts';
import { expect, test } from 'vitest';
import { traveller } from '../../../survey-schemas/samples.ts';
import { borderWorld, householdWorld as world, registrationWorld } from './worlds.ts';

type Sent = FormEvent extends infer E ? (E extends FormEvent ? Omit<E, 'ms'> : never) : never;
const begun = (): State => begin(world, 'en', {}, () => 'none');
const after = (state: State, ...events: readonly Sent[]): State =>
  events.reduce((now, event) => step(world, now, { ...event, ms: 0 }).state, state);
const chose = (path: string, answer: unknown): Sent => ({ kind: 'chose', address: path.split('/'), answer });
const typed = (path: string, text: string, box = ''): Sent => ({ kind: 'typed', address: path.split('/'), box, text });
const answerAt = (state: State, path: string): unknown => cellAt(state.entered, path.split('/')).answer;

const interview = (): State =>
  after(
    begun(),
    chose('disposition', 'complete'),
    chose('consent', 'yes'),
    chose('receives_remittances', 'yes'),
    { kind: 'row-added', roster: ['senders'], id: 'r1', name: 'Farrukh' },
    { kind: 'row-added', roster: ['senders'], id: 'r2' },
  );
const screenOf = (state: State, path: string) => {
  const screens = screensOf(world, state.entered);
  const screen = screens[screenAt(screens, path.split('/'))];
  if (screen === undefined) throw new Error(`no screen for ${path}`);
  return screen;
};

test('what the link knows is filed and never asked', () => {
  expect(
    screensOf(world, begun().entered).flatMap((s) => (s.kind === 'questions' ? s.addresses : [])),
  ).not.toContainEqual(['psu']);
  expect(answersOf(world, begun().entered)).toMatchObject({ psu: 'N-01' });
});

test('another outcome of the visit hides the interview, and the old one brings every answer back', () => {
  const refused = after(interview(), chose('disposition', 'refusal'));
  expect(answersOf(world, refused.entered)).not.toHaveProperty('senders');
  expect(leftOut(world, refused.entered)).toEqual([['receives_remittances'], ['senders']]);
  expect(rowsAt(after(refused, chose('disposition', 'complete')).entered, ['senders'])).toHaveLength(2);
});

test('a row with answers goes only after a yes, and comes back where it was', () => {
  const full = after(interview(), chose('senders/r1/sex', 'male'));
  const asked = step(world, full, { kind: 'row-removed', row: ['senders', 'r1'], sure: false, ms: 0 });
  expect(asked).toEqual({ state: full, effects: [{ kind: 'ask', row: ['senders', 'r1'] }] });
  const removed = after(full, { kind: 'row-removed', row: ['senders', 'r1'], sure: true });
  expect(rowsAt(removed.entered, ['senders']).map(({ id }) => id)).toEqual(['r2']);
  expect(after(removed, { kind: 'undone' }).entered).toEqual(full.entered);
});

test('a row that holds nothing goes without a question', () => {
  const removed = after(interview(), { kind: 'row-removed', row: ['senders', 'r2'], sure: false });
  expect(rowsAt(removed.entered, ['senders'])).toHaveLength(1);
});

test('an answer that was taken away comes back, but not over one that was given since', () => {
  const cleared = after(interview(), { kind: 'cleared', address: ['receives_remittances'] });
  expect(answerAt(cleared, 'receives_remittances')).toBeUndefined();
  expect(answerAt(after(cleared, { kind: 'undone' }), 'receives_remittances')).toBe('yes');
  const changed = after(cleared, chose('receives_remittances', 'no'), { kind: 'undone' });
  expect(answerAt(changed, 'receives_remittances')).toBe('no');
});

test('“refused” stands in place of an amount, and taking it away brings the amount back', () => {
  const given = after(interview(), typed('income', '12,5'));
  expect(answerAt(given, 'income')).toEqual({ amount: 1250, currency: 'TJS' });
  const refused = after(given, chose('income', 'refused'));
  expect(answerAt(refused, 'income')).toBe('refused');
  expect(answerAt(after(refused, { kind: 'cleared', address: ['income'] }), 'income')).toEqual({
    amount: 1250,
    currency: 'TJS',
  });
});

test('an amount is in the currency of the person’s other amounts, of the corridor, of the country, of the interview, of the round', () => {
  const first = after(interview(), chose('senders/r1/country', 'RU'), chose('senders/r2/country', 'RU'));
  const inEuros = [typed('senders/r1/cash_total', '100'), typed('senders/r1/cash_total', 'EUR', '_currency')];
  const own = after(first, ...inEuros);
  const currencyOf = (state: State, path: string) => answerAt(after(state, typed(path, '5')), path);
  expect(answerAt(own, 'senders/r1/cash_total')).toEqual({ amount: 10_000, currency: 'EUR' });
  expect(currencyOf(own, 'senders/r1/goods_value')).toMatchObject({ currency: 'EUR' });
  expect(currencyOf(own, 'senders/r2/cash_total')).toMatchObject({ currency: 'EUR' });
  expect(currencyOf(after(own, chose('senders/r2/country', 'KZ')), 'senders/r2/cash_total')).toMatchObject({
    currency: 'KZT',
  });
  expect(currencyOf(first, 'senders/r2/cash_total')).toMatchObject({ currency: 'RUB' });
  expect(currencyOf(interview(), 'senders/r2/cash_total')).toMatchObject({ currency: 'TJS' });
  expect(currencyOf(after(own, typed('income', '5'), typed('income', 'USD', '_currency')), 'use_food')).toMatchObject({
    currency: 'USD',
  });
});

test('an amount may follow a country or a currency that was named for it', () => {
  const told = after(interview(), typed('income', '5'), chose('sending_country', 'DE'), chose('paid_out_in', 'USD'));
  const given = after(told, typed('amount_sent', '7'), typed('amount_received', '8'));
  expect(answerAt(given, 'amount_sent')).toMatchObject({ currency: 'EUR' });
  expect(answerAt(given, 'amount_received')).toMatchObject({ currency: 'USD' });
});

test('a number that says two things is no answer before somebody chose, and keeps the screen', () => {
  const asked = after(interview(), typed('income', '1.500'), { kind: 'went', to: ['income'] });
  expect(answerAt(asked, 'income')).toBeUndefined();
  expect(problemsOn(world, asked, screenOf(asked, 'income'))).toMatchObject([{ rule: 'ambiguous' }]);
  const stayed = step(world, asked, { kind: 'next', ms: 0 });
  expect(stayed.effects).toEqual([{ kind: 'focus', address: ['income'] }]);
  expect(stayed.state).toMatchObject({ at: ['income'], tried: true });
  const chosen = after(asked, chose('income', { amount: 150_000, currency: 'TJS' }));
  expect(problemsOn(world, chosen, screenOf(chosen, 'income'))).toEqual([]);
});

const atIncome = (): State => after(interview(), { kind: 'went', to: ['income'] });

test('how somebody wrote a fraction that they went on from tells how they mean the next number', () => {
  const told = after(atIncome(), typed('income', '8000,5'), { kind: 'next' }, typed('social_benefits', '1.500'));
  expect(answerAt(told, 'social_benefits')).toEqual({ amount: 150_000, currency: 'TJS' });
});

test('a number on the way to another one tells nothing, however it is written', () => {
  const keys = ['2', '25', '250', '250,', '250,0', '250,00', '250,000'].map((text) => typed('income', text));
  const written = after(atIncome(), ...keys);
  expect(answerAt(written, 'income')).toBeUndefined();
  expect(problemsOn(world, written, screenOf(written, 'income'))).toMatchObject([{ rule: 'ambiguous' }]);
  expect(after(written, { kind: 'next' }).at).toEqual(['income']);
});

test('text that is no number stays in its box, is no answer, and cannot be passed over', () => {
  const written = after(interview(), typed('income', '100-200'), { kind: 'went', to: ['income'] });
  expect(cellAt(written.entered, ['income'])).toMatchObject({ typed: { '': '100-200' } });
  expect(answerAt(written, 'income')).toBeUndefined();
  expect(after(written, { kind: 'next' }).at).toEqual(['income']);
});

test('something unlikely waits for a yes, and a changed answer is asked about again', () => {
  const at = (...events: readonly Sent[]) =>
    events.reduce(
      (now, event) => step(borderWorld, now, { ...event, ms: 0 }).state,
      begin(borderWorld, 'en', {}, () => 'none'),
    );
  const unlikely = [
    chose('disposition', 'complete'),
    chose('consent', 'yes'),
    typed('months_worked', '0'),
    typed('sent', '900'),
  ];
  const state = at(...unlikely, { kind: 'went', to: ['months_worked'] });
  const screens = screensOf(borderWorld, state.entered);
  const screen = screens[screenAt(screens, ['months_worked'])] ?? { kind: 'review' as const };
  const [doubt] = doubtsOn(borderWorld, state, screen);
  expect(doubt).toEqual({ address: ['months_worked'], rule: 'sent_without_work' });
  expect(step(borderWorld, state, { kind: 'next', ms: 0 }).state.at).toEqual(['months_worked']);
  const confirmed = step(borderWorld, state, {
    kind: 'confirmed',
    address: ['months_worked'],
    rule: 'sent_without_work',
    note: 'lives on savings',
    ms: 0,
  }).state;
  expect(doubtsOn(borderWorld, confirmed, screen)).toEqual([]);
  const changed = step(borderWorld, confirmed, { ...typed('months_worked', '0 '), ms: 0 }).state;
  expect(doubtsOn(borderWorld, changed, screen)).toHaveLength(1);
});

test('an interview with something unlikely is not finished, whichever way one came, before each was said yes to', () => {
  const played = (state: State, ...events: readonly Sent[]) =>
    events.reduce(
      (now, event) => step(borderWorld, now.state, { ...event, ms: 0 }),
      step(borderWorld, state, { kind: 'resumed', ms: 0 }),
    );
  const begun = begin(borderWorld, 'en', { ...traveller, crossings_back: 0, months_worked: 0 }, () => 'none');
  const asked = played(begun, { kind: 'went', to: [] }, { kind: 'finished' });
  expect(asked.state).toMatchObject({ stage: 'asking', at: [], tried: true });
  expect(asked.effects).not.toContainEqual(expect.objectContaining({ kind: 'file' }));
  const doubts = doubtsIn(borderWorld, asked.state);
  expect(doubts.map(({ rule }) => rule).sort()).toEqual(['crossings_alternate', 'sent_without_work']);
  const yes = doubts.map(({ address, rule }): Sent => ({ kind: 'confirmed', address, rule, note: 'asked' }));
  expect(played(asked.state, ...yes.slice(1), { kind: 'finished' }).state.stage).toBe('asking');
  const { state, effects } = played(asked.state, ...yes, { kind: 'finished' });
  expect(state.stage).toBe('finished');
  expect(effects).toContainEqual(
    expect.objectContaining({
      remarks: doubts.map(({ address: [name = ''], rule }) => ({ pointer: `/answers/${name}`, rule, note: 'asked' })),
    }),
  );
});

test('notes and confirmations are filed beside the answers, and those of questions that are not asked are not', () => {
  const noted = after(
    interview(),
    { kind: 'noted', address: ['receives_remittances'], note: 'looked it up' },
    { kind: 'noted', address: ['senders', 'r2', 'country'], note: 'moves about' },
    { kind: 'confirmed', address: ['senders', 'r1', 'age'], rule: 'abroad_within_life', note: '' },
  );
  expect(remarksOf(world, noted.entered)).toEqual([
    { pointer: '/answers/receives_remittances', note: 'looked it up' },
    { pointer: '/answers/senders/0/age', rule: 'abroad_within_life' },
    { pointer: '/answers/senders/1/country', note: 'moves about' },
  ]);
  expect(remarksOf(world, after(noted, chose('receives_remittances', 'no')).entered)).toEqual([
    { pointer: '/answers/receives_remittances', note: 'looked it up' },
  ]);
});

test('nothing is remarked beside an entry of the registry', () => {
  const entry = begin(registrationWorld, 'en', { consent_registry: 'yes' }, () => 'none');
  const noted = step(registrationWorld, entry, { kind: 'noted', address: ['consent_registry'], note: 'x', ms: 0 });
  expect(remarksOf(registrationWorld, noted.state.entered)).toEqual([]);
});

test('faults of the server lead to their questions and go when the answer changes', () => {
  const returned = after(interview(), {
    kind: 'returned',
    faults: [{ pointer: '/answers/senders/1/age', rule: 'range', message: 'Too old.' }],
  });
  expect(returned.told).toEqual([{ address: ['senders', 'r2', 'age'], rule: 'range', message: 'Too old.' }]);
  expect(returned.at).toEqual([]);
  expect(after(returned, typed('senders/r2/age', '40')).told).toEqual([]);
});

test('what is being sent does not change any more, until it is opened again', () => {
  const sent: State = { ...interview(), stage: 'finished' };
  expect(after(sent, chose('disposition', 'refusal'))).toBe(sent);
  expect(after(sent, { kind: 'resumed' }).stage).toBe('asking');
});

test('a person’s screens follow the list of people, and the tasks tell how far each is', () => {
  const state = after(interview(), chose('senders/r1/sex', 'male'), typed('senders/r1/age', '30'));
  const rows = tasksOf(world, state).filter(({ row }) => row.length > 0);
  expect(rows[0]).toMatchObject({ row: ['senders', 'r1'], progress: 'begun' });
  expect(rows.at(-1)).toMatchObject({ row: ['senders', 'r2'], progress: 'not-yet' });
  expect(tasksOf(world, state)[0]).toMatchObject({ about: { kind: 'group', group: 'design' }, row: [] });
});

test('questions of one section are one task, also where a list of rows stands among them', () => {
  const groups = tasksOf(world, interview()).flatMap(({ about, row }) =>
    about.kind === 'group' ? [`${row.join('/')} ${about.group ?? ''}`] : [],
  );
  expect(groups.filter((group) => group === ' interview')).toHaveLength(1);
  expect(groups).toHaveLength(new Set(groups).size);
});

test('a row that was just added is not said to be wrong', () => {
  const refused = after(interview(), { kind: 'went', to: ['members'] }, { kind: 'next' });
  expect(refused.tried).toBe(true);
  expect(after(refused, { kind: 'row-added', roster: ['members'], id: 'm1' }).tried).toBe(false);
});

test('the way from the review to a fault that the server found shows it there', () => {
  const faults = [{ pointer: '/answers/visit_number', rule: 'range', message: 'Twice only.' }];
  const told = after(begun(), typed('visit_number', '1'), { kind: 'returned', faults });
  expect(after(told, { kind: 'went', to: ['visit_number'] })).toMatchObject({ at: ['dwelling'], tried: true });
  expect(after(begun(), { kind: 'went', to: ['visit_number'] }).tried).toBe(false);
});
