/** A place that an enumerator hands back stands in what to do today, with the reason, until a coordinator settles it; a supervisor of another team does not see it. */
import { expect, test } from 'vitest';

import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see, send } = await openPlace();
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
  // The line leads to where the place is settled, which a supervisor does not see.
  expect((await see(coordinator, page)).html).toMatch(/href="[^"]*#handed-back"/);
  expect((await see(supervisorOf('north'), page)).html).not.toContain('#handed-back');
});

test('a coordinator says how it was settled: it waits no more, has a line in the trail, and what is said later waits again', async () => {
  const page = `/rounds/${round.id}`;
  const [place] = (await store.getEnumerator(round.id, 'nora'))?.assignments ?? [];
  if (place?.psu === undefined) throw new Error('nora goes nowhere');
  const { instrument, psu } = place;
  const form = { id: said.id, instrument, psu, by: 'nora', reason: 'she goes on Friday' };
  const settle = (change: Partial<typeof form> = {}, who = coordinator) =>
    send(who, `${page}/handed-back`, { ...form, ...change });
  // Without a reason, or of something that was not said, nothing happens; a supervisor does not find the form.
  expect((await settle({ reason: ' ' })).status).toBe(422);
  expect((await settle({ id: '9'.repeat(32) })).status).toBe(409);
  expect((await settle({}, supervisorOf('north'))).status).toBe(404);
  expect((await see(supervisorOf('north'), page)).html).not.toContain('/handed-back"');
  const before = await see(coordinator, page);
  expect(before.html).toContain('Places handed back');
  const trail = async () => (await store.listAudit(round.id)).filter(({ action }) => action === 'hand-back-settled');
  expect(await trail()).toEqual([]);

  const { status, headers } = await settle();
  expect([status, headers.get('location')]).toEqual([303, `/fieldwork${page}#to-do`]);
  expect((await see(coordinator, page)).html).not.toContain('the road is closed');
  expect(await trail()).toMatchObject([
    { action: 'hand-back-settled', by: 'ana', subject: `${instrument}/${psu}`, reason: 'she goes on Friday' },
  ]);
  // Twice is once, and a phone that sends again what was settled opens nothing.
  expect((await settle()).status).toBe(409);
  const entry = { ...said, round: round.id, instrument, psu, by: 'nora' };
  await store.putHandBack({ ...entry, reason: 'the road is closed' });
  expect((await see(coordinator, page)).html).not.toContain('the road is closed');
  expect(await trail()).toHaveLength(1);

  await store.putHandBack({ ...entry, id: '1'.repeat(32), at: '2026-10-30T11:00:00.000Z', reason: 'still closed' });
  expect((await see(coordinator, page)).html).toContain('still closed');
});
