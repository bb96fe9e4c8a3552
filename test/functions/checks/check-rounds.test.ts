/** Each night every round that people work on is checked; what is kept is what its enumerators are told, and holds no answer. */
import { expect, test } from 'vitest';

import { checkAtNight, RoundsNotChecked } from '#functions/checks/check-at-night.ts';
import { checkRounds } from '#functions/checks/check-rounds.ts';
import { listed } from '../store/lay-out.ts';
import { elsewhere } from '../fieldwork/pages/place.ts';
import { late, openNight } from './night.ts';

const { store, file, check, deps, logged, round } = await openNight();
const found = async (who: string, of = round) => (await store.getChecks(of, who))?.found;

test('what is found is kept with its enumerator, as kind, place, dwelling and id; once more is the same', async () => {
  const id = await file(round, 'nora', late);
  await check();
  const first = await found('nora');
  const { answers } = (await store.getResponse({ round, instrument: 'household', id })) ?? {};
  expect(first).toEqual([
    {
      kind: 'night',
      instrument: 'household',
      count: 1,
      interviews: [{ id, psu: answers?.['psu'], unit: id.slice(-8) }],
    },
  ]);
  expect(await found('sami')).toBeUndefined();
  expect(await found('nora', elsewhere.id)).toBeUndefined();
  const run = await store.getCheckRun(round);
  expect(run).toMatchObject({ doneAt: run?.begunAt, told: 1 });
  await check();
  expect(await found('nora')).toEqual(first);
});

test('a round that fails is told, keeps what it had, and holds up no other', async () => {
  const broken = {
    ...deps,
    store: {
      ...store,
      readRound: (of: string, ...rest: [string]) => {
        if (of === round) throw new TypeError('a bug');
        return store.readRound(of, ...rest);
      },
    },
  };
  const before = await store.getCheckRun(round);
  const told: unknown[] = [];
  await checkRounds(broken, (of, how) => told.push([of, how === 'failed']));
  expect(told).toEqual(
    expect.arrayContaining([
      [round, true],
      [elsewhere.id, false],
    ]),
  );
  expect(logged.filter((line) => line.startsWith('not-checked'))).toEqual([expect.stringContaining(round)]);
  expect(await store.getCheckRun(round)).toMatchObject({ doneAt: before?.doneAt, failed: 'TypeError', told: 1 });
  expect(await found('nora')).toHaveLength(1);
  await check();
  expect((await store.getCheckRun(round))?.failed).toBeUndefined();
});

test('on AWS each round is asked for alone; one that is not due is passed over, one that fails ends with an error', async () => {
  const asked: string[] = [];
  const start = (of: string) => (of === round ? Promise.reject(new Error('no')) : Promise.resolve(asked.push(of)));
  await expect(checkAtNight({ ...deps, start }, {})).rejects.toThrow(RoundsNotChecked);
  expect(asked).toEqual([elsewhere.id]);
  const closed = listed(elsewhere, 'closed');
  const store2 = { ...store, getRoundEntry: () => Promise.resolve(closed) };
  const before = await store.getCheckRun(elsewhere.id);
  await checkAtNight({ ...deps, store: store2, start }, { round: elsewhere.id });
  expect(await store.getCheckRun(elsewhere.id)).toEqual(before);
  await checkAtNight({ ...deps, start }, { round, nightly: true });
  const failing = { ...store, listShiftSheets: () => Promise.reject(new TypeError('a bug')) };
  await expect(checkAtNight({ ...deps, store: failing, start }, { round })).rejects.toThrow(RoundsNotChecked);
});
