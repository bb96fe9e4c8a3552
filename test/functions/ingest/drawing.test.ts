/** What a phone drew: the server draws again from the same list, and takes it only if it is the same and nobody else listed or drew there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { withinByR } from '../../golden/sampling/golden-sampling.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { drawn, linkTo, now, startIngest } from './ingest-platform.ts';

let later = 0;
const { app, store, logged, close } = await startIngest(undefined, () => new Date(now().getTime() + later));
afterAll(close);

// What R draws: 4 of 10, by the seed of the sample and the code of the place.
const inR = withinByR.draws.find(({ psu, listed, seed }) => psu === 'KH-014' && listed === 10 && seed === 20270301);
const ofOther = withinByR.draws.find(({ psu, listed, seed }) => psu === 'V-1' && listed === 10 && seed === 20270301);
if (inR === undefined || ofOther === undefined) throw new Error('R drew there');
const rule = { seed: inR.seed, dwellings: inR.dwellings };
const [unit] = drawn.frame.filter(({ instrument }) => instrument === 'household');
if (unit === undefined) throw new Error('the round has villages');
const codes = ['KH-014', 'V-1', ...Array.from({ length: 20 }, (_, n) => `P-${n}`)];
const people = ['sitora', 'zarina'];
/** What a phone draws there: by the function that is held against R in test/analysis/statistics/sampling/within.test.ts. */
const positionsOf = (psu: string): readonly number[] => unitsWithin(rule.seed, psu, 10, rule.dwellings).positions;

beforeAll(async () => {
  const settings = { ...drawn.round.settings, drawOnPhones: { household: rule } };
  await putRound(store, { ...drawn.round, settings });
  await putFrame(
    store,
    'tests',
    codes.map((psu) => ({ ...unit, psu, label: psu, units: undefined })),
  );
  for (const id of people) {
    await store.putEnumerator('tests', {
      ...{ id, name: id, revision: undefined },
      assignments: codes.map((psu) => ({ instrument: 'household', psu })),
    });
    const link = { id: `link-${id}`, round: 'tests', enumerator: id, madeAt: now().toISOString(), by: 'office' };
    await store.putLink({ ...link, expiresAt: '2026-11-02T13:00:00.000Z' });
    await store.putLink({ ...link, id: `practice-${id}`, trial: true, expiresAt: '2026-11-02T13:00:00.000Z' });
  }
});

const place = (psu: string) => ({ round: 'tests', instrument: 'household', psu });
const dwellings = (count: number, street = 'Rudaki') =>
  Array.from({ length: count }, (_, at) => ({ address: `${street} ${at + 1}` }));
const at = '2026-11-01T10:00:00.000Z';
const draw = { ...rule, at, positions: inR.drawn };
const list = (id: string, more: object = {}) => ({
  ...{ id: id.repeat(32), revision: 11, startedAt: '2026-11-01T08:00:00.000Z', dwellings: dwellings(10), drawn: draw },
  ...more,
});
const heard = v.object({ noted: v.string(), drawing: v.optional(v.string()) });

async function send(psu: string, body: unknown, by = 'sitora', link = `link-${by}`) {
  const answer = await app.request('/v1/links/listing', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await linkTo('household', { jti: link, enumerator: by, psu })}`,
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return answer.status === 200 ? v.parse(heard, JSON.parse(text)).drawing : answer.status;
}
const unitsOf = async (psu: string) => (await store.getFrame('tests')).find((one) => one.psu === psu)?.units;
const trailOf = async (psu: string) =>
  (await store.listAudit('tests')).filter(
    ({ subject, reason }) => subject === `household/${psu}` || reason.includes(`(household/${psu})`),
  );

test('the same draw is taken: dwellings are handed out, the frame has the number listed, the trail says who, and a retry changes nothing', async () => {
  expect(await send('KH-014', list('a'))).toBe('taken');
  const taken = await store.getDrawn(place('KH-014'));
  expect(taken).toEqual({
    units: inR.drawn.map((position) => ({ code: String(position), address: `Rudaki ${position}` })),
    how: {
      ...{ where: 'phone', by: 'sitora', at: now().toISOString(), list: `${'a'.repeat(32)}/11` },
      ...{ ...rule, listed: 10 },
    },
    told: true,
    revision: 2,
  });
  expect(await unitsOf('KH-014')).toBe(10);
  const trail = await trailOf('KH-014');
  expect(trail.map(({ action, by, reason }) => [action, by, reason]).toSorted()).toEqual([
    ['dwellings-drawn', 'sitora', 'on a phone: 4 of 10 listed, by seed 20270301'],
    ['round-changed', 'sitora', 'dwellings were listed and drawn on a phone (household/KH-014)'],
  ]);
  later += 60_000;
  for (let n = 0; n < 3; n += 1) expect(await send('KH-014', list('a'))).toBe('taken');
  expect([await store.getDrawn(place('KH-014')), await trailOf('KH-014')]).toEqual([taken, trail]);
});

describe('waits for the office, and changes neither the frame nor what is handed out', () => {
  const undecided = { units: [], disputed: true, revision: 1 };
  const open = async (psu: string): Promise<void> => {
    expect([await store.getDrawn(place(psu)), await unitsOf(psu)]).toEqual([undecided, undefined]);
    expect((await trailOf(psu)).at(-1)).toMatchObject({ action: 'drawing-disputed', by: 'sitora' });
  };

  test('another draw than that of the seed', async () => {
    expect(inR.drawn).not.toEqual(ofOther.drawn);
    expect(await send('P-1', list('1', { drawn: { ...draw, positions: [1, 2, 3, 4] } }))).toBe('open');
    await open('P-1');
    expect(await send('V-1', list('d', { drawn: { ...draw, positions: inR.drawn } }))).toBe('open');
    await open('V-1');
  });

  test('by another seed, or another number, than the round has', async () => {
    const other = ofOther;
    expect(await send('V-1', list('2', { drawn: { ...draw, seed: 7, positions: other.drawn } }))).toBe('open');
    expect(await send('P-2', list('e', { drawn: { ...draw, dwellings: 1, positions: [1] } }))).toBe('open');
    await open('P-2');
  });

  test('where another phone listed a part', async () => {
    const part = list('3', { dwellings: dwellings(3, 'Well'), drawn: undefined });
    expect(await send('P-3', part, 'zarina')).toBeUndefined();
    const positions = positionsOf('P-3');
    expect(await send('P-3', list('4', { drawn: { ...draw, positions } }))).toBe('open');
    await open('P-3');
  });

  test('where the frame says a number already', async () => {
    const frame = await store.getFrame('tests');
    await putFrame(
      store,
      'tests',
      frame.map((one) => (one.psu === 'P-4' ? { ...one, units: 12 } : one)),
    );
    expect(await send('P-4', list('5', { drawn: { ...draw, positions: positionsOf('P-4') } }))).toBe('open');
    expect([await store.getDrawn(place('P-4')), await unitsOf('P-4')]).toEqual([undecided, 12]);
  });
});

test('a drawing of the office that came first stays, and what the phone drew is kept beside it', async () => {
  const office = { units: [{ code: '5' }] };
  await store.putDrawn(place('P-5'), office);
  expect(await send('P-5', list('6', { drawn: { ...draw, positions: positionsOf('P-5') } }))).toBe('open');
  expect(await store.getDrawn(place('P-5'))).toEqual({ ...office, disputed: true, revision: 2 });
  expect((await store.listListingsOf(place('P-5'))).map(({ drawn: kept }) => kept?.positions)).toEqual([
    positionsOf('P-5'),
  ]);
});

test('two phones that drew at the same moment: one is taken, the other waits', async () => {
  const of = (id: string) => list(id, { drawn: { ...draw, positions: positionsOf('P-6') } });
  const outcomes = await Promise.all([send('P-6', of('7')), send('P-6', of('8'), 'zarina')]);
  expect(outcomes.filter((one) => one === 'taken').length).toBeLessThanOrEqual(1);
  expect(outcomes).toContain('open');
});

test('many phones of many places at once: each place has its number, and the trail a line each', async () => {
  const places = codes.slice(10, 20);
  const all = await Promise.all(
    places.map((psu, n) =>
      send(psu, list('f', { id: String(n).padStart(32, 'f'), drawn: { ...draw, positions: positionsOf(psu) } })),
    ),
  );
  expect(all).toEqual(places.map(() => 'taken'));
  expect(await Promise.all(places.map(unitsOf))).toEqual(places.map(() => 10));
  const lines = (await store.listAudit('tests')).filter(({ reason }) => reason.includes('drawn on a phone'));
  const ofThem = lines.filter(({ reason }) => places.some((psu) => reason.includes(`(household/${psu})`)));
  expect(ofThem.length).toBe(places.length);
});

test('cut off before the frame was told, a retry tells it', async () => {
  const psu = 'P-18';
  const positions = positionsOf(psu);
  const entry = list('9', { drawn: { ...draw, positions } });
  await store.putListing({
    ...{ ...place(psu), id: entry.id, revision: 11, startedAt: entry.startedAt, dwellings: entry.dwellings },
    ...{ by: 'sitora', receivedAt: at, drawn: { ...draw, positions: [...positions] } },
  });
  const how = { where: 'phone' as const, by: 'sitora', at, ...rule, listed: 10, list: `${entry.id}/11` };
  await store.putDrawn(place(psu), { units: [], how });
  expect([await send(psu, entry), await unitsOf(psu)]).toEqual(['taken', 10]);
});

test('for practice nothing is taken', async () => {
  const psu = 'P-19';
  const body = list('b', { drawn: { ...draw, positions: positionsOf(psu) } });
  expect(await send(psu, body, 'sitora', 'practice-sitora')).toBeUndefined();
  expect([await store.getDrawn(place(psu)), await unitsOf(psu)]).toEqual([undefined, undefined]);
});

test('a draw that cannot be is refused: no dwelling, one that is none, too many', async () => {
  for (const positions of [[], [0], [1.5], Array.from({ length: 201 }, (_, n) => n + 1)])
    expect(await send('P-0', list('c', { drawn: { ...draw, positions } }))).toBe(422);
  expect(await store.listListingsOf(place('P-0'))).toEqual([]);
});

test('no address and no dwelling is in any log', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('\n')).not.toMatch(/Rudaki|positions/);
});
