/** Dwellings listed on phones as the office reads them: parts of a place joined in one order, what is to be looked at, and the file that is drawn from. */
import { expect, test } from 'vitest';

import { drawn } from '../../ingest/ingest-platform.ts';
import { putFrame } from '../../store/lay-out.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see } = await openPlace();
const [unit, known] = drawn.frame.filter(({ instrument }) => instrument === 'household');
if (unit === undefined || known === undefined) throw new Error('the round has villages');
const unlisted = { ...unit, units: undefined };
const page = `/rounds/${round.id}/listing`;
const file = `${page}.csv?study=household`;

const listed = (id: string, by: string, addresses: readonly string[], more: object = {}) =>
  store.putListing({
    ...{ id: id.repeat(32), revision: 1, startedAt: '2026-10-30T03:00:00.000Z', round: round.id, by },
    ...{ instrument: 'household', psu: unit.psu, receivedAt: '2026-10-30T11:00:00.000Z' },
    dwellings: addresses.map((address) => ({ address, households: 2 })),
    ...more,
  });

test('nobody has listed yet', async () => {
  expect((await see(coordinator, page)).html).toContain('No dwellings were listed on a phone yet.');
});

test('parts are one list, by enumerator and walk, whatever came first; what stands twice or without households is told', async () => {
  await putFrame(
    store,
    round.id,
    drawn.frame.map((one) => (one === unit ? unlisted : one)),
  );
  await listed('b', 'sami', ['Well 1', 'rudaki  2']);
  await listed('a', 'nora', ['Rudaki 1', 'Rudaki 2']);
  await listed('c', 'nora', ['Practice 1'], { trial: true });
  await listed('d', 'nora', [], {
    startedAt: '2026-10-30T04:00:00.000Z',
    dwellings: [{ address: '=Field, the hut', note: 'only in summer' }],
  });
  const { html } = await see(coordinator, page);
  expect(html).toContain('listed more than once by the same words: Rudaki 2');
  expect(html).toContain('dwellings of which nobody said how many households: 1');
  expect(html).toContain('Lists for practice, which nothing is drawn from: 1.');
  const { html: text, headers } = await see(coordinator, file);
  expect(headers.get('content-type')).toContain('text/csv');
  // By hand; a formula is made harmless.
  expect(text.split('\r\n')).toEqual([
    'psu,dwelling,address,households,note,listed_by',
    `${unit.psu},1,Rudaki 1,2,,nora`,
    `${unit.psu},2,Rudaki 2,2,,nora`,
    `${unit.psu},3,"'=Field, the hut",,only in summer,nora`,
    `${unit.psu},4,Well 1,2,,sami`,
    `${unit.psu},5,rudaki  2,2,,sami`,
    '',
  ]);
});

test('a place whose number the frame says comes only by name, and is told when the list has another', async () => {
  await listed('e', 'nora', ['Late 1'], { psu: known.psu });
  expect((await see(coordinator, file)).html).not.toContain('Late 1');
  expect((await see(coordinator, `${file}&psu=${known.psu}`)).html).toContain(`${known.psu},1,Late 1`);
  expect((await see(coordinator, page)).html).toContain(`the frame says ${known.units} dwellings`);
});

test('a supervisor sees the parts of the own team, and has no list to draw from', async () => {
  const { html } = await see(supervisorOf('south'), page);
  expect(html).toContain('Sami');
  expect(html).not.toContain('Nora');
  expect(html).not.toContain('.csv');
  expect((await see(supervisorOf('south'), file)).status).toBe(404);
  expect((await see(coordinator, `${page}.csv?study=border`)).status).toBe(404);
});
