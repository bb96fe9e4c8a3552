/** A survey office opens a round with its frame and hands out links, at a terminal. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { readSecrets } from '#functions/laptop/data/data-directory.ts';
import { readFrame } from '#functions/fieldwork/describing/read-frame.ts';
import { readRound } from '#functions/fieldwork/describing/read-round.ts';
import { readToken } from '#functions/platform/identity/tokens.ts';
import { frameUnitSchema } from '#schemas/fieldwork/round.ts';
import { drawSmallRound } from '../../expectations/place.ts';
import { remitHere } from './remit-here.ts';
import { startRemit } from './remit-process.ts';
import { catalogue } from '../../studies.ts';
import { villageMap } from './import/village-survey.ts';

const { round } = drawSmallRound();
const folder = await mkdtemp(join(tmpdir(), 'remit-round-'));
const data = join(folder, 'data');
const file = join(folder, 'round.json');
const frame = join(folder, 'frame.csv');
const header = 'instrument,psu,stratum,label,region,urban,firstStageWeight,units';
const villages = [
  header,
  'household,KH-01,khatlon-rural,"Dusti, lower",khatlon,no,120.5,84',
  'household,KH-02,khatlon-rural,,,,118,90',
].join('\n');

const remit = (...args: readonly string[]) => remitHere(...args, '--data', data);
const shown = v.pipe(v.string(), v.parseJson(), v.object({ frame: v.array(v.looseObject({ psu: v.string() })) }));
const linked = v.pipe(v.string(), v.parseJson(), v.object({ link: v.string(), token: v.string() }));

afterAll(() => rm(folder, { recursive: true, force: true }));

test('an office opens a round, hands out a link for one village, and cannot change the frame by accident', async () => {
  await writeFile(file, JSON.stringify(round));
  await writeFile(frame, villages);
  const made = await remit('round', 'create', '--open', '--file', file, '--frame', frame);
  expect([made.err, made.code]).toEqual(['', 0]);
  expect(made.out).toContain('(created)');
  expect(made.out).toContain('2 PSUs in 1 stratum');

  const show = ['round', 'show', '--round', round.id] as const;
  const before = v.parse(shown, (await remit(...show, '--json')).out).frame;
  expect(before[0]).toEqual({
    instrument: 'household',
    psu: 'KH-01',
    stratum: 'khatlon-rural',
    label: 'Dusti, lower',
    region: 'khatlon',
    urban: false,
    firstStageWeight: 120.5,
    units: 84,
  });

  await writeFile(frame, villages.replace('120.5', '12.05'));
  const changed = await remit('round', 'create', '--file', file, '--frame', frame);
  expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('nothing was changed')]);
  expect(v.parse(shown, (await remit(...show, '--json')).out).frame).toEqual(before);
  const files = ['--file', file, '--frame', frame] as const;
  expect((await remit('round', 'update', ...files)).code).toBe(2); // a change has a reason
  const updated = await remit('round', 'update', ...files, '--reason', 'a misplaced point', '--by', 'ana');
  expect(updated.out).toContain('(changed: frame)');

  const one = ['link', '--round', round.id, '--instrument', 'household'];
  const { link, token } = v.parse(linked, (await remit(...one, '--psu', 'KH-02', '--days', '2', '--json')).out);
  expect(link).toBe(`http://localhost:8787/collect/household#${token}`);
  // A server on another port has the folder open now: the link leads there.
  const server = startRemit('serve', '--port', '0', '--data', data, '--json');
  try {
    const { url } = v.parse(v.pipe(v.string(), v.parseJson(), v.object({ url: v.string() })), await server.firstLine);
    expect(url).not.toContain(':8787');
    expect((await remit(...one, '--psu', 'KH-02')).out).toMatch(new RegExp(`^${url}/collect/household#`));
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
  }
  expect((await remit(...one)).err).toContain('nobody serves the folder now');
  expect((await remit('sign-in')).err).toContain('start remit serve');
  const { signing } = await readSecrets(data);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect(await readToken(token, signing, inDays(1.9))).toMatchObject({ round: round.id, psu: 'KH-02' });
  expect(await readToken(token, signing, inDays(2.1))).toBeUndefined();

  const nowhere = await remit(...one, '--psu', 'KH-99');
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('has no PSU "KH-99"')]);
  expect((await remit(...one, '--days', '0')).code).toBe(2);
  const to = (instrument: string) => remit('link', '--round', round.id, '--instrument', instrument);
  expect((await to('unheard-of')).err).toContain('does not ask "unheard-of"');
  expect((await to('registration')).err).toContain(`people open http://localhost:8787/register/${round.id}`);
});

test('a stage and a data folder are not named together', async () => {
  expect((await remit('round', 'show', '--round', 'r', '--stage', 'demo')).code).toBe(2);
});

test('every fault of a frame names its row and column', () => {
  const rows = [
    header,
    'household,A,s,,,maybe,2,10',
    'household,B,s,,,yes,half,10',
    'border,C,s,,,no,0.5,10',
    'household,D,s,,,no,1,10',
    'household,D,s,,,no,1,10',
    'visa,E,s,,,no,1,10',
  ];
  const read = readFrame(rows.join('\n'), round, catalogue);
  expect(read.kind === 'faulty' ? read.faults.map((fault) => fault.split(':')[0]) : read).toEqual([
    'row 2, urban',
    'row 3, firstStageWeight',
    'row 4, firstStageWeight',
    'row 6, psu',
    'row 7, instrument',
  ]);
  const columns = readFrame('instrument,psu,stratum,weight\nhousehold,A,s,1', round, catalogue);
  expect(columns).toEqual({
    kind: 'faulty',
    faults: [
      'row 1: the column firstStageWeight is missing',
      expect.stringMatching(/^row 1: a frame has no column "weight"; known: /),
    ],
  });
  expect(readFrame(header, round, catalogue)).toEqual({ kind: 'faulty', faults: ['the frame has no rows'] });
});

test('a frame cut by semicolons is told so, and read when that is said', () => {
  const continental = [header, 'household,KH-01,s,,,no,"120,5",84'].join('\n').replaceAll(/,(?!5")/g, ';');
  expect(readFrame(continental, round, catalogue)).toEqual({
    kind: 'faulty',
    faults: [expect.stringMatching(/^row 1: the columns are separated by semicolons .* --delimiter ';'$/)],
  });
  expect(readFrame(`${continental}\n;;;;;;;\n`, round, catalogue, ';')).toMatchObject({
    kind: 'frame',
    units: [{ psu: 'KH-01', firstStageWeight: 120.5, units: 84 }],
  });
});

test('what a frame answers beforehand is held against the questionnaire, before any interview is refused', () => {
  const rows = [
    'instrument,psu,stratum,region,urban,firstStageWeight,prefilled.direction,prefilled.date,prefilled.selection_interval,suggested.language,prefilled.age',
    'border,A,s,north,no,2,exit,2026-02-30,4,tg,',
    'border,B,s,,,2,abroad,2026-02-28,four,klingon,40',
    'household,C,s,north,yes,2,,,,tg,',
    'household,D,s,,,2,entry,,,,',
  ];
  const read = readFrame(rows.join('\n'), round, catalogue);
  expect(read.kind === 'faulty' ? read.faults : read).toEqual([
    'row 2, prefilled.date: "2026-02-30" cannot be the answer: Enter a calendar date as YYYY-MM-DD.',
    'row 3, prefilled.direction: "abroad" cannot be the answer: Choose a code from the list “direction”. It takes entry, exit.',
    'row 3, prefilled.selection_interval: "four" cannot be the answer: Enter a whole number.',
    expect.stringMatching(/^row 3, suggested\.language: "klingon" cannot be .* It takes [a-z, ]+\.$/),
    'row 5, prefilled.direction: the questionnaire asks nothing called "direction" that a frame could answer',
  ]);
  const sound = [rows[0], 'border,A,s,north,no,2,exit,2026-02-28,4,tg,40', rows[3]].join('\n');
  expect(readFrame(sound, round, catalogue)).toMatchObject({
    kind: 'frame',
    units: [{ prefilled: { direction: 'exit', date: '2026-02-28', selection_interval: 4 }, region: 'north' }, {}],
  });
});

test('a unit of a frame knows a dozen answers at most, so that a hundred units lie in one item', () => {
  const unit = { instrument: 'border', psu: 'A', stratum: 's', label: 'A', firstStageWeight: 2 };
  const known = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`answer_${n}`, n]));
  expect(v.is(frameUnitSchema, { ...unit, prefilled: known(12) })).toBe(true);
  expect(v.is(frameUnitSchema, { ...unit, prefilled: known(13) })).toBe(false);
});

test('every fault of a round names its key', () => {
  const faultsOf = (value: unknown) => {
    const read = readRound(JSON.stringify(value), catalogue);
    return read.kind === 'faulty' ? read.faults.map((fault) => fault.split(':')[0]) : read;
  };
  expect(faultsOf({ ...round, title: '', country: 'TJK' })).toEqual(['title', 'country']);
  expect(
    faultsOf({ ...round, instruments: { household: 9 }, referencePeriod: { start: '2027-02-01', end: '2027-01-01' } }),
  ).toEqual(['instruments.household', 'referencePeriod']);
  const rates = [{ currency: 'TJS', month: '2026-01', perUsd: 0 }];
  const settings = { minimumCell: 0, cvPublished: 0.2 };
  expect(faultsOf({ ...round, exchangeRates: rates, settings, seed: 7 })).toEqual([
    'exchangeRates.0.perUsd',
    'settings.minimumCell',
    'settings.cvPublished',
    'seed',
  ]);
  expect(faultsOf({ ...round, settings: { cvPublish: 0.4 } })).toEqual(['settings.cvPublish']);
  expect(readRound('{\n  "id": "r"\n  "title": "R"\n}', catalogue)).toEqual({
    kind: 'faulty',
    faults: ['the file is not JSON: line 3, column 3: a comma is missing before this'],
  });
});

test('an office leads a round through its life at a terminal, and the history tells who did what and why', async () => {
  await writeFile(file, JSON.stringify({ ...round, id: 'life' }));
  const by = ['--round', 'life', '--by', 'ana'] as const;
  expect((await remit('round', 'create', '--file', file)).out).toContain('draft since 20');
  expect((await remit('round', 'open', ...by)).out).toMatch(/^Round life: open since 20/);
  expect((await remit('round', 'close', ...by)).err).toContain("'--reason <text>' not specified");
  const why = ['--reason', 'all villages are done'] as const;
  expect((await remit('round', 'close', ...by, ...why)).out).toMatch(/^Round life: closing since 20/);
  expect((await remit('round', 'close', ...by, ...why)).out).toMatch(/^Round life: already closing since 20/);
  expect((await remit('round', 'close', '--finally', ...by, ...why)).out).toContain('computes it one last time');
  expect((await remit('round', 'open', ...by)).err).toContain('is closed and cannot be opened now: reopen it first');
  const map = join(folder, 'map.json');
  await writeFile(map, JSON.stringify({ ...villageMap, round: undefined }));
  const importing = ['import', '--round', 'life', '--instrument', 'household', '--map', map, frame] as const;
  expect((await remit(...importing)).err).toContain('takes nothing any more; reopen it first: remit round reopen');
  expect((await remit('round', 'reopen', ...by, '--reason', 'a late team')).code).toBe(0);
  expect((await remit('round', 'archive', ...by, ...why)).err).toContain(
    'close it first (remit round close --finally)',
  );
  expect((await remit('round', 'list')).out).toContain('life  open since 20');
  const { out } = await remit('round', 'history', '--round', 'life');
  expect(out.match(/round-[a-z]+ {2}by .+/g)).toEqual([
    expect.stringMatching(/^round-created {2}by terminal: \S/),
    'round-opened  by ana',
    'round-closing  by ana',
    'round-closed  by ana',
    'round-reopened  by ana',
  ]);
  expect(out).toContain('“a late team”');
});

test('a round with something open is closed by whoever says that they know it, and tells what that is', async () => {
  await writeFile(file, JSON.stringify({ ...round, id: 'unfinished' }));
  expect((await remit('round', 'create', '--file', file, '--frame', frame, '--open')).code).toBe(0);
  const closing = ['round', 'close', '--round', 'unfinished', '--reason', 'snow'] as const;
  const { code, err } = await remit(...closing);
  expect([code, err]).toEqual([1, expect.stringMatching(/was not closed, [^]*or say --anyway[^]*single interview/)]);
  expect((await remit('round', 'list')).out).toContain('unfinished  open since 20');
  expect((await remit(...closing, '--anyway')).out).toMatch(
    /^still open: .*without a single interview .*\n(?:still open: .*\n)*Round unfinished: closing since 20/,
  );
});

test('whoever follows a guide of before is told what a command is called now', async () => {
  const said = async (...args: readonly string[]) => {
    const { code, err } = await remit('round', ...args);
    return [code, err.trim()];
  };
  expect(await said('--file', file, '--replace')).toEqual([
    2,
    expect.stringContaining("'--replace' is gone: say remit round update"),
  ]);
  expect(await said('--file', file, '--frame', frame)).toEqual([2, expect.stringContaining('say remit round create')]);
  expect(await said('--round', 'life')).toEqual([2, expect.stringContaining('say remit round show')]);
});
