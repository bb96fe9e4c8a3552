/** A decision changes what is remembered of a round as reading the round again would, and does not read it again. */
import { expect, test } from 'vitest';

import { rememberingRounds } from '#functions/fieldwork/office/read/filed.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import type { OfficeMove } from '#functions/fieldwork/review/review-deps.ts';
import { studies } from '../../studies.ts';
import { openPlace, round } from './pages/place.ts';

const { store, file, filed } = await openPlace();
const now = (): Date => new Date('2026-11-01T12:00:00.000Z');
let readings = 0;
const counting = {
  getFrame: store.getFrame,
  listShiftSheets: store.listShiftSheets,
  readRound: (id: string, instrument: string) => {
    if (instrument === 'household') readings += 1;
    return store.readRound(id, instrument);
  },
};
const rounds = rememberingRounds({ store: counting, studies, now });
const entry = await store.getRoundEntry(round.id);
if (entry === undefined) throw new Error('the round is there');
const fresh = () => rememberingRounds({ store, studies, now }).read(entry);

let minted = 0;
const newId = (): string => `line-${(minted += 1)}`;
async function move(id: string, one: OfficeMove) {
  const key = { round: round.id, instrument: 'household', id };
  const revision = (await store.getResponse(key))?.revision;
  const deps = { store, now, newId, by: 'ana', as: 'coordinator' } as const;
  const seen = { ...key, ...(revision !== undefined && { revision }) };
  const moved = await moveInterview(deps, seen, { move: one, reason: 'seen' });
  if (moved.kind !== 'moved') throw new Error(moved.kind);
  return moved.response;
}

test('accepted, sent back, set aside, accepted again: as if it were read anew, and read once', async () => {
  await rounds.read(entry);
  for (const one of ['accept', 'send-back', 'set-aside', 'accept'] as const) {
    rounds.moved(round.id, [await move(filed.ofNora, one)]);
    expect(await rounds.read(entry)).toEqual(await fresh());
  }
  expect(readings).toBe(1);
  rounds.moved(round.id, [await move(filed.ofNora, 'set-aside'), await move(filed.ofSami, 'accept')]);
  expect(await rounds.read(entry)).toEqual(await fresh());
  expect(readings).toBe(1);
});

test('what was filed since the reading is not known to it: then the round is read again', async () => {
  const late = await file(round.id, 'nora');
  rounds.moved(round.id, [await move(late, 'accept')]);
  expect(await rounds.read(entry)).toEqual(await fresh());
  expect(readings).toBe(2);
});

test('an older state does not take the place of a newer one', async () => {
  const older = await move(filed.ofNobody, 'accept');
  rounds.moved(round.id, [await move(filed.ofNobody, 'send-back')]);
  rounds.moved(round.id, [older]);
  expect(await rounds.read(entry)).toEqual(await fresh());
});
