/** Two registrations may be one person: a clerk decides, nothing is merged, and whoever was faster is not overwritten. */
import { randomBytes } from 'node:crypto';

import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { createNoteCounter } from '#functions/publish/snapshot/notes-table.ts';
import { decidePair, putBack } from '#functions/registry/office/duplicates/decide-pair.ts';
import { listPairs } from '#functions/registry/office/duplicates/list-pairs.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { isCounted } from '#functions/store/standing.ts';
import { findInstrument } from '../../studies.ts';

import { bodyOf, drawn, now, startIngest } from '../ingest/ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);
const round = drawn.round.id;
const found = findInstrument('registration', drawn.round.instruments['registration'] ?? 0);
if (found === undefined) throw new Error('the round has no registry');
const instrument = found;
const deps = { store, now, digestKey: 'digest', newId: uuidV7Maker(now, randomBytes), by: 'clerk' };
const body = bodyOf('registration');
const answersOf = v.parse(v.looseObject({}), body['answers']);

let people = 0;
/** Somebody registers under a name, and a contact of their own unless it is said. */
async function registered(name: string, more: object = {}): Promise<string> {
  people += 1;
  const id = `019b7700-0000-7000-8000-${String(people).padStart(12, '0')}`;
  const own = { email: `person${people}@example.org`, phone: undefined, birth_date: undefined, arrival_year: 2015 };
  const answers = { ...answersOf, ...own, name, birth_year: 1980, origin_district: 'North', ...more };
  expect((await post({ ...body, id, answers })).status).toBe(201);
  return id;
}
const request = (id: string, reason = 'both were asked') => ({ round, instrument, id, reason });
const recordOf = async (id: string) => {
  const record = await store.getResponse({ round, instrument: 'registration', id });
  if (record === undefined) throw new Error('the record is gone');
  return record;
};
const rulesOf = async (id: string) => (await recordOf(id)).notes?.map(({ rule }) => rule) ?? [];
/** Pairs that one of these people is in. */
const listed = async (...ids: readonly string[]) =>
  (await listPairs(deps, round, 'registration')).pairs.filter(({ one, two }) =>
    [one, two].some(({ response }) => ids.includes(response.id)),
  );
const sharedBy = async (...ids: readonly string[]) => (await listed(...ids)).map(({ shares }) => shares);
const twoPeople = { kind: 'two-people' } as const;
const trailOf = async (id: string) =>
  (await store.listAuditOf(round, id)).map(({ action, reason }) => [action, reason]);

test('what two share is listed, and with it nobody else', async () => {
  const first = await registered('Раҳимов Фаррух', { email: 'shared@example.org' });
  const second = await registered('Farrukh Rahimov', { birth_year: 1981 });
  const third = await registered('Ana Rusu', { email: 'SHARED@example.org' });
  await registered('Gjergj Kastrioti');
  const pairs = await listed(first, second, third);
  expect(pairs.map(({ one, two, shares }) => [one.response.id, two.response.id, shares])).toEqual([
    [first, second, ['origin']],
    [first, third, ['contact']],
  ]);
});

test('two people are not listed again, their note goes, both count, and both trails say who decided', async () => {
  const [one, two] = [await registered('Ștefan Țurcanu'), await registered('Штефан Цуркану')];
  expect(await rulesOf(two)).toEqual(['possible-same-person']);
  expect(await sharedBy(one)).toEqual([['year', 'origin']]);
  const decided = await decidePair(deps, request(one), { other: two, as: twoPeople });
  expect(decided).toEqual({ kind: 'decided' });
  expect(await sharedBy(one)).toEqual([]);
  expect(await rulesOf(two)).toEqual([]);
  expect([isCounted(await recordOf(one)), isCounted(await recordOf(two))]).toEqual([true, true]);
  for (const id of [one, two]) expect(await trailOf(id)).toEqual([['registrant-told-apart', 'both were asked']]);
  expect(await decidePair(deps, request(two), { other: one, as: twoPeople })).toEqual({ kind: 'as-before' });
  // A correction of something else opens nothing again; a third of that name does, for the third.
  expect(await correctRegistrant(deps, request(two), { family_at_home: 9 })).toMatchObject({ kind: 'revised' });
  expect([await sharedBy(one), await rulesOf(two)]).toEqual([[], []]);
  const third = await registered('Stefan Turcanu');
  expect(await sharedBy(third)).toHaveLength(1); // without its mark it is not that of Cyrillic letters
  expect(await rulesOf(third)).toEqual(['possible-same-person']);
});

test('one person: the other is in no figure, is counted apart, is kept, and comes back when somebody says so', async () => {
  const [one, two] = [await registered('Олена Бондар'), await registered('Olena Bondar')];
  const as = { kind: 'one-person', stays: two } as const;
  expect(await decidePair(deps, request(one), { other: two, as })).toEqual({ kind: 'decided' });
  expect([isCounted(await recordOf(one)), isCounted(await recordOf(two))]).toEqual([false, true]);
  expect(await sharedBy(one)).toEqual([]);
  expect(await rulesOf(two)).toEqual([]);
  const counter = createNoteCounter(drawn.round.referencePeriod);
  counter.leaveOut(await recordOf(one));
  expect([...counter.counts()]).toEqual([['registration registrant-set-aside', 1]]);
  expect(await trailOf(one)).toEqual([['registrant-set-aside', 'both were asked']]);
  expect(await trailOf(two)).toEqual([['registrant-stays', 'both were asked']]);
  // The person may still correct it, and that brings it into no figure.
  expect(await correctRegistrant(deps, request(one), { family_at_home: 8 })).toMatchObject({ kind: 'revised' });
  expect(isCounted(await recordOf(one))).toBe(false);
  expect(await putBack(deps, request(one, 'they are sisters'))).toEqual({ kind: 'put-back' });
  expect(isCounted(await recordOf(one))).toBe(true);
  expect(await sharedBy(one)).toHaveLength(1);
  expect(await putBack(deps, request(one))).toEqual({ kind: 'not-set-aside' });
});

test('the other way round, and as two people, is decided by the last word', async () => {
  const [one, two] = [await registered('Taras Melnyk'), await registered('Тарас Мельник')];
  const stays = (id: string) => ({ other: two, as: { kind: 'one-person', stays: id } as const });
  const counted = async () => [isCounted(await recordOf(one)), isCounted(await recordOf(two))];
  await decidePair(deps, request(one), stays(one));
  expect(await counted()).toEqual([true, false]);
  await decidePair(deps, request(one), stays(two));
  expect(await counted()).toEqual([false, true]);
  await decidePair(deps, request(one), { other: two, as: twoPeople });
  expect(await counted()).toEqual([true, true]);
});

test('whoever looked at something else is refused, and of two clerks at once one is', async () => {
  const [one, two] = [await registered('Besa Gashi'), await registered('Gashi Besa')];
  const [pair] = await listed(one);
  expect(await correctRegistrant(deps, request(two), { family_at_home: 7 })).toMatchObject({ kind: 'revised' });
  const late = await decidePair(deps, request(one), { other: two, as: twoPeople, seen: pair?.seen });
  expect(late).toEqual({ kind: 'changed-meanwhile' });
  expect(await sharedBy(one)).toHaveLength(1);
  const both = await Promise.all(
    [one, two].map((stays) => decidePair(deps, request(one), { other: two, as: { kind: 'one-person', stays } })),
  );
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'decided']);
  expect([isCounted(await recordOf(one)), isCounted(await recordOf(two))].filter(Boolean)).toHaveLength(1);
});

test('when the second was changed in the moment between, the first is as it was', async () => {
  const [one, two] = [await registered('Arben Krasniqi'), await registered('Krasniqi Arben')];
  let writes = 0;
  const slow: typeof store = {
    ...store,
    markResponse: async (...given) => {
      writes += 1;
      if (writes === 2) await correctRegistrant(deps, request(two), { family_at_home: 6 });
      return store.markResponse(...given);
    },
  };
  const as = { kind: 'one-person', stays: two } as const;
  const outcome = await decidePair({ ...deps, store: slow }, request(one), { other: two, as });
  expect(outcome).toEqual({ kind: 'changed-meanwhile' });
  expect(isCounted(await recordOf(one))).toBe(true);
  expect((await recordOf(one)).decided).toBeUndefined();
  expect(await sharedBy(one)).toHaveLength(1);
  expect(await trailOf(one)).toEqual([]);
});

test('people who share nothing, and whoever is not there, are not decided about', async () => {
  const [one, two] = [await registered('Drita Berisha'), await registered('Viorica Lungu')];
  expect(await decidePair(deps, request(one), { other: two, as: twoPeople })).toEqual({ kind: 'share-nothing' });
  expect(await decidePair(deps, request(one), { other: one, as: twoPeople })).toEqual({ kind: 'share-nothing' });
  expect(await decidePair(deps, request(one), { other: 'nobody', as: twoPeople })).toEqual({
    kind: 'unknown',
    id: 'nobody',
  });
});

test('a corrected name leads to new people and to old ones no more; an erased one to nobody', async () => {
  const [one, two] = [await registered('Zarina Mirzoeva'), await registered('Мирзоева Зарина')];
  await registered('Нигора Ҳакимова');
  expect(await correctRegistrant(deps, request(two), { name: 'Nigora Khakimova' })).toMatchObject({ kind: 'revised' });
  expect(await sharedBy(one)).toEqual([]);
  expect(await sharedBy(two)).toEqual([['year', 'origin']]);
  expect(await rulesOf(two)).toEqual(['possible-same-person']);
  expect(await correctRegistrant(deps, request(two), { name: 'Valdrin Hoxha' })).toMatchObject({ kind: 'revised' });
  expect([await sharedBy(two), await rulesOf(two)]).toEqual([[], []]);
  const three = await registered('Zarina Mirzoyeva');
  expect(await sharedBy(three)).toHaveLength(1);
  await eraseRegistrant(deps, request(three));
  expect(await sharedBy(one, three)).toEqual([]);
});
