/** A coordinator draws villages out of the list of a country, draws them again, and is told everything that is wrong with it. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';

import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { readFrame } from '#functions/fieldwork/describing/read-frame.ts';
import { afterAll, describe, expect, test } from 'vitest';

import { roundWith } from '../../../analysis/production/small-round.ts';
import { listOf, makeOffice, shuffledCsv, villages } from './office.ts';

const office = makeOffice();
const list = office.keep('list.csv', listOf(villages));
afterAll(() => {
  rmSync(office.folder, { recursive: true, force: true });
});

const usual = ['--instrument', 'household', '--method', 'pps-systematic', '--psus', '9', '--seed', '7'];
const draw = (out: string, ...more: readonly string[]) =>
  office.sample('draw', '--frame', list, ...usual, '--out', office.path(out), ...more);

test('the frame is what a round takes, with weights 1/π, and the record tells how it was drawn', async () => {
  const { code, err } = await draw('a.csv', '--units-from-size', '--dwellings', '30');
  expect([code, err]).toEqual([0, expect.stringContaining('stay in the list: lat')]);
  const frame = readFrame(office.read('a.csv'), roundWith(), await compiledStudies().list());
  if (frame.kind !== 'frame') throw new Error(frame.faults.join('\n'));
  expect(frame.units.length).toBe(9);
  const record = office.record('a.record.json');
  expect(record.frame).toMatchObject({ psus: 60, strata: 3 });
  for (const { stratum, drawn, size } of record.strata) {
    const own = villages.filter((village) => village.stratum === stratum);
    const total = own.reduce((sum, village) => sum + village.size, 0);
    expect(size).toBe(total);
    for (const unit of frame.units.filter((one) => one.stratum === stratum)) {
      const village = own.find(({ psu }) => psu === unit.psu);
      const told = record.psus.find(({ psu }) => psu === unit.psu);
      expect(unit.units).toBe(village?.size);
      // V40 is larger than a step: certain; the others share what it leaves.
      const hasCertain = stratum === 'sughd';
      const [n, all] = hasCertain ? [drawn - 1, total - 20 - 66 * 50] : [drawn, total];
      if (unit.psu !== 'V40') expect(unit.firstStageWeight).toBeCloseTo(all / n / (village?.size ?? 0), 9);
      expect(1 / (told?.probability ?? 0)).toBe(unit.firstStageWeight);
    }
  }
  expect(statSync(office.path('a.csv')).mode & 0o077).toBe(0);
});

test('V40 is so large that it is drawn for certain, which is told', async () => {
  expect(villages[40]).toEqual({ psu: 'V40', stratum: 'sughd', size: 20 + 66 * 50 });
  const { err } = await draw('certain.csv');
  expect(office.record('certain.record.json').psus.find(({ psu }) => psu === 'V40')?.probability).toBe(1);
  expect(err).toContain('drawn for certain, being so large: V40');
  expect(err).toContain('no units in 9 PSUs'); // nobody said what sizes are
});

describe('the same sample again', () => {
  test('rows in another order give the same frame and record to the byte, sorted or by chance', async () => {
    const other = office.keep('other.csv', shuffledCsv(listOf(villages)));
    expect(office.read('other.csv')).not.toBe(office.read('list.csv'));
    for (const order of ['lat', 'random']) {
      expect((await draw(`one-${order}.csv`, '--order', order)).code).toBe(0);
      const again = ['draw', '--frame', other, ...usual, '--order', order, '--out', office.path(`two-${order}.csv`)];
      expect((await office.sample(...again)).code).toBe(0);
      expect(office.read(`two-${order}.csv`)).toBe(office.read(`one-${order}.csv`));
      expect(office.read(`two-${order}.record.json`)).toBe(office.read(`one-${order}.record.json`));
    }
    expect(office.read('one-lat.csv')).not.toBe(office.read('one-random.csv'));
  });

  test('another seed draws others; another size is another list; a stratum is drawn by itself', async () => {
    expect((await draw('b.csv', '--seed', '8')).code).toBe(0);
    expect((await draw('c.csv')).code).toBe(0);
    expect(office.read('b.csv')).not.toBe(office.read('c.csv'));
    const changed = villages.map((village) => (village.psu === 'V00' ? { ...village, size: 21 } : village));
    const file = office.keep('changed.csv', listOf(changed));
    const fixed = office.keep(
      'fixed.json',
      JSON.stringify({ allocation: { kind: 'fixed', psus: { khatlon: 3, sughd: 3, rasht: 3 } } }),
    );
    const flags = ['--design', fixed, ...usual];
    await office.sample('draw', '--frame', list, ...flags, '--out', office.path('d.csv'));
    await office.sample('draw', '--frame', file, ...flags, '--out', office.path('e.csv'));
    const [before, after] = [office.record('d.record.json'), office.record('e.record.json')];
    expect(before.frame.sha256).not.toBe(after.frame.sha256);
    const outside = ({ psus }: typeof before) => psus.filter(({ stratum }) => stratum !== 'khatlon');
    expect(outside(after)).toEqual(outside(before));
  });

  test('this list, design and seed draw what another program draws by the same generator', async () => {
    await draw('frozen.csv', '--method', 'srs', '--allocation', 'proportional');
    const { psus, strata } = office.record('frozen.record.json');
    // Worked out in Python: SplitMix64 of the seed and FNV-1a of "draw/STRATUM", xoshiro128**, Fisher–Yates.
    expect(psus.map(({ psu }) => psu).join(' ')).toBe('V21 V27 V33 V11 V26 V59 V37 V43 V55');
    expect(strata.map(({ stratum, drawn }) => [stratum, drawn])).toEqual([
      ['khatlon', 3],
      ['rasht', 3],
      ['sughd', 3],
    ]);
    expect(psus.every(({ probability }) => probability === 3 / 20)).toBe(true);
    const fixed = { allocation: { kind: 'fixed', psus: { khatlon: 3, sughd: 3, rasht: 3 } } };
    await draw('frozen2.csv', '--design', office.keep('frozen.json', JSON.stringify(fixed)));
    const systematic = office.record('frozen2.record.json');
    expect(systematic.strata[1]).toMatchObject({ stratum: 'rasht', start: 0.586452833579883 });
    const rasht = systematic.psus.filter(({ stratum }) => stratum === 'rasht');
    expect(rasht.map(({ psu }) => psu)).toEqual(['V08', 'V32', 'V53']);
  });
});

describe('what is wrong is told at once, with row and column, and nothing is written', () => {
  test('in the list and in the design', async () => {
    const bad = office.keep(
      'bad.csv',
      'psu,stratum,size,urban,region\nA,n,12,yes,x\nB,n,many,yes,x\nA,n,0,maybe,unknown\nC,,-4,no,x\nD,n',
    );
    const design = office.keep(
      'bad.json',
      JSON.stringify({ instrument: 'houshold', method: 'pps', psus: 30.5, alocation: 1 }),
    );
    const { code, err } = await office.sample(
      'draw',
      '--frame',
      bad,
      '--design',
      design,
      '--out',
      office.path('no.csv'),
    );
    expect(code).toBe(1);
    for (const told of [
      'bad.json: method: "pps" is not known; one of pps-systematic, srs belongs here',
      'bad.json: psus: must be a whole number, not 30.5',
      'bad.json: alocation: unknown key "alocation"; did you mean "allocation"?',
      'bad.json: seed: is missing',
      'bad.csv: row 3, size: must be a number, not "many"',
      'bad.csv: row 4, size: must be above 0, not 0',
      'bad.csv: row 4, psu: "A" stands in the list twice, in row 2 as well',
      'bad.csv: row 4, urban: must be yes or no',
      'bad.csv: row 4, region: "unknown" is the row of those',
      'bad.csv: row 5, size: must be above 0, not -4',
      'bad.csv: row 5, stratum: is missing',
      'bad.csv: row 6: has 2 values, and the header has 5',
    ])
      expect(err).toContain(told);
    expect(readdirSync(office.folder).filter((name) => name.startsWith('no'))).toEqual([]);
  });

  test.each([
    ['more than there are', ['--psus', '61'], 'psus: 61 cannot be drawn from the 60 of the list'],
    ['fewer than two a stratum', ['--psus', '5'], '2 in each of 3 strata are 6, not 5'],
    ['a column that is not there', ['--order', 'lon'], 'order: the list has no column "lon"'],
    ['a study that nobody has', ['--instrument', 'houshold'], 'did you mean "household"?'],
    ['a study that nobody is drawn for', ['--instrument', 'registration'], 'nobody is drawn for "registration"'],
    ['a group beyond the last', ['--rotation', '3', '--use', '4'], '"use" names groups from 1'],
  ])('%s', async (_, flags, told) => {
    const { code, err } = await draw('no.csv', ...flags);
    expect([code, err]).toEqual([1, expect.stringContaining(told)]);
    expect(existsSync(office.path('no.csv')) || existsSync(office.path('no.record.json'))).toBe(false);
  });

  test('strata of the design are those of the list', async () => {
    const neyman = office.keep(
      'neyman.json',
      JSON.stringify({ allocation: { kind: 'neyman', spread: { khatlon: 3, sugd: 4 } } }),
    );
    const { err } = await draw('no.csv', '--design', neyman);
    for (const told of ['lacks "rasht"', 'lacks "sughd"', 'has no stratum "sugd"']) expect(err).toContain(told);
  });

  test('a file that is there stays, and the other one is not made', async () => {
    office.keep('mine.record.json', 'mine');
    const { code, err } = await draw('mine.csv');
    expect([code, err]).toEqual([1, expect.stringContaining('nothing was written: name another')]);
    expect([existsSync(office.path('mine.csv')), office.read('mine.record.json')]).toEqual([false, 'mine']);
  });
});

test('Neyman: strata share by size and spread', async () => {
  const spread = { khatlon: 10, sughd: 1, rasht: 10 };
  const file = office.keep('spread.json', JSON.stringify({ allocation: { kind: 'neyman', of: 'psus', spread } }));
  expect((await draw('neyman.csv', '--design', file, '--psus', '12')).code).toBe(0);
  // 20 villages each: 20·10 : 20·1 : 20·10 of 12 is 5.7 : 0.6 : 5.7; sughd gets its two.
  expect(office.record('neyman.record.json').strata.map(({ drawn }) => drawn)).toEqual([5, 5, 2]);
});

test('joint probabilities of the villages drawn, inside strata, in a file', async () => {
  expect((await draw('joint.csv', '--joint', office.path('pairs.csv'), '--method', 'srs')).code).toBe(0);
  const [header, ...rows] = office.read('pairs.csv').trim().split('\n');
  expect(header).toBe('stratum,psu,other,probability');
  expect(rows.length).toBe(3 * 6); // three villages in each: three by themselves and three pairs
  for (const row of rows) {
    const [, psu, other, probability] = row.split(',');
    expect(Number(probability)).toBeCloseTo(psu === other ? 3 / 20 : (3 * 2) / (20 * 19), 12);
  }
});

test('programs get one line of JSON', async () => {
  const { out } = await draw('json.csv', '--json');
  expect(JSON.parse(out)).toMatchObject({ outcome: 'drawn', seed: 7, psus: 9, frame: { psus: 60, strata: 3 } });
});

test('a semicolon brings a decimal comma, and columns are sorted by what their numbers are', async () => {
  const file = office.keep('comma.csv', 'psu;stratum;size;lat\nA;n;10,5;9,5\nB;n;20,5;10,25\nC;n;30;100\nD;n;12;11');
  const flags = [
    '--instrument',
    'household',
    '--method',
    'pps-systematic',
    '--psus',
    '2',
    '--seed',
    '1',
    '--order',
    'lat',
  ];
  const { code, err } = await office.sample('draw', '--frame', file, ...flags, '--out', office.path('comma.out.csv'));
  expect(code, err).toBe(0);
  expect(office.record('comma.out.record.json').strata[0]?.size).toBe(73);
});
