/** What phones drew as the office reads it: what holds, what is to be decided, and by whom; and whether phones draw at all. */
import { beforeAll, describe, expect, test } from 'vitest';

import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { drawn } from '../../ingest/ingest-platform.ts';
import { putFrame } from '../../store/lay-out.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, file, filed, see, send } = await openPlace();
const page = `/rounds/${round.id}/listing`;
const psus = drawn.frame.filter(({ instrument }) => instrument === 'household').map(({ psu }) => psu);
const [contested = '', other = '', kept = ''] = psus;
const rule = { seed: 7, dwellings: 2 };
const revision = async () => String((await store.getRoundEntry(round.id))?.revision);
const unitsOf = async (psu: string) => (await store.getFrame(round.id)).find((one) => one.psu === psu)?.units;
const trail = async (action: string) => (await store.listAudit(round.id)).filter((line) => line.action === action);

const listed = (id: string, by: string, count: number, isDrawn: boolean, psu = contested) =>
  store.putListing({
    ...{ id: id.repeat(32), revision: 4, startedAt: '2026-10-30T03:00:00.000Z', round: round.id, by },
    ...{ instrument: 'household', psu, receivedAt: '2026-10-30T11:00:00.000Z' },
    dwellings: Array.from({ length: count }, (_, at) => ({ address: `${by} ${at + 1}` })),
    ...(isDrawn && {
      drawn: {
        ...{ ...rule, at: '2026-10-30T10:00:00.000Z' },
        positions: [...unitsWithin(rule.seed, psu, count, rule.dwellings).positions],
      },
    }),
  });

beforeAll(async () => {
  const unlisted = drawn.frame.map((unit) => (unit.instrument === 'household' ? { ...unit, units: undefined } : unit));
  await putFrame(store, round.id, unlisted);
});

describe('whether phones draw', () => {
  const post = async (form: Readonly<Record<string, string>>, who = coordinator) =>
    send(who, `/rounds/${round.id}/drawing`, { instrument: 'household', revision: await revision(), ...form });
  const now = async () => (await store.getRoundEntry(round.id))?.round.settings.drawOnPhones;

  test('is said on the page of the round, with a line in the trail, and taken back', async () => {
    expect((await see(coordinator, `/rounds/${round.id}/about`)).html).toContain('Drawing on phones:');
    expect((await post({ seed: '7', dwellings: '3' })).status).toBe(303);
    expect(await now()).toEqual({ household: { seed: 7, dwellings: 3 } });
    expect((await post({ seed: '', dwellings: '' })).status).toBe(303);
    expect(await now()).toBeUndefined();
    expect((await post({ seed: '7', dwellings: '2' })).status).toBe(303);
    expect(await now()).toEqual({ household: rule });
    const lines = (await trail('round-changed')).filter(({ by }) => by === 'ana');
    expect(lines.map(({ parts }) => parts)).toEqual([['settings'], ['settings'], ['settings']]);
  });

  test('what is not right is told, and what was typed stays', async () => {
    for (const [seed, dwellings] of [
      ['7', ''],
      ['', '2'],
      ['-1', '2'],
      ['7', '201'],
      ['1e3', '2'],
      ['9007199254740993', '2'],
    ] as const) {
      const { status, html } = await post({ seed, dwellings });
      expect([seed, dwellings, status]).toEqual([seed, dwellings, 422]);
      expect(html).toContain(`value="${seed}"`);
    }
    expect(await now()).toEqual({ household: rule });
  });

  test('of a study that lists no units, or by somebody who may not, nothing is said', async () => {
    expect((await post({ instrument: 'border', seed: '7', dwellings: '2' })).status).toBe(422);
    expect((await post({ seed: '8', dwellings: '2' }, supervisorOf('north'))).status).toBe(404);
    expect((await post({ seed: '8', dwellings: '2', revision: '0' })).status).toBe(412);
    expect(await now()).toEqual({ household: rule });
  });
});

describe('where one phone drew and another listed', () => {
  const stamp = async (): Promise<string> =>
    /name="seen" value="([0-9a-f]+)"/.exec((await see(coordinator, page)).html)?.[1] ?? '';
  const settle = async (holds: string, more: Readonly<Record<string, string>> = {}, who = coordinator) =>
    send(who, page, {
      instrument: 'household',
      psu: contested,
      seen: await stamp(),
      holds,
      reason: 'she was first',
      ...more,
    });
  const place = { round: round.id, instrument: 'household', psu: contested };

  test('both are told to whoever sees the round, and nobody of another team by name', async () => {
    await listed('a', 'nora', 6, true);
    await listed('b', 'sami', 3, false);
    const { html } = await see(coordinator, page);
    expect(html).toContain('To be decided');
    expect(html).toContain('drew 2 of 6 by seed 7: drawn again, the same');
    expect(html).toContain('listed 3 and drew nothing');
    const south = (await see(supervisorOf('south'), page)).html;
    expect(south).toContain('To be decided');
    expect(south).not.toContain('drew 2 of 6');
    expect(south).not.toContain('name="holds"');
    const progress = (await see(coordinator, `/rounds/${round.id}`)).html;
    expect(progress).toMatch(/data-key="todo.drawing-open"><a href="[^"]*\/listing">[^<]*in 1 place \(/);
  });

  test('it is decided by a coordinator, with a reason, of what they looked at', async () => {
    const before = await stamp();
    expect((await settle(`list:${'a'.repeat(32)}`, {}, supervisorOf('south'))).status).toBe(404);
    expect((await settle(`list:${'a'.repeat(32)}`, { reason: ' ' })).status).toBe(422);
    expect((await settle(`list:${'b'.repeat(32)}`)).status).toBe(409); // that phone drew nothing
    expect((await settle('office')).status).toBe(409);
    await listed('c', 'sami', 1, false);
    expect((await settle(`list:${'a'.repeat(32)}`, { seen: before })).status).toBe(412);
    expect([await store.getDrawn(place), await unitsOf(contested)]).toEqual([undefined, undefined]);
  });

  test('what a phone drew holds: its dwellings, and the number of its list', async () => {
    expect((await settle(`list:${'a'.repeat(32)}`)).status).toBe(303);
    const { positions } = unitsWithin(7, contested, 6, 2);
    expect((await store.getDrawn(place))?.units).toEqual(
      positions.map((position) => ({ code: String(position), address: `nora ${position}` })),
    );
    expect(await unitsOf(contested)).toBe(6);
    expect((await trail('drawing-settled')).map(({ by, reason, subject }) => [by, reason, subject])).toEqual([
      ['ana', 'she was first – what the phone of nora drew: 2 of 6 listed, by seed 7', `household/${contested}`],
    ]);
    const { html } = await see(coordinator, page);
    expect(html).not.toContain('To be decided');
    expect((await see(coordinator, `/rounds/${round.id}`)).html).not.toContain('todo.drawing-open');
    // The file is the list that it was drawn from, so that anybody draws it again.
    const { html: csv } = await see(coordinator, `${page}.csv?study=household&psu=${contested}`);
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 6);
    expect(csv).not.toContain('sami');
  });

  test('a list that comes later opens it again, and all lists joined are drawn from', async () => {
    await listed('d', 'sami', 2, true);
    expect((await see(coordinator, page)).html).toContain('To be decided');
    expect((await settle('joint', { reason: 'three parts' })).status).toBe(303);
    const now = await store.getDrawn(place);
    // 6 of nora; 3, 1 and 2 of sami: the frame has them all, and dwellings are called by their number among them.
    expect([now?.how?.where, now?.how?.listed, await unitsOf(contested)]).toEqual(['office', 12, 12]);
    expect(now?.units.map(({ code }) => Number(code))).toEqual([...unitsWithin(7, contested, 12, 2).positions]);
    expect((await see(coordinator, page)).html).not.toContain('To be decided');
  });

  test('a drawing of the office that came first may hold against that of a phone', async () => {
    const elsewhere = { ...place, psu: other };
    await store.putDrawn(elsewhere, { units: [{ code: '1' }] });
    await listed('e', 'nora', 5, true, other);
    expect((await see(coordinator, page)).html).toContain('To be decided');
    expect((await settle('office', { psu: other })).status).toBe(303);
    expect((await store.getDrawn(elsewhere))?.units).toEqual([{ code: '1' }]);
    expect((await see(coordinator, page)).html).not.toContain('To be decided');
  });

  test('an interview that a lost draw led is told on the page of places and on its own, and put to its right dwelling', async () => {
    const units = [
      { code: '1', address: 'the mill' },
      { code: '2', address: 'nora 1' },
    ];
    const here = { ...place, psu: other };
    await store.putDrawn(here, { ...(await store.getDrawn(here)), units });
    const { answers } = (await store.getResponse({ round: round.id, instrument: 'household', id: filed.ofNora })) ?? {};
    const id = await file(round.id, 'nora', { answers: { ...answers, psu: other, dwelling: '1' } });
    await listed('7', 'sami', 2, true, other);
    expect((await settle('office', { psu: other })).status).toBe(303);
    const { html } = await see(coordinator, page);
    expect(html).toContain('made here by a draw which does not hold: 1.');
    expect(html).toContain(`interviews?state=quarantined&amp;instrument=household&amp;psu=${other}`);
    const interview = `/rounds/${round.id}/interviews/household/${id}`;
    const told = (await see(coordinator, interview)).html;
    expect(told).toContain('On the list that it was made by, number 1 is: nora 1');
    expect(told).toContain('In what holds, number 1 is: the mill');
    expect(told).toContain('In what holds, its dwelling is number 2');
    expect((await see(coordinator, `/rounds/${round.id}/interviews?psu=${other}`)).html).toContain(
      'Perhaps under the number of another dwelling',
    );
  });

  test('what is in force is upheld, also when the round draws by another rule, or not at all', async () => {
    const here = { ...place, psu: kept };
    await listed('f', 'nora', 6, true, kept);
    const holds = `list:${'f'.repeat(32)}`;
    expect((await settle('keep', { psu: kept })).status).toBe(409); // nothing is in force yet
    expect((await settle(holds, { psu: kept })).status).toBe(303);
    const before = await store.getDrawn(here);
    for (const [id, seed, dwellings] of [
      ['1', '8', '3'],
      ['2', '', ''],
    ] as const) {
      const form = { instrument: 'household', revision: await revision(), seed, dwellings };
      expect((await send(coordinator, `/rounds/${round.id}/drawing`, form)).status).toBe(303);
      await listed(id, 'sami', 3, false, kept);
      const { html } = await see(coordinator, page);
      expect(html).toContain('To be decided');
      expect(html).toContain('What is in force stays');
      expect((await settle(holds, { psu: kept })).status).toBe(409); // the round draws otherwise now
      expect((await settle('keep', { psu: kept, reason: 'a copy' })).status).toBe(303);
      expect((await see(coordinator, page)).html).not.toContain('To be decided');
    }
    const after = await store.getDrawn(here);
    expect([after?.units, after?.how, await unitsOf(kept)]).toEqual([before?.units, before?.how, 6]);
    expect((await trail('drawing-settled')).at(-1)?.reason).toBe(
      'a copy – what is in force stays: 2 of 6 listed, by seed 7',
    );
  });
});
