/** Another name of a person on a list, and the way back. */
import { rowsAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { expect, test } from 'vitest';
import { householdWorld as world } from './worlds.ts';

type Sent = FormEvent extends infer E ? (E extends FormEvent ? Omit<E, 'ms'> : never) : never;
const after = (state: State, ...events: readonly Sent[]): State =>
  events.reduce((now, event) => step(world, now, { ...event, ms: 0 }).state, state);

const there: State = after(
  begin(world, 'en', { disposition: 'complete', consent: 'yes', receives_remittances: 'yes' }, () => ''),
  { kind: 'row-added', roster: ['senders'], id: 'r1', name: 'Farrukh' },
  { kind: 'row-added', roster: ['senders'], id: 'r2' },
  { kind: 'went', to: ['senders'] },
);

test('another name is taken back on its screen, before a row that was removed there is', () => {
  const nameOf = (state: State) => rowsAt(state.entered, ['senders']).map(({ name }) => name);
  const removed = after(there, { kind: 'row-removed', row: ['senders', 'r2'], sure: true });
  const renamed = after(removed, { kind: 'row-named', row: ['senders', 'r1'], name: '' });
  expect(nameOf(renamed)).toEqual([undefined]);
  const back = after(renamed, { kind: 'undone' });
  expect(nameOf(back)).toEqual(['Farrukh']);
  expect(nameOf(after(back, { kind: 'undone' }))).toEqual(['Farrukh', undefined]);
  const left = after(renamed, { kind: 'went', to: ['disposition'] }, { kind: 'undone' });
  expect(nameOf(left)).toEqual([undefined, undefined]);
  const same = step(world, there, { kind: 'row-named', row: ['senders', 'r1'], name: 'Farrukh', ms: 0 });
  expect(same).toEqual({ state: there, effects: [] });
});
