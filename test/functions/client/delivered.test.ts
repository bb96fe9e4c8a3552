/** What was delivered is shown for the days that the round says, and not an hour longer. */
import { begunOf, correctionOf } from '#functions/client/filling/begun.ts';
import { forgetDelivered } from '#functions/client/filling/delivered-list.ts';
import { deletionOf, giveUpIn } from '#functions/client/filling/give-up.ts';
import { isDelivered, isUnfinished, type Kept } from '#functions/client/filling/kept.ts';
import { inThisTab } from '#functions/client/filling/memory-only.ts';
import { asAnother, deliver, onceMore, type Unsent, unsentOf } from '#functions/client/filling/outbox.ts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

const begun = { id: '1', round: 'r', instrument: 'household', version: 1, startedAt: '2026-11-22T09:00:00Z' };
const unsent: Unsent = { ...begun, form: { a: 1 }, endedAt: '2026-11-22T10:00:00Z', body: '{}', state: 'unsent' };
const draft: Kept = { ...begun, id: '2', form: {}, state: 'draft' };
const at = (time: string) => new Date(`2026-11-${time}:00Z`);
const now = () => at('22T10:00');
const receivedAt = '2026-11-22T10:00:01Z';

/** A phone that has delivered one interview, and has begun another. */
async function delivering(days?: number) {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ receivedAt }, { status: 201 })));
  const keeping = inThisTab();
  await keeping.put(unsent);
  await keeping.put(draft);
  await deliver(unsent, keeping, 'token', now, days);
  return { keeping, states: async () => (await keeping.list('r', 'household')).map(({ state }) => state).sort() };
}

test('it stays with its receipt, its form, and what was sent, which can be sent once more as it was', async () => {
  const { keeping } = await delivering(3);
  const [one] = (await keeping.list('r', 'household')).filter(({ state }) => state === 'delivered');
  expect(one && isDelivered(one) && onceMore(one)).toEqual(unsent);
  expect(one).toEqual({
    ...unsent,
    state: 'delivered',
    receivedAt,
    deliveredAt: '2026-11-22T10:00:00.000Z',
    until: '2026-11-25T10:00:00.000Z',
  });
});

test.each([0, undefined])('nothing stays where the round says %s days', async (days) => {
  expect(await (await delivering(days)).states()).toEqual(['draft']);
});

test('it goes when its days are over, and a draft does not', async () => {
  const { keeping, states } = await delivering(3);
  await forgetDelivered(keeping, at('25T09:59'));
  expect(await states()).toEqual(['delivered', 'draft']);
  await forgetDelivered(keeping, at('25T10:00'));
  expect(await states()).toEqual(['draft']);
});

test('it goes earlier when the round has come to say fewer days, or the clock was set back', async () => {
  const fewer = await delivering(3);
  await forgetDelivered(fewer.keeping, at('23T10:00'), { round: 'another', days: 1 });
  expect(await fewer.states()).toEqual(['delivered', 'draft']);
  await forgetDelivered(fewer.keeping, at('23T10:00'), { round: 'r', days: 1 });
  expect(await fewer.states()).toEqual(['draft']);
  const back = await delivering(3);
  await forgetDelivered(back.keeping, at('01T10:00'));
  expect(await back.states()).toEqual(['draft']);
});

test('a page from before does not begin it again', async () => {
  const { keeping } = await delivering(3);
  expect(await keeping.putIf({ ...draft, id: '1' }, isUnfinished)).toBe(false);
});

/** What was delivered, and its correction as it is begun. */
async function correcting() {
  const { keeping, states } = await delivering(3);
  const [delivered] = (await keeping.list('r', 'household')).filter(isDelivered);
  if (delivered === undefined) throw new Error('nothing was delivered');
  const correction = correctionOf(delivered, '2026-11-24T10:00:00.000Z');
  await keeping.put(correction);
  return { keeping, states, delivered, correction };
}

test('a correction is sent under the number of what it corrects, says which one it is, and takes its place', async () => {
  const { keeping, correction, states } = await correcting();
  const times = { startedAt: begun.startedAt, endedAt: '2026-11-23T10:00:00Z' };
  const again = unsentOf(begunOf(correction), {}, { answers: { a: 2 } }, times);
  expect(JSON.parse(again.body)).toEqual({ ...begun, ...times, correction: 1, answers: { a: 2 } });
  await keeping.put(again);
  await deliver(again, keeping, 'token', now, 3);
  expect(await states()).toEqual(['delivered', 'draft']);
  const [last] = (await keeping.list('r', 'household')).filter(isDelivered);
  expect(last?.body).toBe(again.body);
  expect(last && correctionOf(last, '2026-11-24T10:00:00.000Z')).toMatchObject({ id: '1', correction: 2 });
  expect(last).not.toHaveProperty('before');
});

test('a correction that is given up leaves what was delivered; anything else that is deleted is gone', async () => {
  const { keeping, correction, delivered, states } = await correcting();
  expect([deletionOf(correction), deletionOf(draft)]).toEqual(['filling.deleteCorrection', 'filling.deleteUnsent']);
  await giveUpIn(keeping, correction);
  expect((await keeping.list('r', 'household')).filter(isDelivered)).toEqual([delivered]);
  await giveUpIn(keeping, draft);
  expect(await states()).toEqual(['delivered']);
});

test('what is said to be another interview corrects nothing', async () => {
  const { correction } = await correcting();
  const body = JSON.stringify({ ...begun, correction: 1, answers: {} });
  const taken = { ...correction, endedAt: '2026-11-23T10:00:00Z', body, state: 'taken' } as const;
  const another = asAnother(taken, '9');
  expect(JSON.parse(another.body)).toEqual({ ...begun, id: '9', answers: {} });
  expect(another).not.toHaveProperty('correction');
  expect(another).not.toHaveProperty('before');
});
