/** An analyst at the terminal estimates from files of her own, good and bad. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '#functions/cli/cli.ts';

let folder = '';
let printed = '';
let complained = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'estimate-'));
  printed = complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const villages =
  'village,stratum,w,sent,note\r\na,north,2,10,"x, ""y"""\r\nb,north,2,20,\r\nc,south,3,,z\r\nd,south,3,40,z\r\n';

async function estimate(csv: string | undefined, parts: object = {}, ...flags: string[]): Promise<number> {
  if (csv !== undefined) writeFileSync(join(folder, 'villages.csv'), csv);
  const spec = {
    input: { file: 'villages.csv' },
    design: { ids: 'village', strata: 'stratum', weights: 'w' },
    estimator: { fun: 'total', vars: 'sent', na_rm: true },
    ...parts,
  };
  writeFileSync(join(folder, 'case.json'), JSON.stringify(spec));
  return runCommandLine(['estimate', '--case', join(folder, 'case.json'), ...flags]);
}

test('she gets the total as JSON', async () => {
  expect(await estimate(villages)).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ degf: 2, n_rows: 4, rows: [{ name: 'sent', estimate: 180 }] });
});

test('she checks it against what R answered, and a wrong cell fails the check', async () => {
  expect(await estimate(villages, { expected: { rows: [{ by: null, name: 'sent', estimate: 180 }] } }, '--check')).toBe(
    0,
  );
  expect(await estimate(villages, { expected: { rows: [{ by: null, name: 'sent', estimate: 181 }] } }, '--check')).toBe(
    1,
  );
  expect(printed).toContain('rows[sent].estimate: expected 181, answered 180');
});

test.each([
  ['a file that is not there', undefined, {}, /villages\.csv: no such file/],
  ['an empty file', '', {}, /villages\.csv: the file is empty/],
  ['a header without rows', 'village,stratum,w,sent\n', {}, /no rows/],
  ['a column that is missing', 'village,w,sent\na,1,2\n', {}, /no column 'stratum'; it has village, w, sent/],
  ['a row that is too short', 'village,stratum,w,sent\na,n,1,2\nb,n,1\n', {}, /row 2: 3 fields, the header has 4/],
  ['a weight in words', villages.replace('b,north,2', 'b,north,two'), {}, /column 'w', row 2: 'two' is no number/],
  ['a negative weight', villages.replace('b,north,2', 'b,north,-2'), {}, /column 'w', row 2: -2/],
  ['a blank weight', villages.replace('b,north,2', 'b,north,'), {}, /column 'w', row 2/],
  [
    'a village in two strata',
    villages.replace('b,north', 'c,north'),
    {},
    /unit c of stage 1 lies in two strata, north and south/,
  ],
  ['a stratum with one village', villages.replace('b,north,2,20,\r\n', ''), {}, /Stratum \(north\) has only one PSU/],
  [
    'an unknown estimator',
    villages,
    { estimator: { fun: 'guess' } },
    /estimator\.fun: "guess" is not known; one of total, /,
  ],
  ['no variable', villages, { estimator: { fun: 'mean' } }, /estimator\.vars: name a variable/],
  [
    'a quantile beyond 1',
    villages,
    { estimator: { fun: 'quantile', vars: 'sent', quantiles: [0.5, 25] } },
    /estimator\.quantiles.*: .*must be 1 or less, not 25|give probabilities from 0 to 1/,
  ],
  [
    'a share of amounts',
    villages,
    { estimator: { fun: 'ciprop', formula: '~sent' } },
    /~sent, row 1: a share is of values 0 and 1/,
  ],
  [
    'a condition it cannot read',
    villages,
    { estimator: { fun: 'total', vars: 'sent', subset: 'sent >' } },
    /cannot read 'sent >'/,
  ],
])('%s is refused in one sentence', async (_, csv, parts, sentence) => {
  expect(await estimate(csv, parts)).toBe(1);
  expect(complained).toMatch(sentence);
  expect(complained.trim().split('\n')).toHaveLength(1);
});

test.each([
  [{ design: { ids: 'village', strat: 'stratum' } }, /design\.strat: unknown key "strat"; did you mean "strata"/],
  [
    { estimator: { fun: 'mean', vars: 'sent', 'na.rm': true } },
    /estimator\.na\.rm: unknown key "na.rm"; did you mean "na_rm"/,
  ],
  [
    {
      estimator: {
        list: [
          { fun: 'mean', vars: 'sent' },
          { fun: 'mean', vars: 'sent', nest: true },
        ],
      },
    },
    /list\[1\]\.nest/,
  ],
  [{ by: 'stratum' }, /by: unknown key "by" here; it belongs in estimator/],
])('a slip in a key is named, as the answer would be another than she asked for', async (parts, sentence) => {
  expect(await estimate(villages, parts)).toBe(1);
  expect(complained).toMatch(sentence);
  expect(printed).toBe('');
});

test('with --json she gets one line, whether she estimates or checks', async () => {
  expect(await estimate(villages, {}, '--json')).toBe(0);
  expect(printed.trimEnd().split('\n')).toHaveLength(1);
  printed = '';
  const wrong = { expected: { rows: [{ by: null, name: 'sent', estimate: 181 }] } };
  expect(await estimate(villages, wrong, '--check', '--json')).toBe(1);
  expect(printed.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(printed)).toMatchObject({ kind: 'differs', differences: [{ expected: '181', actual: '180' }] });
});

test('a bug is one line too, not a page of stack', async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => {
    throw new TypeError('cannot write');
  });
  expect(await estimate(villages)).toBe(1);
  expect(complained).toMatch(/^remit: TypeError: cannot write.*please report it\n$/u);
});

test('a case file that is not there is named', async () => {
  expect(await runCommandLine(['estimate', '--case', join(folder, 'nowhere.json')])).toBe(1);
  expect(complained).toContain('nowhere.json: no such case file');
});

test('a column of numbers that ends in a word keeps every id apart', async () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `${String(i).padStart(5, '0')},north,1,1`);
  const csv = ['village,stratum,w,sent', ...ids, '1,north,1,1', 'x,north,1,1'].join('\n');
  expect(await estimate(csv)).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ n_psu: 5002 });
});

test('domains in a Cyrillic code page are never merged: they are read as said, or the file is refused', async () => {
  const text = 'village,stratum,w,sent,sex\na,n,2,10,Ж\nb,n,2,20,М\n';
  const bytes = Array.from(text, (sign) => sign.charCodeAt(0) - (sign < '\u0400' ? 0 : 0x350));
  writeFileSync(join(folder, 'villages.csv'), Uint8Array.from(bytes));
  const by = { estimator: { fun: 'total', vars: 'sent', by: 'sex' } };
  expect(await estimate(undefined, by)).toBe(1);
  expect(complained).toMatch(/villages\.csv: line 2 \(byte 37 of the file\) is not utf-8; .*windows-1251/u);
  expect(await estimate(undefined, by, '--encoding', 'windows-1251')).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ rows: [{ by: { sex: 'Ж' } }, { by: { sex: 'М' } }] });
});

test('a slip in a case is told with its line and column', async () => {
  writeFileSync(join(folder, 'slip.json'), '{\n  "input": {}\n  "design": {}\n}');
  expect(await runCommandLine(['estimate', '--case', join(folder, 'slip.json')])).toBe(1);
  expect(complained).toContain('the file is not JSON: line 3, column 3: a comma is missing before this');
});

test('half a replicate cannot be drawn', async () => {
  expect(await estimate(villages, { replicates: { type: 'bootstrap', replicates: 20.5, seed: 1 } })).toBe(1);
  expect(complained).toContain('replicates.replicates: is a whole number');
});
