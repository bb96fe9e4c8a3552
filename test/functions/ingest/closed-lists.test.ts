/** What a list says that was drawn from stays as it was, whoever sends another one under its id, so that anybody can draw it again. */
import { afterAll, expect, test } from 'vitest';

import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import { drawingOf } from '#functions/fieldwork/drawing/drawing-of.ts';
import { drawOf, dwellings, openDrawingPlace, placeOf, rule } from './drawing-place.ts';

const places = ['drawn', 'listed', 'elsewhere', 'missing'];
const { store, send, post, list, close } = await openDrawingPlace(places);
afterAll(close);

const standing = async (psu: string) =>
  drawingOf({
    ...{ psu, rule },
    lists: await store.listListingsOf(placeOf(psu)),
    drawn: await store.getDrawn(placeOf(psu)),
  });

test('a list that was drawn from is closed: the same phone, a link for practice and somebody else change nothing of it', async () => {
  expect(await send('drawn', list('drawn'))).toBe('taken');
  const kept = await store.listListings('tests');
  const inForce = await store.getDrawn(placeOf('drawn'));
  const forged = dwellings(10, 'Forged');
  for (const [body, ...by] of [
    [{ revision: 3, dwellings: [], drawn: undefined }],
    [{ revision: 3, dwellings: forged }],
    [{ revision: 3, drawn: undefined }],
    [{ revision: 4 }, 'sitora', 'practice-sitora'],
    [{ revision: 4 }, 'zarina'],
    [{ revision: 2 }, 'zarina'],
    [{ revision: 1 }, 'zarina'],
  ] as const) {
    const answer = await post('drawn', list('drawn', body), ...by);
    expect([body, by, answer.status, await answer.text()]).toEqual([
      ...[body, by, 409],
      expect.stringContaining('urn:remit:problem:response-id-reused'),
    ]);
  }
  expect([await store.listListings('tests'), await store.getDrawn(placeOf('drawn'))]).toEqual([kept, inForce]);
  expect((await standing('drawn')).kind).toBe('holds');
  // A retry of what is there, and of a state before, are no other list.
  expect(await send('drawn', list('drawn'))).toBe('taken');
  expect(await send('drawn', list('drawn', { revision: 1, drawn: undefined }))).toBe('taken');
  expect(await store.listListings('tests')).toEqual(kept);
});

test('the id of a list is that of whoever sent it first, for its place, in earnest or for practice', async () => {
  const open = list('listed', { drawn: undefined });
  expect(await send('listed', open)).toBeUndefined();
  const kept = await store.listListings('tests');
  for (const [psu, ...by] of [['listed', 'zarina'], ['listed', 'sitora', 'practice-sitora'], ['elsewhere']] as const)
    expect([psu, by, await send(psu, { ...open, revision: 9 }, ...by)]).toEqual([psu, by, 409]);
  expect(await store.listListings('tests')).toEqual(kept);
  expect(await send('listed', { ...open, revision: 9, dwellings: dwellings(11) })).toBeUndefined();
  expect((await store.listListingsOf(placeOf('listed'))).map(({ revision }) => revision)).toEqual([9]);
  expect(await store.listListingsOf(placeOf('elsewhere'))).toEqual([]);
});

test('where the list is missing that a draw in force names, somebody has to decide', async () => {
  const { positions, at } = drawOf('missing');
  const entry = { ...list('missing', { drawn: undefined }), ...placeOf('missing'), by: 'sitora', receivedAt: at };
  const how = { where: 'phone' as const, by: 'sitora', at, ...rule, listed: 10, list: notedListing(entry) };
  await store.putDrawn(placeOf('missing'), { units: positions.map((code) => ({ code: String(code) })), how });
  expect(await standing('missing')).toMatchObject({ kind: 'open', isMissing: true });
  await store.putListing({ ...entry, revision: 3, dwellings: [] });
  expect(await standing('missing')).toMatchObject({ kind: 'open', isMissing: true });
});
