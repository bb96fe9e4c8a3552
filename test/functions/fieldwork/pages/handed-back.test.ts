/** A place that an enumerator hands back stands in what to do today, with the reason; a supervisor of another team does not see it. */
import { expect, test } from 'vitest';

import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see } = await openPlace();
const said = { id: '0'.repeat(32), at: '2026-10-30T10:00:00.000Z', receivedAt: '2026-10-30T10:00:01.000Z' };

test('who handed it back, which place, and why; nothing to another team', async () => {
  const nora = await store.getEnumerator(round.id, 'nora');
  const place = nora?.assignments[0];
  if (place?.psu === undefined) throw new Error('nora goes nowhere');
  const { instrument, psu } = place;
  await store.putHandBack({ ...said, round: round.id, instrument, psu, by: 'nora', reason: 'the road is closed' });
  const page = `/rounds/${round.id}`;
  expect((await see(coordinator, page)).html).toMatch(/nora hands back [^:]+: “the road is closed”/);
  expect((await see(supervisorOf('north'), page)).html).toContain('the road is closed');
  expect((await see(supervisorOf('south'), page)).html).not.toContain('the road is closed');
});
