/** A coordinator reads on the page of flags when enumerators were last told of checks, and that a night failed. */
import { expect, test } from 'vitest';

import { coordinator, openPlace, round } from './place.ts';

const { store, see } = await openPlace();
const flags = async () => (await see(coordinator, `/rounds/${round.id}/flags`)).html;
const [last, next] = ['2026-10-31T02:00:00.000Z', '2026-11-01T02:00:00.000Z'];

test('never, done, done again, and failed', async () => {
  expect(await flags()).toContain('Checks for enumerators have not run yet.');
  await store.putCheckRun(round.id, { begunAt: last, doneAt: last, flags: 9, told: 3 });
  const done = await flags();
  expect(done).toMatch(/last ran [^<]*31[^<]*: 3\./);
  expect(done).not.toContain('data-checks="failed"');
  await store.putCheckRun(round.id, { begunAt: next, doneAt: last, flags: 9, told: 3, failed: 'TypeError' });
  const failed = await flags();
  expect(failed).toMatch(/last ran [^<]*31/);
  expect(failed).toMatch(/data-checks="failed">[^<]*November 1|data-checks="failed">[^<]*1 Nov/);
});

test('one that has not ended after twenty minutes failed without a word; one that goes on did not', async () => {
  await store.putCheckRun(round.id, { begunAt: next, doneAt: last });
  expect(await flags()).toContain('data-checks="failed"');
  await store.putCheckRun(round.id, { begunAt: '2026-11-01T12:00:00.000Z', doneAt: last });
  expect(await flags()).not.toContain('data-checks="failed"');
});
