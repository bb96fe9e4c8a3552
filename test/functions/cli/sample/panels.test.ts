/** A coordinator goes back to some villages in the next round: panels of a former sample, and groups of a master sample. */
import { existsSync, rmSync } from 'node:fs';

import { afterAll, describe, expect, test } from 'vitest';

import { listOf, makeOffice, villages } from './office.ts';

const office = makeOffice();
const list = office.keep('list.csv', listOf(villages));
afterAll(() => {
  rmSync(office.folder, { recursive: true, force: true });
});

const usual = ['--instrument', 'household', '--method', 'pps-systematic', '--psus', '9', '--seed', '7'];
const draw = (out: string, ...more: readonly string[]) =>
  office.sample('draw', '--frame', list, ...usual, '--out', office.path(out), ...more);

describe('panels', () => {
  const panel = (former: string, out: string, ...more: readonly string[]) =>
    office.sample(
      'draw',
      '--frame',
      list,
      '--former',
      office.path(former),
      '--seed',
      '11',
      '--keep',
      '0.5',
      '--out',
      office.path(out),
      ...more,
    );

  test('half of the villages stay, and weights are those of the panel', async () => {
    await draw('first.csv', '--psus', '12');
    const { code, err } = await panel('first.record.json', 'panel.csv');
    expect(code, err).toBe(0);
    const [before, after] = [office.record('first.record.json'), office.record('panel.record.json')];
    const old = new Set(before.psus.map(({ psu }) => psu));
    for (const { stratum, kept = 0, drawn } of after.strata) {
      const own = after.psus.filter((one) => one.stratum === stratum);
      expect(own.length).toBe(drawn);
      expect(own.filter(({ psu }) => old.has(psu)).length).toBe(kept);
      expect(own.filter((one) => one.kept).length).toBe(kept);
    }
    const changed = after.psus.filter(
      ({ psu, probability, kept }) => kept && before.psus.find((one) => one.psu === psu)?.probability !== probability,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(after.psus.find(({ psu }) => psu === 'V40')).toMatchObject({ probability: 1, kept: true });
  });

  test('simple random samples make panels of panels, with n/N each time', async () => {
    await draw('srs1.csv', '--method', 'srs', '--psus', '12');
    expect((await panel('srs1.record.json', 'srs2.csv')).code).toBe(0);
    const third = await office.sample(
      'draw',
      '--frame',
      list,
      '--former',
      office.path('srs2.record.json'),
      '--seed',
      '12',
      '--keep',
      '0.5',
      '--out',
      office.path('srs3.csv'),
    );
    expect(third.code, third.err).toBe(0);
    expect(office.record('srs3.record.json').psus.every(({ probability }) => probability === 4 / 20)).toBe(true);
  });

  test('another list, a record changed by hand, a panel of a panel by size, and the same seed are refused', async () => {
    const changed = office.keep('grown.csv', listOf(villages).replace('V00,khatlon,20', 'V00,khatlon,25'));
    const flags = ['--former', office.path('first.record.json'), '--keep', '0.5', '--out', office.path('no.csv')];
    const grown = await office.sample('draw', '--frame', changed, ...flags, '--seed', '11');
    expect([grown.code, grown.err]).toEqual([
      1,
      expect.stringContaining('is not the one that the former sample was drawn from'),
    ]);
    expect((await panel('panel.record.json', 'no.csv', '--seed', '13')).err).toContain('is a panel itself');
    expect((await office.sample('draw', '--frame', list, ...flags, '--seed', '7')).code).toBe(2);
    const record = office.record('first.record.json');
    const [first, ...others] = record.psus;
    const swapped = villages.find(
      ({ psu, stratum }) => stratum === first?.stratum && !record.psus.some((one) => one.psu === psu),
    );
    office.keep('forged.json', JSON.stringify({ ...record, psus: [{ ...first, psu: swapped?.psu }, ...others] }));
    expect((await panel('forged.json', 'no.csv')).err).toContain('it was changed by hand');
    expect(existsSync(office.path('no.csv'))).toBe(false);
  });
});

test('rotation: a master sample of 18 in three groups; two rounds share a group, with π · 2/3', async () => {
  const master = ['--psus', '18', '--rotation', '3'];
  await draw('whole.csv', '--psus', '18');
  expect((await draw('autumn.csv', ...master, '--use', '1,2')).code).toBe(0);
  expect((await draw('spring.csv', ...master, '--use', '2,3')).code).toBe(0);
  const [whole, autumn, spring] = ['whole', 'autumn', 'spring'].map(
    (name) => office.record(`${name}.record.json`).psus,
  );
  const names = (psus: typeof whole) => (psus ?? []).map(({ psu }) => psu);
  expect(new Set([...names(autumn), ...names(spring)])).toEqual(new Set(names(whole)));
  expect(names(autumn).filter((psu) => names(spring).includes(psu))).toEqual(
    names(autumn?.filter(({ group }) => group === 2)),
  );
  for (const { psu, probability } of autumn ?? [])
    expect(probability).toBeCloseTo(((whole?.find((one) => one.psu === psu)?.probability ?? 0) * 2) / 3, 12);
  expect((await draw('no.csv', ...master, '--use', '1', '--joint', office.path('no.joint.csv'))).err).toContain(
    'have no joint probabilities',
  );
});
