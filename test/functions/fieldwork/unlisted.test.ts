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

/** What a list of work says of the place that is to be listed. */
async function told() {
  const link = (await store.listLinks('tests'))[0];
  const outcome = await workOf(
    { store, secret: 'a signing key for tests, long enough', now },
    link ?? { round: '', id: '' },
  );
  if (outcome.kind !== 'work') throw new Error(outcome.kind);
  return outcome.list.work.map(({ psu, draw, disputed }) => [psu, draw, disputed]);
}

const rule = { seed: 7, dwellings: 2 };
const drawsAt = (psu: string | undefined) => [psu, { ...rule, method: 'systematic' }, undefined];
const nothingAt = (psu: string | undefined) => [psu, undefined, undefined];

test('phones are told what to draw by where the round lets them, the place is to be listed and nobody else sent a part', async () => {
  expect(await told()).toEqual([nothingAt(numbered), nothingAt(drawnIn), nothingAt(unlisted)]);
  await putRound(store, { ...drawn.round, settings: { ...drawn.round.settings, drawOnPhones: { household: rule } } });
  await putFrame(
    store,
    'tests',
    villages.map((unit) => (unit.psu === numbered ? unit : { ...unit, units: undefined })),
  );
  expect(await told()).toEqual([nothingAt(numbered), nothingAt(drawnIn), drawsAt(unlisted)]);
  const part = (id: string, by: string, more: object = {}) =>
    store.putListing({
      ...{ id: id.repeat(32), revision: 2, startedAt: '2026-11-01T08:00:00.000Z', round: 'tests', by },
      ...{ instrument: 'household', psu: unlisted ?? '', receivedAt: '2026-11-01T12:00:00.000Z' },
      dwellings: ['a', 'b', 'c'].map((address) => ({ address })),
      ...more,
    });
  await part('a', 'zarina');
  await part('b', 'nobody', { trial: true });
  await part('c', 'nobody', { dwellings: [] });
  expect((await told()).at(-1)).toEqual(drawsAt(unlisted)); // her own, one for practice, an empty one
  await part('d', 'sitora');
  expect((await told()).at(-1)).toEqual(nothingAt(unlisted));
  await part('e', 'zarina', { drawn: { ...rule, at: '2026-11-01T10:00:00.000Z', positions: [1, 2] } });
  expect((await told()).at(-1)).toEqual([unlisted, undefined, true]);
});
