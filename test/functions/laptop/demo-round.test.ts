/** The demo round: everybody who is drawn is filed once, also after a start that was cut off; then a release is published. */
import { randomBytes } from 'node:crypto';

import { instrumentIds } from '#analysis/simulate/body.ts';
import { demoRoundId, drawDemoRound } from '#analysis/simulate/demo.ts';
import { makeDemo } from '#functions/laptop/demo-round.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { PublishOutcome } from '#functions/publish/outcomes.ts';
import { afterAll, expect, test } from 'vitest';

import { studies } from '../../studies.ts';
import { collect } from '../store/sample-records.ts';
import { openTestStore } from '../store/level/open-test-level.ts';

const { store, close } = await openTestStore();
afterAll(() => close());
const now = (): Date => new Date('2026-11-26T09:00:00Z');
const drawn = drawDemoRound();
const idsOf = (instrument: (typeof instrumentIds)[number]) =>
  [...drawn.bodies(instrument)].map(({ id }) => id).toSorted();
const storedOf = async (instrument: string) =>
  (await collect(store.readRound(demoRoundId, instrument))).map(({ id }) => id).toSorted();

/** Makes the demo; stops when so much has been said. */
async function make({ stopAfter = Infinity } = {}) {
  const said: string[] = [];
  const stop = new AbortController();
  const publish = (): Promise<PublishOutcome> => {
    said.push('publish');
    return Promise.resolve({ kind: 'no-responses', series: 'estimates' });
  };
  const say = (line: string): void => {
    if (said.push(line) >= stopAfter) stop.abort();
  };
  const newId = uuidV7Maker(now, randomBytes);
  const deps = { store, studies, digestKey: 'a key for tests', now, newId, say, stop: stop.signal, publish };
  const ended = await makeDemo(deps).then(
    () => 'made',
    (error: unknown) => String(error),
  );
  return { said, ended };
}

test('a start that is cut off while people are filed publishes nothing, and leaves what was filed', async () => {
  const { said, ended } = await make({ stopAfter: 3 });
  expect(ended).toBe('made');
  expect(said).not.toContain('publish');
  const filed = (await storedOf('household')).length;
  expect(filed).toBeGreaterThan(400);
  expect(filed).toBeLessThan(idsOf('household').length);
});

test('the next start files everybody else, tells how far it is, and then publishes', async () => {
  const { said, ended } = await make();
  for (const instrument of instrumentIds)
    expect([instrument, await storedOf(instrument)]).toEqual([instrument, idsOf(instrument)]);
  expect((await store.getRoundEntry(demoRoundId))?.state).toBe('open');
  expect(said.filter((line) => /\d+ responses to \S+ filed$/.test(line))).toHaveLength(instrumentIds.length);
  expect(said.slice(-2)).toEqual([expect.stringContaining('computing the first release'), 'publish']);
  expect(ended).toContain('the demo round was not published: no-responses');
});

test('a demo that was published is left alone', async () => {
  await store.putRelease({
    id: '019b7700-0000-7000-8000-0000000000aa',
    round: demoRoundId,
    series: 'estimates',
    publishedAt: now().toISOString(),
    manifestSha256: 'a'.repeat(64),
    files: [],
  });
  expect(await make()).toEqual({ said: [], ended: 'made' });
});
