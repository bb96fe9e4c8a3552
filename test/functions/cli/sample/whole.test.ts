/** What goes wrong half-way leaves nothing behind: files come all or none, and nobody's change of a round is overrun. */
import { existsSync, readdirSync, rmSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openData } from '#functions/laptop/data/open-data.ts';
import { putIntoRound } from '#functions/cli/sample/put-into-round.ts';

import { roundWith } from '../../../analysis/production/small-round.ts';
import { listOf, makeOffice, villages } from './office.ts';

const office = makeOffice();
const list = office.keep('list.csv', listOf(villages));
const usual = ['--instrument', 'household', '--method', 'srs', '--psus', '9', '--dwellings', '5', '--seed', '7'];
const id = 'r';

beforeAll(async () => {
  const file = office.keep('round.json', JSON.stringify({ ...roundWith(), id }));
  expect((await office.remit('round', 'create', '--file', file)).code).toBe(0);
});
afterAll(() => {
  rmSync(office.folder, { recursive: true, force: true });
});

test('a record that cannot be written leaves no frame', async () => {
  const flags = ['--out', office.path('a.csv'), '--record', office.path('nowhere/a.json')];
  const { code, err } = await office.sample('draw', '--frame', list, ...usual, ...flags);
  expect([code, err]).toEqual([1, expect.stringContaining('cannot be written (ENOENT); nothing was written')]);
  expect(readdirSync(office.folder).filter((name) => name.startsWith('a.'))).toEqual([]);
});

test('two files of one name are one too few', async () => {
  const flags = ['--out', office.path('b.csv'), '--record', office.path('b.csv')];
  const { code, err } = await office.sample('draw', '--frame', list, ...usual, ...flags);
  expect([code, err]).toEqual([1, expect.stringContaining('two files would be called')]);
  expect(existsSync(office.path('b.csv'))).toBe(false);
});

test('a round that cannot be told what was listed leaves no file of dwellings', async () => {
  const drawn = await office.sample('draw', '--frame', list, ...usual, '--out', office.path('c.csv'));
  expect(drawn.code, drawn.err).toBe(0);
  const { psus } = office.record('c.record.json');
  office.keep('listing.csv', ['psu,dwelling', ...psus.map(({ psu }) => `${psu},1`)].join('\n'));
  const flags = [
    '--record',
    office.path('c.record.json'),
    '--list',
    office.path('listing.csv'),
    '--out',
    office.path('d.csv'),
  ];
  const { code, err } = await office.remit('sample', 'dwellings', ...flags, '--round', id);
  expect([code, err]).toEqual([1, expect.stringContaining('has no PSU')]);
  expect(existsSync(office.path('d.csv'))).toBe(false);
});

test('whoever changed the round since it was read is not overrun', async () => {
  const data = await openData(office.path('data'), 'alone');
  const platform = {
    ...data,
    site: '',
    isServed: false,
    signIn: 'one-time-address' as const,
    sweep: () => Promise.resolve(undefined),
  };
  const who = {
    by: 'amina',
    now: () => new Date(),
    newId: () => '0198f3a0-0000-7000-8000-00000000000a',
    reason: 'a draw',
  };
  const unit = { instrument: 'household', psu: 'A', stratum: 's', label: 'A', firstStageWeight: 2 };
  const entry = await data.store.getRoundEntry(id);
  if (entry === undefined) throw new Error('the round is there');
  const put = (psu: string, newId: string) =>
    putIntoRound(
      platform,
      entry,
      { instrument: 'household', units: [{ ...unit, psu }] },
      { ...who, newId: () => newId },
    );
  expect(await put('A', '0198f3a0-0000-7000-8000-00000000000a')).toBe('changed');
  await expect(put('B', '0198f3a0-0000-7000-8000-00000000000b')).rejects.toThrow('somebody else changed the round');
  expect((await data.store.getFrame(id)).map(({ psu }) => psu)).toEqual(['A']);
  await data.close();
});

test('a stratum too large for a panel is refused with the way out', async () => {
  const many = Array.from({ length: 5010 }, (_, k) => ({ psu: `M${k}`, stratum: 'one', size: 10 + (k % 7) }));
  const file = office.keep('many.csv', listOf(many).replaceAll(/,M\d+,no,/g, ',r,no,'));
  const flags = ['--instrument', 'household', '--method', 'pps-systematic', '--psus', '9', '--seed', '7'];
  const first = await office.sample('draw', '--frame', file, ...flags, '--out', office.path('many.out.csv'));
  expect(first.code, first.err).toBe(0);
  const panel = ['--former', office.path('many.out.record.json'), '--keep', '0.5', '--seed', '8'];
  const { code, err } = await office.sample('draw', '--frame', file, ...panel, '--out', office.path('no.csv'));
  expect([code, err]).toEqual([1, expect.stringContaining('stratum one: 5010 PSUs')]);
  expect(err).toContain('take a master sample with rotation groups');
});
