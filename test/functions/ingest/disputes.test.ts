/** What phones send later neither ends a dispute nor undoes what a coordinator corrected or decided; and the trail says all of it. */
import { randomBytes } from 'node:crypto';

import { afterAll, expect, test } from 'vitest';

import { drawingOf } from '#functions/fieldwork/drawing/drawing-of.ts';
import { type Holds, settleDrawing, stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import { lineId } from '#functions/ingest/line-id.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { studies } from '../../studies.ts';
import { drawOf, dwellings, openDrawingPlace, placeOf, rule } from './drawing-place.ts';

const places = [
  'corrected',
  'cleared',
  'forged',
  'emptied',
  'beside',
  'ruled',
  'unmarked',
  'between',
  'upheld',
  'gone',
];
const { store, send, list, unitsOf, trailOf, frameSays, drawBy, clock, close } = await openDrawingPlace(places);
afterAll(close);

/** A list of another phone, not drawn from. */
const part = (psu: string, more: object = {}) =>
  list(psu, { id: list(psu).id.replaceAll('a', 'b'), dwellings: dwellings(3, 'Well'), drawn: undefined, ...more });
const seen = async (psu: string) => ({
  lists: await store.listListingsOf(placeOf(psu)),
  drawn: await store.getDrawn(placeOf(psu)),
});
const kindOf = async (psu: string) => drawingOf({ psu, rule, ...(await seen(psu)) }).kind;
async function settle(psu: string, holds: Holds) {
  const { lists, drawn } = await seen(psu);
  const deps = { store, studies, now: clock, newId: uuidV7Maker(clock, randomBytes), by: 'ana' };
  return settleDrawing(deps, placeOf(psu), { holds, seen: stampOfPlace(lists, drawn), reason: 'seen there' });
}

test('the frame is told once: a coordinator’s correction stays, however often the phone sends the list', async () => {
  expect([await send('corrected', list('corrected')), await unitsOf('corrected')]).toEqual(['taken', 10]);
  await frameSays('corrected', 50);
  for (let n = 0; n < 2; n += 1) expect(await send('corrected', list('corrected'))).toBe('taken');
  expect(await unitsOf('corrected')).toBe(50);

  expect([await send('cleared', list('cleared')), await unitsOf('cleared')]).toEqual(['taken', 10]);
  await frameSays('cleared', undefined);
  expect([await send('cleared', list('cleared')), await unitsOf('cleared')]).toEqual(['taken', undefined]);
});

test('cut off before the frame was told, what a coordinator says first stays', async () => {
  const psu = 'between';
  const entry = { ...list(psu), ...placeOf(psu), by: 'sitora', receivedAt: clock().toISOString() };
  await store.putListing(entry);
  const { positions, at, seed, dwellings: wanted } = drawOf(psu);
  const how = { where: 'phone' as const, by: 'sitora', at, seed, dwellings: wanted, listed: 10, list: `${entry.id}/2` };
  await store.putDrawn(placeOf(psu), { units: positions.map((code) => ({ code: String(code) })), how });
  await frameSays(psu, 50);
  expect([await send(psu, list(psu)), await unitsOf(psu)]).toEqual(['taken', 50]);
});

test('whoever drew otherwise does not end it by sending the right draw', async () => {
  const forged = { ...drawOf('forged'), positions: [1, 2, 3, 4] };
  expect(forged.positions).not.toEqual(drawOf('forged').positions);
  expect(await send('forged', list('forged', { drawn: forged }))).toBe('open');
  expect(await send('forged', list('forged', { revision: 3 }))).toBe(409);
  expect(await send('forged', list('forged', { revision: 3, drawn: undefined, dwellings: [] }))).toBe(409);
  expect(await send('forged', part('forged', { dwellings: dwellings(10), drawn: drawOf('forged') }))).toBe('open');
  expect([await kindOf('forged'), await unitsOf('forged')]).toEqual(['open', undefined]);
  expect((await seen('forged')).lists.map(({ drawn }) => drawn?.positions)).toEqual([
    forged.positions,
    drawOf('forged').positions,
  ]);
  expect(await settle('forged', { kind: 'office' })).toEqual({ kind: 'cannot-hold' });
  expect(await settle('forged', { kind: 'list', id: part('forged').id })).toMatchObject({ kind: 'settled', drawn: 4 });
  expect([await kindOf('forged'), await unitsOf('forged')]).toEqual(['holds', 10]);
});

test('nor by sending the list empty that stood beside it', async () => {
  expect(await send('emptied', part('emptied'))).toBeUndefined();
  expect(await send('emptied', list('emptied'))).toBe('open');
  expect(await send('emptied', part('emptied', { revision: 3, dwellings: [] }))).toBeUndefined();
  expect(await send('emptied', list('emptied'))).toBe('open');
  expect([await kindOf('emptied'), await unitsOf('emptied')]).toEqual(['open', undefined]);
  expect(await settle('emptied', { kind: 'list', id: list('emptied').id })).toMatchObject({ kind: 'settled' });
  expect([await kindOf('emptied'), await unitsOf('emptied')]).toEqual(['holds', 10]);
  // What was decided stays decided, whatever is sent again.
  expect(await send('emptied', list('emptied'))).toBe('taken');
  expect(await send('emptied', part('emptied', { revision: 3, dwellings: [] }))).toBeUndefined();
  expect(await kindOf('emptied')).toBe('holds');
  expect(await trailOf('emptied')).toEqual(['drawing-disputed sitora', 'drawing-settled ana']);
});

test('a list without a draw that comes after a draw has a line in the trail, once, and its place stays open', async () => {
  expect(await send('beside', list('beside'))).toBe('taken');
  for (let n = 0; n < 2; n += 1) expect(await send('beside', part('beside'), 'zarina')).toBeUndefined();
  expect(await trailOf('beside')).toEqual(['dwellings-drawn sitora', 'drawing-disputed zarina']);
  expect(await kindOf('beside')).toBe('open');
  expect(await send('beside', part('beside', { revision: 3, dwellings: [] }), 'zarina')).toBeUndefined();
  expect(await send('beside', list('beside'))).toBe('taken');
  expect([await kindOf('beside'), await unitsOf('beside')]).toEqual(['open', 10]);
});

test('a draw by another rule waits for a coordinator, also once the round draws by it', async () => {
  const other = { ...rule, dwellings: 3 };
  await drawBy(other);
  expect(await send('ruled', list('ruled'))).toBe('open');
  await drawBy(rule);
  expect(await send('ruled', list('ruled'))).toBe('open');
  expect(await unitsOf('ruled')).toBeUndefined();
  expect(await settle('ruled', { kind: 'list', id: list('ruled').id })).toMatchObject({ kind: 'settled' });
  expect(await trailOf('ruled')).toEqual(['drawing-disputed sitora', 'drawing-settled ana']);
});

test('the line of a draw that is taken is another than that of its dispute', async () => {
  const psu = 'unmarked';
  const entry = { ...list(psu), ...placeOf(psu), by: 'sitora', receivedAt: clock().toISOString() };
  await store.putListing(entry);
  const subject = `household/${psu}`;
  await store.putAudit({
    id: lineId(entry.receivedAt, ['drawing-disputed', `${entry.id}/2`, subject, 'sitora']),
    ...{ round: 'tests', at: entry.receivedAt, by: 'sitora', subject, action: 'drawing-disputed', reason: 'then' },
  });
  expect(await send(psu, list(psu))).toBe('taken');
  expect((await trailOf(psu)).toSorted()).toEqual(['drawing-disputed sitora', 'dwellings-drawn sitora']);
});

test('what is in force is upheld as it is: a number that a coordinator corrected stays', async () => {
  expect(await send('upheld', list('upheld'))).toBe('taken');
  await frameSays('upheld', 50);
  await send('upheld', part('upheld'), 'zarina');
  expect(await kindOf('upheld')).toBe('open');
  expect(await settle('upheld', { kind: 'keep' })).toMatchObject({ kind: 'settled', drawn: 4 });
  expect([await kindOf('upheld'), await unitsOf('upheld')]).toEqual(['holds', 50]);
});

test('what nobody can draw again is not upheld', async () => {
  const { positions, at, seed, dwellings: wanted } = drawOf('gone');
  const how = { where: 'phone' as const, by: 'sitora', at, seed, dwellings: wanted, listed: 10, list: 'gone/1' };
  await store.putDrawn(placeOf('gone'), { units: positions.map((code) => ({ code: String(code) })), how });
  await send('gone', part('gone'));
  expect(await kindOf('gone')).toBe('open');
  expect(await settle('gone', { kind: 'keep' })).toEqual({ kind: 'cannot-hold' });
  expect(await settle('gone', { kind: 'joint' })).toMatchObject({ kind: 'settled', listed: 3 });
  expect(await kindOf('gone')).toBe('none');
});
