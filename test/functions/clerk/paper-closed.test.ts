/** Forms on paper of a round that is not open: what it will not take is told before anything is kept. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { bodyOf } from '../ingest/ingest-platform.ts';
import { clerk, openClerk, round } from './platform.ts';
import { onPaper, typedIn } from './type-in.ts';

const { store, post } = await openClerk();
const number = 'embassy-x-0001';
await store.putCampaign(round.id, {
  ...{ id: 'embassy-x', name: 'Embassy X', mode: 'embassy', begins: '2026-01-01', printed: 1 },
});
const drawn = v.parse(v.looseObject({}), bodyOf('registration')['answers']);
const answers = onPaper(drawn, { name: 'Zulfiya', email: 'zulfiya@example.org' });
const standing = async () => (await store.listPaper(round.id))[0]?.state;

test('a round that takes no such form says so before anything is kept, and nobody types it twice for nothing', async () => {
  const entry = await store.getRoundEntry(round.id);
  if (entry === undefined) throw new Error('there is no round');
  const fields = typedIn(registrationStudy.instrument, answers, { day: '2026-10-30' });
  const inState = (state: typeof entry.state, since: string) =>
    post(clerk, `/rounds/${round.id}/paper/${number}`, fields, {
      ...store,
      getRoundEntry: () => Promise.resolve({ ...entry, state, since }),
    });
  for (const [state, said] of [
    ['draft', 'not open yet'],
    ['closing', 'takes nothing new'],
    ['closed', 'is closed'],
  ] as const) {
    const { status, html } = await inState(state, '2026-10-01T00:00:00Z');
    expect([state, status, html.includes('value="Zulfiya"')]).toEqual([state, 422, true]);
    expect(html).toContain(said);
  }
  expect(await standing()).toBeUndefined();
  expect((await inState('closing', '2026-10-31T00:00:00Z')).status).toBe(303); // the paper is of before
  expect(await standing()).toBe('once');
});
