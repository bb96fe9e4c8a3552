/** Which of the interviews on a phone a page opens first. */
import { toOpen } from '#functions/client/filling/begun.ts';
import type { Held } from '#functions/client/filling/kept.ts';
import type { HeldStudies } from '#functions/client/filling/study/held-studies.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { begin } from '#functions/client/engine/step.ts';
import { household } from '#schemas/studies/household/words/en.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { expect, test } from 'vitest';
import { householdWorld } from './engine/worlds.ts';

const common = { round: 'r', instrument: 'household', version: 3, startedAt: '2026-11-22T09:00:00Z' };
const draft = (id: string, psu = 'N-01'): Extract<Held, { state: 'draft' }> => ({
  ...common,
  id,
  state: 'draft',
  form: begin({ ...householdWorld, known: { ...householdWorld.known, psu } }, 'en', {}, () => ''),
});
const [first, second, elsewhere] = [draft('1'), draft('2'), draft('3', 'N-02')];
const sent: Held = { ...common, id: '4', state: 'unsent', form: {}, endedAt: '', body: '' };
const held = [first, second, elsewhere, sent];
const { instrument, layout, unit } = householdWorld;
const telling = tellingIn(await loadFormWords('en'), household);
const studies: HeldStudies = {
  of: (version) => (version === 3 ? { instrument, layout, unit, telling } : 'not-here'),
  find: () => Promise.resolve(false),
};
const session = { prefilled: { psu: 'N-01' }, studies };
const ids = (last?: { id: string; byTab: boolean }) => toOpen(held, session, last).map(({ id }) => id);

test('a page that nothing was shown on opens the latest draft of its place', () => {
  expect(ids()).toEqual(['2', '1']);
});

test('a correction begun in an earlier interview is opened by a page that knows of nothing shown, while it is worked on', () => {
  const correction = { ...first, correction: 1, editedAt: '2026-11-24T10:00:00.000Z' };
  const later: Held = { ...second, editedAt: '2026-11-23T10:00:00.000Z' };
  expect(toOpen([correction, later], session, undefined).map(({ id }) => id)).toEqual(['1', '2']);
});

test('a page opens again what was on its screen, of whatever place; the others stand in for it', () => {
  expect(ids({ id: '1', byTab: false })).toEqual(['1', '2']);
  expect(ids({ id: '3', byTab: false })).toEqual(['3', '2', '1']);
});

test('what another page of the tab showed is opened where it is of the place of the link', () => {
  expect(ids({ id: '1', byTab: true })).toEqual(['1', '2']);
  expect(ids({ id: '3', byTab: true })).toEqual(['2', '1']);
});

test('what was finished since, or is gone, is not opened', () => {
  expect(ids({ id: '4', byTab: false })).toEqual(['2', '1']);
  expect(ids({ id: 'gone', byTab: false })).toEqual(['2', '1']);
});

test('what was begun in a version whose questions are not here is left in the list', () => {
  const [other, ...rest] = held.map((entry) => (entry.id === '2' ? { ...entry, version: 2 } : entry));
  const opened = other === undefined ? [] : toOpen([other, ...rest], session, { id: '2', byTab: false });
  expect(opened.map(({ id }) => id)).toEqual(['1']);
});
