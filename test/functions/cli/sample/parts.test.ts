/** How large a sample has to be, which shifts there are, and which dwellings of a list are drawn. */
import { existsSync, rmSync } from 'node:fs';

import { afterAll, describe, expect, test } from 'vitest';

import { listOf, makeOffice, villages } from './office.ts';

const office = makeOffice();
afterAll(() => {
  rmSync(office.folder, { recursive: true, force: true });
});

describe('size', () => {
  const size = (...flags: readonly string[]) => office.sample('size', ...flags);

  test('a share of 20 % with CV 5 %, ρ = 0.05 and 11 interviews a village: 2,400 interviews, 3,000 dwellings, 219 villages', async () => {
    const flags = ['--cv', '0.05', '--share', '0.2', '--icc', '0.05', '--dwellings', '11', '--response', '0.8'];
    const { code, out } = await size(...flags);
    expect(code).toBe(0);
    for (const told of ['Interviews needed: 2400', 'design effect 1.5', 'Dwellings to draw: 3000', 'PSUs: 219'])
      expect(out).toContain(told);
    expect(JSON.parse((await size(...flags, '--json')).out)).toMatchObject({
      interviews: 2400,
      drawn: 3000,
      deff: 1.5,
      psus: 219,
    });
  });

  test('a mean with its spread; what means nothing is told', async () => {
    expect((await size('--cv', '0.1', '--mean', '100', '--sd', '300')).out).toContain('Interviews needed: 900');
    const wrong: readonly (readonly [string[], number, string])[] = [
      [['--cv', '0.1'], 2, 'say --share P, or --mean M with --sd S'],
      [['--cv', 'small', '--share', '0.2'], 2, '--cv is a number'],
      [['--cv', '0.1', '--share', '1.2'], 2, '--share lies between 0 and 1'],
      [['--cv', '0.1', '--share', '0.2', '--icc', '0.1'], 2, '--icc needs --dwellings'],
      [['--cv', '0', '--share', '0.2'], 1, 'cv: is above 0'],
      [['--cv', '0.01', '--share', '0.2', '--population', '500', '--response', '0.5'], 1, 'would have to be drawn'],
    ];
    for (const [flags, code, told] of wrong) {
      const answer = await size(...flags);
      expect([answer.code, answer.err]).toEqual([code, expect.stringContaining(told)]);
    }
  });
});

describe('shifts', () => {
  const shifts = (points: string, ...flags: readonly string[]) =>
    office.sample(
      'shifts',
      '--points',
      office.keep('points.csv', points),
      '--instrument',
      'border',
      '--shifts',
      'day,night',
      ...flags,
    );
  const august = ['--from', '2026-08-30', '--to', '2026-09-01'];

  test('every shift of every day, with point, day, shift and interval known beforehand', async () => {
    const flags = [...august, '--interval', '5', '--out', office.path('shifts.csv')];
    const { code, err } = await shifts(
      'point,label,stratum,size.day,size.night,interval\nFOTEHOBOD,Fotehobod,north,900,300,\nDUSTI,"Dusti, old",north,500,200,20\n',
      ...flags,
    );
    expect(code, err).toBe(0);
    const [header, first, ...others] = office.read('shifts.csv').trim().split('\n');
    expect(header).toBe(
      'psu,stratum,label,size,date,prefilled.crossing_point,prefilled.date,prefilled.shift,prefilled.selection_interval',
    );
    expect(first).toBe(
      'FOTEHOBOD-2026-08-30-day,north,"Fotehobod, 2026-08-30, day",900,2026-08-30,FOTEHOBOD,2026-08-30,day,5',
    );
    expect(others.length + 1).toBe(2 * 3 * 2);
    expect(others.at(-1)).toMatch(/^DUSTI-2026-09-01-night,north,"Dusti, old, 2026-09-01, night",200,.*,20$/);
  });

  test('faults of table and calendar at once, and nothing is written', async () => {
    const points = 'point,size.day,size.evening,fee\nA,9,1,1\nA,none,1,1\n,3,1,1';
    const { code, err } = await shifts(
      points,
      '--from',
      '2026-02-30',
      '--to',
      '2026-03-01',
      '--out',
      office.path('no.csv'),
    );
    expect(code).toBe(1);
    for (const told of [
      '"2026-02-30" is no day',
      'row 1: nobody asks for a column "fee" here',
      'row 1: "size.evening" is of no shift among day, night',
      'row 2, interval: is missing',
      'row 2, size of the shift night: must be a number above 0, not ""',
      'row 3, point: "A" stands in the table twice, in row 2 as well',
      'row 3, size of the shift day: must be a number above 0, not "none"',
      'row 4, point: is missing',
    ])
      expect(err).toContain(told);
    expect(existsSync(office.path('no.csv'))).toBe(false);
  });

  test('a study that is not asked in shifts is refused', async () => {
    const { code, err } = await shifts(
      'point\nA',
      ...august,
      '--interval',
      '5',
      '--out',
      office.path('no.csv'),
      '--instrument',
      'household',
    );
    expect([code, err]).toEqual([1, expect.stringContaining('"household" is not asked in shifts; border is')]);
  });
});

describe('dwellings', () => {
  const record = office.path('draw.record.json');
  const drawn = async () => {
    if (existsSync(record)) return;
    const flags = ['--instrument', 'household', '--method', 'srs', '--psus', '60', '--dwellings', '6', '--seed', '7'];
    await office.sample(
      'draw',
      '--frame',
      office.keep('list.csv', listOf(villages)),
      ...flags,
      '--out',
      office.path('draw.csv'),
    );
  };
  const dwellings = async (...flags: readonly string[]) => {
    await drawn();
    return office.sample('dwellings', '--record', record, ...flags);
  };

  test('6 of 84, as another program draws them by the same generator', async () => {
    const { code, out } = await dwellings('--psu', 'V00', '--listed', '84');
    // Python: SplitMix64 and FNV-1a of "within/V00", xoshiro128**, ⌊(u + j) 84/6⌋ + 1.
    expect([code, out.trim()]).toEqual([0, 'V00: 6 of 84 dwellings: 6, 20, 34, 48, 62, 76 (each stands for 14.00)']);
  });

  test('a list of several villages comes back with what was drawn, all cells kept', async () => {
    const rows = Array.from({ length: 9 }, (_, k) => `V01,"House ${k + 1}, lane",${k}`);
    office.keep('listing.csv', ['psu,dwelling,note', ...rows, 'V02,only one,x'].join('\n'));
    const { code, out } = await dwellings(
      '--list',
      office.path('listing.csv'),
      '--out',
      office.path('out.csv'),
      '--dwellings',
      '3',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('V02: 1 of 1 dwellings')]);
    const [header, ...lines] = office.read('out.csv').trim().split('\n');
    expect([header, lines.length, lines.at(-1)]).toEqual([
      'psu,dwelling,note,position,listed',
      4,
      'V02,only one,x,1,1',
    ]);
    const positions = lines.slice(0, 3).map((line) => Number(line.split(',').at(-2)));
    expect(lines[0]).toBe(`V01,"House ${positions[0]}, lane",${(positions[0] ?? 0) - 1},${positions[0]},9`);
  });

  test('villages outside the sample, lists without villages and uses without sense are refused', async () => {
    office.keep('strange.csv', 'psu,dwelling\nV01,a\nX9,b\n,c');
    const { code, err } = await dwellings('--list', office.path('strange.csv'), '--out', office.path('no.csv'));
    expect(code).toBe(1);
    expect(err).toContain('row 3, psu: "X9" is not in the sample of the record');
    expect(err).toContain('row 4, psu: is missing');
    expect(existsSync(office.path('no.csv'))).toBe(false);
    expect((await dwellings('--psu', 'V00', '--listed', 'many')).code).toBe(2);
    expect((await dwellings('--psu', 'V00', '--list', 'x')).code).toBe(2);
    expect((await dwellings('--psu', 'X9', '--listed', '5')).err).toContain('"X9" is not in the sample');
  });
});
