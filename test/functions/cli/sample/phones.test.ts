/** Phones draw by the record of a sample: the command lets them, draws the same again, decides where they differ, and takes the place of nothing in silence. */
import { rmSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import type { Store } from '#functions/store/store.ts';

import { drawSmallRound } from '../../publish/memory-platform.ts';
import { listOf, makeOffice, villages } from './office.ts';

const office = makeOffice();
const data = office.path('data');
const { round } = drawSmallRound();
const list = office.keep('list.csv', listOf(villages));
const record = office.path('draw.json');
afterAll(() => {
  rmSync(office.folder, { recursive: true });
});

/** Works on the folder between two commands. */
async function within<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const opened = await openData(data, 'alone');
  try {
    return await work(opened.store);
  } finally {
    await opened.close();
  }
}
const settings = () => within(async (store) => (await store.getRoundEntry(round.id))?.round.settings.drawOnPhones);
const place = (psu: string) => ({ round: round.id, instrument: 'household', psu });

let first = '';
let second = '';

beforeAll(async () => {
  writeFileSync(office.path('round.json'), JSON.stringify(round));
  await office.remit('round', 'create', '--file', office.path('round.json'));
  const by = [
    '--instrument',
    'household',
    '--method',
    'pps-systematic',
    '--psus',
    '8',
    '--seed',
    '7',
    '--dwellings',
    '4',
  ];
  const made = await office.remit('sample', 'draw', '--frame', list, ...by, '--round', round.id, '--record', record);
  expect(made.code, made.err).toBe(0);
  [first = '', second = ''] = office.record('draw.json').psus.map(({ psu }) => psu);
});

test('a round lets phones draw by its record, and no longer; of shifts nothing is drawn', async () => {
  const drawing = (...flags: readonly string[]) => office.remit('round', 'drawing', '--round', round.id, ...flags);
  expect((await drawing('--record', record)).out).toContain(
    'phones draw 4 of the dwellings listed in a place, by seed 7',
  );
  expect(await settings()).toEqual({ household: { seed: 7, dwellings: 4 } });
  expect((await drawing('--record', record, '--off')).out).toContain('phones do not draw');
  expect(await settings()).toBeUndefined();
  expect((await drawing('--instrument', 'household', '--dwellings', '4')).code).toBe(2);
  expect((await drawing('--instrument', 'household', '--seed', '7', '--dwellings', '201')).code).toBe(2);
  const border = await drawing('--instrument', 'border', '--seed', '7', '--dwellings', '4');
  expect([border.code, border.err]).toEqual([1, expect.stringContaining('nothing was changed')]);
  expect((await drawing('--record', record)).code).toBe(0);
});

/** A phone's list of so many, drawn from. */
const sent = (psu: string, by: string, id: string, count: number) =>
  within((store) =>
    store.putListing({
      ...place(psu),
      ...{
        id: id.repeat(32),
        revision: 9,
        startedAt: '2026-11-01T08:00:00.000Z',
        by,
        receivedAt: '2026-11-01T12:00:00.000Z',
      },
      dwellings: Array.from({ length: count }, (_, at) => ({ address: `${by} ${at + 1}` })),
      drawn: {
        ...{ seed: 7, dwellings: 4, at: '2026-11-01T10:00:00.000Z' },
        positions: [...unitsWithin(7, psu, count, 4).positions],
      },
    }),
  );

test('anybody draws a place again from its list and the seed, without a record', async () => {
  const rows = Array.from({ length: 11 }, (_, at) => `${first},${at + 1},House ${at + 1}`);
  office.keep('one.csv', ['psu,dwelling,address', ...rows].join('\n'));
  const drawn = async (name: string, ...by: readonly string[]) => {
    const { code, err } = await office.remit(
      ...['sample', 'dwellings', ...by, '--list', office.path('one.csv'), '--out', office.path(name)],
    );
    expect(code, err).toBe(0);
    return office.read(name);
  };
  expect(await drawn('seed.csv', '--seed', '7', '--dwellings', '4')).toBe(
    await drawn('record.csv', '--record', record),
  );
  const both = await office.remit(
    'sample',
    'dwellings',
    '--seed',
    '7',
    '--record',
    record,
    '--psu',
    first,
    '--listed',
    '9',
  );
  expect(both.code).toBe(2);
  const told = await office.remit(
    ...['sample', 'dwellings', '--seed', '7', '--dwellings', '4', '--psu', first, '--listed', '9', '--round', round.id],
  );
  expect(told.code).toBe(2);
});

test('a place without a code is none: nothing is drawn in it', async () => {
  const by = ['sample', 'dwellings', '--seed', '7', '--dwellings', '4'];
  for (const psu of ['', ' ']) {
    const one = await office.remit(...by, '--psu', psu, '--listed', '9');
    expect([one.code, one.out]).toEqual([2, '']);
  }
  office.keep('nowhere.csv', ['psu,dwelling', `${first},1`, ' ,2'].join('\n'));
  const list = await office.remit(...by, '--list', office.path('nowhere.csv'), '--out', office.path('nowhere-out.csv'));
  expect([list.code, list.err]).toEqual([1, expect.stringContaining('row 3, psu: is missing')]);
  expect(() => office.read('nowhere-out.csv')).toThrow();
});

test('where phones drew, the office does not draw in silence', async () => {
  await sent(first, 'sitora', 'a', 6);
  const rows = [first, second].flatMap((psu) => Array.from({ length: 9 }, (_, at) => `${psu},${at + 1}`));
  office.keep('both.csv', ['psu,dwelling', ...rows].join('\n'));
  const again = (out: string, ...more: readonly string[]) =>
    office.remit(
      ...['sample', 'dwellings', '--record', record, '--list', office.path('both.csv'), '--out', office.path(out)],
      ...['--round', round.id, ...more],
    );
  const refused = await again('no.csv');
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`phones drew in ${first} (sitora)`)]);
  expect(() => office.read('no.csv')).toThrow();
  const before = await within(async (store) => [
    await store.getDrawn(place(first)),
    await store.getDrawn(place(second)),
  ]);
  expect(before).toEqual([undefined, undefined]);

  const told = await office.remit('sample', 'settle', '--round', round.id);
  expect(told.out).toContain(`household/${first}: to be decided`);
  expect(told.out).toContain('sitora: 4 of 6, by seed 7 – drawn again: equal');
  const settle = (...flags: readonly string[]) =>
    office.remit('sample', 'settle', '--round', round.id, '--psu', first, ...flags);
  expect((await settle('--holds', 'sitora')).code).toBe(2); // no reason
  expect((await settle('--holds', 'zarina', '--reason', 'x')).code).toBe(2);
  expect((await settle('--holds', 'office', '--reason', 'x')).code).toBe(1);
  expect((await settle('--holds', 'sitora', '--reason', 'the whole village')).out).toContain('4 dwellings hold');
  const now = await within(async (store) => ({
    units: (await store.getDrawn(place(first)))?.units.map(({ address }) => address),
    listed: (await store.getFrame(round.id)).find(({ psu }) => psu === first)?.units,
    line: (await store.listAudit(round.id)).at(-1)?.action,
  }));
  const { positions } = unitsWithin(7, first, 6, 4);
  expect(now).toEqual({ units: positions.map((at) => `sitora ${at}`), listed: 6, line: 'drawing-settled' });

  // The round draws by another seed now: what is in force stays, and nothing else of that phone could.
  const drawing = (seed: string) =>
    office.remit(
      ...['round', 'drawing', '--round', round.id, '--instrument', 'household', '--seed', seed, '--dwellings', '4'],
    );
  expect((await drawing('8')).code).toBe(0);
  await sent(first, 'zarina', 'b', 5);
  expect((await office.remit('sample', 'settle', '--round', round.id)).out).toContain('to be decided');
  expect((await settle('--holds', 'sitora', '--reason', 'x')).code).toBe(1);
  expect((await settle('--holds', 'keep', '--reason', 'a copy')).out).toContain('4 dwellings hold');
  expect((await within((store) => store.getDrawn(place(first))))?.how?.by).toBe('sitora');
  expect((await drawing('7')).code).toBe(0);

  expect((await again('still.csv')).code).toBe(1);
  const over = await again('over.csv', '--over-phones');
  expect([over.code, over.err]).toEqual([0, '']);
  expect((await office.remit('sample', 'settle', '--round', round.id)).out).toContain(`household/${first}: holds`);
});
