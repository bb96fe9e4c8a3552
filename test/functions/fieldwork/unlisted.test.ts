/** A list of work says in which places dwellings are to be listed: where the frame has no number of them and none were drawn. */
import { afterAll, expect, test } from 'vitest';

import { workOf } from '#functions/fieldwork/links/exchange-code.ts';
import { openTestStore } from '../store/level/open-test-level.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { drawn, now } from '../ingest/ingest-platform.ts';

const { store, close } = await openTestStore();
afterAll(close);
const villages = drawn.frame.filter(({ instrument }) => instrument === 'household').slice(0, 3);
const [numbered, drawnIn, unlisted] = villages.map(({ psu }) => psu);

test('only there', async () => {
  await putRound(store, drawn.round);
  await putFrame(
    store,
    'tests',
    villages.map((unit) => (unit.psu === numbered ? unit : { ...unit, units: undefined })),
  );
  await store.putDrawn({ round: 'tests', instrument: 'household', psu: drawnIn ?? '' }, { units: [{ code: '7' }] });
  const assignments = villages.map(({ psu }) => ({ instrument: 'household', psu }));
  await store.putEnumerator('tests', { id: 'zarina', name: 'Zarina', assignments });
  const [madeAt, expiresAt] = [now().toISOString(), '2026-12-01T00:00:00.000Z'];
  const link = { round: 'tests', id: 'link-z', enumerator: 'zarina', madeAt, by: 'office', expiresAt };
  await store.putLink(link);
  const outcome = await workOf({ store, secret: 'a signing key for tests, long enough', now }, link);
  if (outcome.kind !== 'work') throw new Error(outcome.kind);
  expect(outcome.list.work.map(({ psu, unlisted: waits }) => [psu, waits])).toEqual([
    [numbered, undefined],
    [drawnIn, undefined],
    [unlisted, true],
  ]);
});
