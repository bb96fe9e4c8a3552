/** A registration counts for a campaign that the round has; what names another one is refused, and nobody who came in time is. */
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { drawn, now, startIngest } from './ingest-platform.ts';

let minutes = 0;
/** A minute goes by whenever somebody looks: nothing is remembered for so long. */
const clock = () => new Date(now().getTime() + 60_000 * minutes++);
const { store, post, close } = await startIngest((same) => same, clock);
afterAll(close);
const round = drawn.round.id;
const bodySchema = v.looseObject({ id: v.string(), answers: v.record(v.string(), v.unknown()) });
const people = [...drawn.bodies('registration')].map((body) => v.parse(bodySchema, body));
const registering = (nth: number, campaign: string, mode: string) => {
  const { answers, ...body } = people[nth] ?? { answers: {} };
  return { ...body, answers: { ...answers, campaign, intake_mode: mode } };
};
const kept = async (nth: number) =>
  (await store.getResponse({ round, instrument: 'registration', id: people[nth]?.id ?? '' }))?.answers['campaign'];

test('a round that keeps no campaigns takes whatever a link says', async () => {
  expect((await post(registering(0, 'from-before', 'web'))).status).toBe(201);
});

describe('once it keeps one', () => {
  const airport = { id: 'airport-x', name: 'Airport X', mode: 'airport', begins: '2026-06-01' } as const;

  test('another code is refused in words, nothing is stored, and the id is free', async () => {
    await store.putCampaign(round, airport);
    const answer = await post(registering(1, 'airport-y', 'airport'));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('unknown-campaign')]);
    expect(await kept(1)).toBeUndefined();
    expect((await post(registering(1, 'airport-x', 'airport'))).status).toBe(201);
    expect(await kept(1)).toBe('airport-x');
  });

  test('so is another way to come than that of the campaign', async () => {
    expect((await post(registering(2, 'airport-x', 'web'))).status).toBe(422);
    expect((await post(registering(2, 'none', 'web'))).status).toBe(201);
  });

  test('one that was added a moment ago is known', async () => {
    await store.putCampaign(round, { ...airport, id: 'embassy-y', mode: 'embassy' });
    expect((await post(registering(3, 'embassy-y', 'embassy'))).status).toBe(201);
  });

  test('whoever began offline is taken after it has ended, and counts for it', async () => {
    const ended = { at: '2026-10-01T00:00:00.000Z', by: 'ana', reason: 'over' };
    await store.putCampaign(round, { ...airport, ended, revision: 1 });
    expect((await post(registering(4, 'airport-x', 'airport'))).status).toBe(201);
    expect(await kept(4)).toBe('airport-x');
  });

  test('what was stored before it kept any gets its receipt again', async () => {
    expect((await post(registering(0, 'from-before', 'web'))).status).toBe(200);
  });
});
