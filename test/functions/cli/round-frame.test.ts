/** The frame of a round comes out as the file that it could be made of again. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { readFrame } from '#functions/fieldwork/describing/read-frame.ts';
import { frameAsCsv } from '#functions/cli/round/write-frame.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { roundWith } from '../../analysis/production/small-round.ts';
import { remitHere } from './remit-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-frame-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every unit of the demo, and one with commas, quotes and lines in its label, is read again as it was', async () => {
  const { round, frame } = drawDemoRound(demoPopulation());
  const [unit] = frame.filter(({ instrument }) => instrument === 'household');
  if (unit === undefined) throw new Error('the demo has households');
  const odd = { ...unit, psu: 'ODD', label: 'Upper "Navobod",\n=1+1', firstStageWeight: 1 + 1 / 3 };
  const units = [...frame, odd];
  const known = await compiledStudies().list();
  expect(readFrame(frameAsCsv(units), round, known)).toEqual({ kind: 'frame', units });
});

/** One of each shape that a unit can have: without anything optional, with each member alone, and with all of them. */
const shapes: readonly FrameUnit[] = [
  { instrument: 'household', psu: 'bare', stratum: 's', label: 'bare', firstStageWeight: 1 },
  { instrument: 'household', psu: 'region', stratum: 's', label: 'a, "b"\nc', firstStageWeight: 1 / 0.3, region: 'n' },
  { instrument: 'household', psu: 'town', stratum: 's', label: ' town ', firstStageWeight: 2, urban: true },
  {
    instrument: 'household',
    psu: 'village',
    stratum: 's',
    label: '=1+1',
    firstStageWeight: 2,
    urban: false,
    units: 84,
  },
  {
    instrument: 'household',
    psu: '007',
    stratum: '08',
    label: '1e3',
    firstStageWeight: 2,
    suggested: { visit_number: 1, language: 'tg' },
  },
  {
    instrument: 'border',
    psu: 'shift',
    stratum: 's',
    label: 'shift',
    firstStageWeight: 3.5,
    prefilled: { direction: 'entry', date: '2025-08-02', selection_interval: 4 },
  },
  {
    instrument: 'border',
    psu: 'all',
    stratum: 's',
    label: 'all',
    firstStageWeight: 3.5,
    region: 'north',
    urban: true,
    units: 400,
    prefilled: { direction: 'exit' },
    suggested: { language: 'ru' },
  },
  {
    instrument: 'household',
    psu: 'on the map',
    stratum: 's',
    label: 'on the map',
    firstStageWeight: 2,
    latitude: 38.0125,
    longitude: -68.5,
  },
];

test('coordinates that are none, or of which one is missing, are told with row and column', async () => {
  const { round } = drawDemoRound(demoPopulation());
  const rows = ['p1,38.02,', 'p2,91,68.5', 'p3,38.02,181', 'p4,north,68.5', 'p5,38.02,68.5', 'p6,,'];
  const csv = rows.map((row) => `household,s,2,${row}`).join('\n');
  const header = 'instrument,stratum,firstStageWeight,psu,latitude,longitude';
  const read = readFrame(`${header}\n${csv}`, round, await compiledStudies().list());
  const faults = read.kind === 'faulty' ? read.faults : [];
  expect(faults.map((fault) => /^row \d+, \w+/.exec(fault)?.[0])).toEqual([
    'row 2, latitude',
    'row 3, latitude',
    'row 4, longitude',
    'row 5, latitude',
  ]);
  expect(faults[0]).toContain('give both, or neither');
});

test.each([
  ['JSON, as a list', (units: readonly FrameUnit[]) => JSON.stringify(units)],
  [
    'JSON, as a round is shown',
    (units: readonly FrameUnit[]) => `\n${JSON.stringify({ state: 'draft', frame: units }, null, 2)}`,
  ],
  ['CSV', frameAsCsv],
])('a unit of every shape comes back as it was from %s', async (_, written) => {
  const known = await compiledStudies().list();
  expect(readFrame(written(shapes), roundWith(), known)).toEqual({ kind: 'frame', units: shapes });
  for (const shape of shapes)
    expect(readFrame(written([shape]), roundWith(), known)).toEqual({ kind: 'frame', units: [shape] });
});

test('what a round is shown in makes another round with the same frame', async () => {
  const [file, shown, data] = [join(folder, 'shown.round.json'), join(folder, 'shown.json'), join(folder, 'shown')];
  const at = ['--data', data];
  const showOf = async (id: string): Promise<string> =>
    (await remitHere('round', 'show', '--json', '--round', id, ...at)).out;
  for (const [id, frame] of [
    ['first', JSON.stringify(shapes)],
    ['second', undefined],
  ] as const) {
    writeFileSync(file, JSON.stringify({ ...roundWith(), id }));
    writeFileSync(shown, frame ?? (await showOf('first')));
    const made = await remitHere('round', 'create', '--file', file, '--frame', shown, ...at);
    expect(made.code, made.err).toBe(0);
  }
  expect(JSON.parse(await showOf('second'))).toMatchObject({ frame: shapes });
});

test('faults of a frame in JSON have the place of their unit, and objects in a column of CSV say where answers stand', async () => {
  const known = await compiledStudies().list();
  const [bare, , , , , shift] = shapes;
  const wrong = [
    bare,
    { ...shift, firstStageWeight: '3,5' },
    { ...shift, prefilled: { direction: 'abroad' } },
    bare,
    7,
  ];
  const read = readFrame(JSON.stringify(wrong), roundWith(), known);
  expect(read.kind === 'faulty' ? read.faults : read).toEqual([
    expect.stringMatching(/^unit 2, firstStageWeight: /),
    expect.stringMatching(/^unit 3, prefilled\.direction: "abroad" cannot be the answer/),
    expect.stringMatching(/^unit 4, psu: .* stands in the frame twice, in unit 1 as well$/),
    expect.stringMatching(/^unit 5/),
  ]);
  expect(readFrame('{"round": {}}', roundWith(), known)).toEqual({
    kind: 'faulty',
    faults: [expect.stringContaining('JSON without a list of units')],
  });
  expect(readFrame('[', roundWith(), known)).toEqual({ kind: 'faulty', faults: [expect.stringContaining('line 1')] });
  expect(readFrame('[]', roundWith(), known)).toEqual({ kind: 'faulty', faults: ['the frame has no rows'] });
  const objects = 'instrument,psu,stratum,firstStageWeight,prefilled\nborder,A,s,2,"{""direction"": ""exit""}"';
  expect(readFrame(objects, roundWith(), known)).toEqual({
    kind: 'faulty',
    faults: ['row 1: answers stand in a column each, "prefilled.QUESTION", and not as one object in "prefilled"'],
  });
});

test('a file that is there is not written over, and a round without a frame has none to write', async () => {
  const file = join(folder, 'round.json');
  writeFileSync(file, JSON.stringify({ ...roundWith(), id: 'bare' }));
  const data = ['--data', join(folder, 'data')];
  expect((await remitHere('round', 'create', '--file', file, ...data)).code).toBe(0);
  const out = join(folder, 'out.csv');
  const none = await remitHere('round', 'show', '--round', 'bare', '--frame-csv', out, ...data);
  expect([none.code, none.err]).toEqual([
    1,
    expect.stringContaining('the round "bare" has no frame; nothing was written'),
  ]);
  expect(existsSync(out)).toBe(false);

  const frame = join(folder, 'frame.csv');
  writeFileSync(frame, 'instrument,psu,stratum,firstStageWeight\nhousehold,A,north,2\nhousehold,B,north,2\n');
  writeFileSync(file, JSON.stringify({ ...roundWith(), id: 'framed' }));
  const made = await remitHere('round', 'create', '--file', file, '--frame', frame, ...data);
  expect(made.code, made.err).toBe(0);
  writeFileSync(out, 'mine');
  const there = await remitHere('round', 'show', '--round', 'framed', '--frame-csv', out, ...data);
  expect([there.code, there.err]).toEqual([1, expect.stringContaining('nothing was written: name another')]);
  expect(readFileSync(out, 'utf8')).toBe('mine');
});
