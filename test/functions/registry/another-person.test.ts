/** Whoever goes back and says that they register somebody else is asked everything anew: nothing of the one is taken for the other's. */
import { expect, test } from 'vitest';

import type { Sent } from '#functions/client/screens/view.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { askedAnew } from '#functions/registry/asked-anew.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { registrationStudy } from '#schemas/studies/registration/study.ts';

import { round } from '../dashboard/fixture.ts';
import { appOf, asks, fieldsetOf, post } from './plain-form.ts';

const known = { campaign: 'summer', intake_mode: 'web', taken_by: 'self', consent_version: '2026-2' };
const world = worldAt({
  ...(await formStudyIn(registrationStudy, 'en')),
  ...{ known, currencies: [], regions: [], period: round.referencePeriod, today: '2026-11-22' },
});
const settled = askedAnew(known);
const newId = () => 'row';
const play = (events: readonly Sent[]) =>
  events.reduce(
    (now, event) => settled(now, step(world, now, { ...event, ms: 0 }).state),
    begin(world, 'en', {}, newId),
  );
const chose = (name: string, answer: unknown): Sent => ({ kind: 'chose', address: [name], answer });
const wrote = (name: string, text: string): Sent => ({ kind: 'typed', address: [name], box: '', text });

const ofChild = [
  chose('for_whom', 'child'),
  { kind: 'next' },
  chose('consent_registry', 'yes'),
  { kind: 'next' },
  chose('consent_statistics', 'yes'),
  { kind: 'next' },
  wrote('name', 'Planted Child'),
  wrote('guardian_name', 'Planted Parent'),
  { kind: 'row-added', roster: ['citizenships'], id: 'r1' },
] as const satisfies readonly Sent[];

test('in the form: no consent, no name, no row and no screen of the child is left for whoever registers themself then', () => {
  const before = play(ofChild);
  expect(before.entered.cells['consent_statistics']?.answer).toBe('yes');
  const now = play([...ofChild, chose('for_whom', 'self')]);
  expect(Object.keys(now.entered.cells).toSorted()).toEqual([...Object.keys(known), 'for_whom'].toSorted());
  expect([now.entered.rows, now.visited, now.undo]).toEqual([{}, {}, undefined]);
});

test('in the form: nor the other way round, nor when the answer is taken away first', () => {
  const ofSelf = [chose('for_whom', 'self'), chose('consent_registry', 'yes'), chose('consent_matching', 'yes')];
  for (const change of [
    [chose('for_whom', 'child')],
    [{ kind: 'cleared', address: ['for_whom'] } as const, chose('for_whom', 'child')],
  ]) {
    const { cells } = play([...ofSelf, ...change]).entered;
    expect([cells['consent_registry'], cells['consent_matching']]).toEqual([undefined, undefined]);
  }
});

test('in the form: whoever taps the same once more loses nothing', () => {
  expect(play([...ofChild, chose('for_whom', 'child')]).entered).toEqual(play(ofChild).entered);
});

const app = appOf(3);
const shown = (html: string) =>
  [...html.matchAll(/name="(shown|who)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);

test('without scripts: a page that was filled in for a child is asked anew for whoever registers themself', async () => {
  const first = await post(
    [
      ['chose for_whom', 'child'],
      ['chose consent_registry', 'yes'],
      ['chose consent_statistics', 'yes'],
    ],
    app,
  );
  // Before any of the details: from which age on people register themselves, and where.
  expect(first).toMatch(/Whoever is 18 or older registers themself: <a href="\/register\/open\?[^"]*form=plain/);
  const filled = [
    ...shown(first),
    ['chose consent_registry', 'yes'],
    ['chose consent_statistics', 'yes'],
    ['typed name|', 'Planted Child'],
    ['typed guardian_name|', 'Planted Parent'],
  ] as const;
  const same = await post([...filled, ['chose for_whom', 'child']], app);
  expect(same).toContain('Planted Child');
  const another = await post([...filled, ['chose for_whom', 'self'], ['check', 'yes']], app);
  expect(another).not.toContain('Planted');
  expect(another).not.toContain('registers themself');
  expect(asks(another, 'consent_registry')).toBe(true);
  expect(fieldsetOf(another, 'consent_registry')).not.toContain('checked');
  expect(another).not.toContain('data-name="name"');
});
