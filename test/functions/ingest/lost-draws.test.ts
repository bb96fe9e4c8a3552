/** Interviews that were made by a draw which does not hold: in no figure until somebody decides, at whatever moment they arrive. */
import { randomBytes } from 'node:crypto';

import { afterAll, expect, test } from 'vitest';

import { notedWarnings } from '#analysis/production/noted.ts';
import { type Holds, settleDrawing, stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import { workOf } from '#functions/fieldwork/links/exchange-code.ts';
import { editInterview } from '#functions/fieldwork/review/edit-interview.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { notesTable } from '#functions/publish/snapshot/notes-table.ts';
import { readSegment } from '#functions/publish/snapshot/read-segment.ts';
import type { ResponseKey } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import { newest, studies } from '../../studies.ts';
import { drawOf, dwellings, openDrawingPlace, placeOf } from './drawing-place.ts';
import { drawn } from './ingest-platform.ts';

const places = ['lost', 'before', 'offline', 'right', 'back', 'former', 'corrected'];
const { store, send, list, interview, trailOf, clock, close } = await openDrawingPlace(places);
afterAll(close);
const found = newest.find(({ instrument }) => instrument.id === 'household');
if (found === undefined) throw new Error('households are asked');
const study = found;
const newId = uuidV7Maker(clock, randomBytes);

/** The list of the other phone, in another street: its numbers are those of other dwellings. */
const other = (psu: string, street = 'Well') =>
  list(psu, { id: list(psu).id.replaceAll('a', 'b'), dwellings: dwellings(10, street), drawn: drawOf(psu) });
async function settle(psu: string, holds: Holds) {
  const [lists, drawn] = await Promise.all([store.listListingsOf(placeOf(psu)), store.getDrawn(placeOf(psu))]);
  const deps = { store, studies, now: clock, newId, by: 'ana' };
  return settleDrawing(deps, placeOf(psu), { holds, seen: stampOfPlace(lists, drawn), reason: 'seen there' });
}
/** The phone of somebody asks for its list of work, as it does when there is signal. */
const hears = (by: string) =>
  workOf({ store, secret: 'a signing key for tests, long enough', now: clock }, { round: 'tests', id: `link-${by}` });
const stateIn = async (key: ResponseKey) => {
  const found = await store.getResponse(key);
  return (
    found && [stateOf(found), ...(found.notes ?? []).map(({ rule }) => rule).filter((rule) => rule === 'lost-draw')]
  );
};
/** Ids in figures, and what the release says of those that are not. */
async function inFigures() {
  const { ids, notes } = await readSegment(store, { id: 'tests', referencePeriod: drawn.round.referencePeriod }, study);
  const table = notesTable([notes]);
  return { ids, told: notedWarnings(table === undefined ? {} : { notes: table }, 10) };
}
const [first = 0, second = 0, third = 0] = drawOf('lost').positions;

test('an interview of the phone whose draw the office does not let hold is in no figure, and the release says so', async () => {
  expect(await send('lost', list('lost'))).toBe('taken');
  expect(await send('lost', other('lost'), 'zarina')).toBe('open');
  const kept = await interview('lost', 'sitora', String(first));
  const apart = await interview('lost', 'zarina', String(first));
  expect([await stateIn(kept), await stateIn(apart)]).toEqual([['filed'], ['quarantined', 'lost-draw']]);
  expect(await settle('lost', { kind: 'keep' })).toMatchObject({ kind: 'settled', apart: 0, letIn: 0 });
  expect([await stateIn(kept), await stateIn(apart)]).toEqual([['filed'], ['quarantined', 'lost-draw']]);
  const { ids, told } = await inFigures();
  expect([ids.includes(kept.id), ids.includes(apart.id)]).toEqual([true, false]);
  expect(told.filter(({ code }) => code === 'interview-lost-draw').map(({ count }) => count)).toEqual([1]);
});

test('the office puts it to its right dwelling, and it counts there', async () => {
  const apart = await interview('lost', 'zarina', String(second));
  const office = { store, now: clock, newId, by: 'ana', as: 'coordinator' as const };
  const changed = await editInterview(office, study.instrument, apart, {
    changes: { dwelling: String(third) },
    reason: 'the address is number three on the list that holds',
  });
  expect([changed.kind, await stateIn(apart)]).toEqual(['edited', ['quarantined', 'lost-draw']]);
  await moveInterview(office, apart, { move: 'accept', reason: 'its dwelling is right now' });
  expect(await stateIn(apart)).toEqual(['accepted', 'lost-draw']);
  const { ids, told } = await inFigures();
  expect(ids).toContain(apart.id);
  expect(told.filter(({ code }) => code === 'interview-lost-draw').map(({ count }) => count)).toEqual([1]);
  // What somebody has decided stays decided, whatever is settled once more.
  expect(await settle('lost', { kind: 'keep' })).toMatchObject({ kind: 'settled', apart: 0 });
  expect(await stateIn(apart)).toEqual(['accepted', 'lost-draw']);
});

test('one that came before the list of its phone is kept apart when the office decides, accepted or not', async () => {
  const psu = 'before';
  expect(await send(psu, list(psu))).toBe('taken');
  const [early, looked] = [await interview(psu, 'zarina', '1'), await interview(psu, 'zarina', '2')];
  await moveInterview({ store, now: clock, newId, by: 'ana', as: 'coordinator' }, looked, {
    move: 'accept',
    reason: 'whole',
  });
  expect(await send(psu, other(psu), 'zarina')).toBe('open');
  expect(await settle(psu, { kind: 'list', id: list(psu).id })).toMatchObject({ kind: 'settled', apart: 2 });
  expect([await stateIn(early), await stateIn(looked)]).toEqual([
    ['quarantined', 'lost-draw'],
    ['quarantined', 'lost-draw'],
  ]);
  expect(await trailOf(psu)).toContain('drawing-settled ana');
});

test('so is what the phone does before it has heard, and not what it does after', async () => {
  const psu = 'offline';
  await send(psu, list(psu));
  await send(psu, other(psu), 'zarina');
  await settle(psu, { kind: 'keep' });
  const deaf = await interview(psu, 'zarina', String(first));
  await hears('zarina');
  const told = await interview(psu, 'zarina', String(first));
  await hears('zarina');
  expect([await stateIn(deaf), await stateIn(told)]).toEqual([['quarantined', 'lost-draw'], ['filed']]);
});

test('where both lists call the same address by that number, nothing is wrong', async () => {
  const psu = 'right';
  await send(psu, list(psu));
  await send(psu, other(psu, '  RUDAKI'), 'zarina');
  expect(await stateIn(await interview(psu, 'zarina', String(first)))).toEqual(['filed']);
});

test('where the other draw holds, its interviews are let in, and those of the one that was in force are kept apart', async () => {
  const psu = 'back';
  await send(psu, list(psu));
  await send(psu, other(psu), 'zarina');
  const [was, is] = [await interview(psu, 'sitora', String(first)), await interview(psu, 'zarina', String(first))];
  expect([await stateIn(was), await stateIn(is)]).toEqual([['filed'], ['quarantined', 'lost-draw']]);
  expect(await settle(psu, { kind: 'list', id: other(psu).id })).toMatchObject({ apart: 1, letIn: 1 });
  expect([await stateIn(was), await stateIn(is)]).toEqual([['quarantined', 'lost-draw'], ['filed']]);
});

test('whoever went by what was handed out before is no better off', async () => {
  const psu = 'former';
  const [one = 0, two = 0] = drawOf(psu).positions;
  await send(psu, list(psu));
  const helper = await interview(psu, 'zarina', String(one));
  await send(psu, list(psu, { id: 'c'.repeat(32), dwellings: dwellings(10, 'Well'), drawn: drawOf(psu) }), 'sitora');
  expect(await stateIn(helper)).toEqual(['filed']);
  await settle(psu, { kind: 'list', id: 'c'.repeat(32) });
  expect(await stateIn(helper)).toEqual(['quarantined', 'lost-draw']);
  expect(await stateIn(await interview(psu, 'zarina', String(two)))).toEqual(['quarantined', 'lost-draw']);
});

test('a correction that its phone sends does not bring it back', async () => {
  const psu = 'corrected';
  await send(psu, list(psu));
  const early = await interview(psu, 'zarina', String(first));
  await send(psu, other(psu), 'zarina');
  await interview(psu, 'zarina', String(second), { id: early.id, correction: 1 });
  expect(await stateIn(early)).toEqual(['quarantined', 'lost-draw']);
});
