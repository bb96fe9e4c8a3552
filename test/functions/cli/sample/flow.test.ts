/** From the list of a country to weights: villages are drawn into a draft, dwellings listed and drawn, interviews filed, and nobody types a weight. */
import { rmSync, writeFileSync } from 'node:fs';

import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openData } from '#functions/laptop/data/open-data.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';

import { drawSmallRound, recordsOf } from '../../publish/memory-platform.ts';
import { listOf, makeOffice, villages } from './office.ts';

const office = makeOffice();
const data = office.path('data');
const drawn = drawSmallRound();
const round = {
  ...drawn.round,
  settings: {
    ...drawn.round.settings,
    weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'jackknife' }] },
  },
};
const list = office.keep('list.csv', listOf(villages));
const shownRound = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    frame: v.array(
      v.looseObject({
        instrument: v.string(),
        psu: v.string(),
        firstStageWeight: v.number(),
        units: v.exactOptional(v.number()),
        prefilled: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
      }),
    ),
  }),
);
const trail = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.looseObject({ action: v.string(), reason: v.string(), by: v.string() })),
);

const frameNow = async () =>
  v.parse(shownRound, (await office.remit('round', 'show', '--round', round.id, '--json')).out).frame;
const trailNow = async () =>
  v.parse(trail, (await office.remit('round', 'history', '--round', round.id, '--json')).out);

const draw = (...more: readonly string[]) =>
  office.remit(
    ...['sample', 'draw', '--frame', list, '--instrument', 'household', '--method', 'pps-systematic', '--psus', '8'],
    ...['--seed', '7', '--dwellings', '4', '--round', round.id, '--by', 'amina', ...more],
  );

beforeAll(async () => {
  writeFileSync(office.path('round.json'), JSON.stringify(round));
  const made = await office.remit('round', 'create', '--file', office.path('round.json'));
  expect(made.code, made.err).toBe(0);
});
afterAll(() => {
  rmSync(office.folder, { recursive: true, force: true });
});

test('a sample goes into a draft, with a line in its trail that says how it was drawn', async () => {
  const { code, out, err } = await draw('--record', office.path('draw.json'));
  expect([code, err]).toEqual([0, expect.stringContaining('no units in 8 PSUs')]);
  expect(out).toContain(`Round ${round.id}: frame changed`);
  const record = office.record('draw.json');
  const frame = await frameNow();
  expect(frame.map(({ psu }) => psu)).toEqual(record.psus.map(({ psu }) => psu));
  const line = (await trailNow()).at(-1);
  expect(line).toMatchObject({ action: 'round-changed', by: 'amina' });
  for (const told of ['8 of 60 PSUs', 'seed 7', record.frame.sha256]) expect(line?.reason).toContain(told);
});

test('shifts of the border are drawn into the same draft, and the villages stay', async () => {
  const points = office.keep(
    'points.csv',
    'point,size.day,size.night,prefilled.direction\nFOTEHOBOD,900,300,entry\nDUSTI,500,200,entry\n',
  );
  const flags = ['--from', '2026-08-01', '--to', '2026-08-10', '--shifts', 'day,night', '--interval', '10'];
  const shifts = await office.sample(
    'shifts',
    '--points',
    points,
    ...flags,
    '--instrument',
    'border',
    '--out',
    office.path('shifts.csv'),
  );
  expect([shifts.code, shifts.out]).toEqual([0, expect.stringContaining('Shifts: 40 (2 points × 10 days × 2 shifts)')]);
  const border = [
    '--instrument',
    'border',
    '--method',
    'pps-systematic',
    '--psus',
    '6',
    '--seed',
    '3',
    '--order',
    'date',
  ];
  const { code, err } = await office.remit(
    'sample',
    'draw',
    '--frame',
    office.path('shifts.csv'),
    ...border,
    '--round',
    round.id,
    '--record',
    office.path('border.json'),
  );
  expect(code, err).toBe(0);
  const frame = await frameNow();
  expect([frame.filter(({ instrument }) => instrument === 'household').length, frame.length]).toEqual([8, 14]);
  const [shift] = frame.filter(({ instrument }) => instrument === 'border');
  expect(shift?.prefilled).toMatchObject({ direction: 'entry', selection_interval: 10 });
  expect(['day', 'night']).toContain(shift?.prefilled?.['shift']);
});

test('dwellings that were listed are drawn, and the round is told how many there are', async () => {
  const { psus } = office.record('draw.json');
  const rows = psus.flatMap(({ psu }, at) =>
    Array.from({ length: 30 + at }, (_, k) => `${psu},house ${k + 1},Street ${k + 1},Karimov`),
  );
  office.keep('listing.csv', ['psu,dwelling,address,head', ...rows].join('\n'));
  const flags = [
    '--record',
    office.path('draw.json'),
    '--list',
    office.path('listing.csv'),
    '--out',
    office.path('dwellings.csv'),
  ];
  const { code, out, err } = await office.remit('sample', 'dwellings', ...flags, '--round', round.id);
  expect(code, err).toBe(0);
  expect(out).toContain('On the lists of enumerators: 32 dwellings');
  const [header, ...drawnRows] = office.read('dwellings.csv').trim().split('\n');
  expect([header, drawnRows.length]).toEqual(['psu,dwelling,address,head,position,listed', 8 * 4]);
  const units = new Map((await frameNow()).map((unit) => [unit.psu, unit.units]));
  expect(psus.map(({ psu }) => units.get(psu))).toEqual(psus.map((_, at) => 30 + at));
  expect((await trailNow()).at(-1)).toMatchObject({
    action: 'round-changed',
    reason: 'dwellings were listed (8 PSUs)',
  });
  const opened = await openData(data, 'alone');
  const handedOut = await opened.store.getDrawn({ round: round.id, instrument: 'household', psu: psus[0]?.psu ?? '' });
  await opened.close();
  // Who lives there stays in the office.
  expect(handedOut?.units).toEqual(
    drawnRows
      .map((row) => row.split(','))
      .filter(([psu]) => psu === psus[0]?.psu)
      .map(([, dwelling, address]) => ({ code: dwelling, address })),
  );
});

test('two dwellings of one name cannot be told apart by whoever goes there: nothing is drawn', async () => {
  const { psus } = office.record('draw.json');
  office.keep(
    'twice.csv',
    ['psu,dwelling', ...Array.from({ length: 4 }, () => `${psus[0]?.psu ?? ''},house 1`)].join('\n'),
  );
  const files = [
    '--record',
    office.path('draw.json'),
    '--list',
    office.path('twice.csv'),
    '--out',
    office.path('no.csv'),
  ];
  const { code, err } = await office.remit('sample', 'dwellings', ...files, '--round', round.id);
  expect(code).not.toBe(0);
  expect(err).toContain('dwelling: another one that was drawn there has the same');
  expect(() => office.read('no.csv')).toThrow();
});

test('interviews weigh 1/(π m/M) in the release, with π worked out from the list', async () => {
  const { psus } = office.record('draw.json');
  const complete = recordsOf(drawn, 'household').filter(({ answers }) => answers['disposition'] === 'complete');
  const m = 3; // of the four dwellings three were visited in each village
  const filed = psus.flatMap(({ psu, stratum }, at) =>
    complete.slice(at * m, at * m + m).map((record, k) => ({
      ...record,
      answers: { ...record.answers, psu, stratum, region: psu, dwelling: `${k}`, visit_number: 1 },
    })),
  );
  expect(filed.length).toBe(8 * m);
  const opened = await openData(data, 'alone');
  for (const record of filed) await opened.store.putResponse(record);
  const deps = {
    ...opened,
    now: () => new Date(),
    newId: () => '0198f3a0-0000-7000-8000-000000000001',
    codeVersion: 'x',
  };
  const published = await publishRelease(deps, round.id, { series: 'estimates' });
  await opened.close();
  if (published.kind !== 'published') throw new Error(published.kind);
  const out = office.path('weights.csv');
  const asked = ['--release', published.releaseId, '--instrument', 'household', '--with', 'region', '--out', out];
  const { code, err } = await office.remit('weights', ...asked);
  expect(code, err).toBe(0);
  const [header = '', ...lines] = office.read('weights.csv').trim().split(/\r?\n/);
  const columns = header.split(',');
  const weights = lines
    .map((line) => line.split(','))
    .map((cells) => ({
      psu: cells[columns.indexOf('region')] ?? '',
      weight: Number(cells[columns.indexOf('weight')]),
    }));
  expect(weights.length).toBe(filed.length);
  for (const { psu, weight } of weights) {
    const village = villages.find((one) => one.psu === psu);
    const own = villages.filter(({ stratum }) => stratum === village?.stratum);
    const n = psus.filter(({ stratum }) => stratum === village?.stratum).length;
    const total = own.reduce((sum, { size }) => sum + size, 0);
    // V40 is certain; who is drawn beside it shares what it leaves.
    const [draws, all] = village?.stratum === 'sughd' ? [n - 1, total - 3320] : [n, total];
    const probability = psu === 'V40' ? 1 : (draws * (village?.size ?? 0)) / all;
    const listed = 30 + psus.findIndex((one) => one.psu === psu);
    expect(weight, psu).toBeCloseTo(listed / (probability * m), 6);
  }
});

test('a round that has begun, one that does not ask it, and one that is not there take no sample', async () => {
  const elsewhere = ['--record', office.path('no.json')];
  const none = await draw(...elsewhere, '--round', 'nowhere');
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('there is no round "nowhere"')]);
  const before = await frameNow();
  expect((await office.remit('round', 'open', '--round', round.id)).code).toBe(0);
  const open = await draw(...elsewhere, '--seed', '8');
  expect([open.code, open.err]).toEqual([1, expect.stringContaining('a sample is put into a draft')]);
  expect(await frameNow()).toEqual(before);
  expect(() => office.read('no.json')).toThrow();
});
