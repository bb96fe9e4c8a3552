/** What the form itself asks about before somebody goes on: whether it is the same interview once more. */
import { doubtsIn } from '#functions/client/engine/doubts.ts';
import { cellAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { remarksOf } from '#functions/client/engine/remarks.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { OtherResponse, World } from '#functions/client/engine/world.ts';
import { expect, test } from 'vitest';
import { householdWorld, registrationWorld } from './worlds.ts';

type Sent = FormEvent extends infer E ? (E extends FormEvent ? Omit<E, 'ms'> : never) : never;
const typed = (name: string, text: string): Sent => ({ kind: 'typed', address: [name], box: '', text });
const played = (world: World, state: State, ...events: readonly Sent[]) =>
  events.reduce(
    (now, event) => step(world, now.state, { ...event, ms: 0 }),
    step(world, state, { kind: 'resumed', ms: 0 }),
  );
const begun = (world: World): State => begin(world, 'en', {}, () => 'none');

const at = { psu: 'N-01', dwelling: '7', visit_number: 1 };
const other = (id: string, answers: OtherResponse['answers']): OtherResponse => ({ id, name: id, answers });
const beside = (...others: readonly OtherResponse[]): World => ({ ...householdWorld, others: () => others });
const same = [typed('dwelling', '7'), typed('visit_number', '1'), { kind: 'next' }] as const;

test('the same dwelling and visit is asked about before the next question, and a yes leads on', () => {
  const world = beside(other('first', at));
  const asked = played(world, begun(world), ...same);
  expect(asked.state).toMatchObject({ at: ['dwelling'], tried: true });
  expect(asked.effects).toEqual([{ kind: 'focus', address: ['visit_number'] }]);
  const yes: Sent = { kind: 'confirmed', address: ['visit_number'], rule: 'form:repeated', note: 'first' };
  expect(played(world, asked.state, yes, { kind: 'next' }).state.at).toEqual(['disposition']);
});

test.each([
  ['another dwelling', { ...at, dwelling: '8' }],
  ['another visit', { ...at, visit_number: 2 }],
  ['another place', { ...at, psu: 'N-02' }],
  ['nothing yet', {}],
])('an interview of %s is passed over', (_, answers) => {
  const world = beside(other('first', answers));
  expect(played(world, begun(world), ...same).state.at).toEqual(['disposition']);
});

test('a yes to one other is none to a second, nor to those of another dwelling', () => {
  const yes: Sent = { kind: 'confirmed', address: ['visit_number'], rule: 'form:repeated', note: 'first' };
  const one = beside(other('first', at), other('next door', { ...at, dwelling: '8' }));
  const confirmed = played(one, begun(one), ...same, yes).state;
  const two = beside(other('first', at), other('second', at));
  expect(played(two, confirmed, { kind: 'next' }).state.at).toEqual(['dwelling']);
  expect(played(one, confirmed, typed('dwelling', '8'), { kind: 'next' }).state.at).toEqual(['dwelling']);
});

/** Whether somebody who registers gets on from the ways to reach them. */
function reached(email: string, phone: string, ...events: readonly Sent[]): unknown {
  const agreed = { consent_registry: 'yes', consent_statistics: 'yes' };
  const entry = begin(registrationWorld, 'en', agreed, () => 'none');
  const there: Sent = { kind: 'went', to: ['email'] };
  const said = [typed('email', email), typed('phone', phone)];
  const { at: place } = played(registrationWorld, entry, there, ...said, ...events, { kind: 'next' }).state;
  return place[0];
}
const sure = (name: string, rule: string): Sent => ({ kind: 'confirmed', address: [name], rule, note: '' });

test('an address with a slip, and a number without a country code, are asked about before the next question', () => {
  expect(reached('ana@example.org', '+992 918 12 34 56')).toBe('birth_date');
  expect(reached('ana@example.org', '00992 918 12 34 56')).toBe('birth_date');
  expect(reached('ana@gmial.com', '')).toBe('email');
  expect(reached('ana@gmial.com', '', sure('email', 'form:address'))).toBe('birth_date');
  expect(reached('', '918 12 34 56')).toBe('email');
  expect(reached('', '918 12 34 56', sure('phone', 'form:country-code'))).toBe('birth_date');
});

test('a yes to one address is none to another', () => {
  expect(reached('ana@gmial.com', '', sure('email', 'form:address'), typed('email', 'ana@yaho.com'))).toBe('email');
});

test('it is asked at the end, too, where somebody got there another way; the office gets no remark of it', () => {
  const refusal = { dwelling: '7', visit_number: 1, disposition: 'refusal', language: 'tg' };
  const alone = begin(householdWorld, 'en', refusal, () => 'none');
  expect(played(householdWorld, alone, { kind: 'finished' }).state.stage).toBe('finished');
  const world = beside(other('first', at));
  const asked = played(world, alone, { kind: 'finished' });
  expect(asked.state).toMatchObject({ stage: 'asking', at: [], tried: true });
  expect(doubtsIn(world, asked.state)).toMatchObject([{ own: 'repeated', address: ['visit_number'] }]);
  const yes: Sent = { kind: 'confirmed', address: ['visit_number'], rule: 'form:repeated', note: 'first' };
  const sure = played(world, asked.state, yes, { kind: 'finished' });
  expect(sure.state.stage).toBe('finished');
  expect(cellAt(sure.state.entered, ['visit_number']).confirmed).toEqual({ 'form:repeated': 'first' });
  expect(remarksOf(world, sure.state.entered)).toEqual([]);
});
