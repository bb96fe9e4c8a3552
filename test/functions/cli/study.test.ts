/** `remit study` as a person at the terminal sees it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { levelTables } from '#functions/store/level/level-table.ts';
import { placeIn } from '#functions/store/level/open-level.ts';
import { studiesPartition } from '#functions/store/study-methods.ts';
import { remitHere } from './remit-here.ts';
import { openWhole } from '../store/level/open-test-level.ts';
import { edited, gone } from '../../survey-schemas/studies/edits.ts';
import { savingsClubs } from '../../survey-schemas/studies/example.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-study-'));
const data = join(root, 'data');
afterAll(() => {
  rmSync(root, { recursive: true });
});

function file(content: unknown, name = 'study.json'): string {
  const path = join(root, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const remit = (...args: readonly string[]) => remitHere('study', ...args, '--data', data);
const changed = (edits: Readonly<Record<string, unknown>>) => file(edited(savingsClubs, edits));

test('a file is checked without a folder, and none is made', async () => {
  const { code, out, err } = await remit('check', file(savingsClubs));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('savings-clubs@1: Savings clubs');
  expect(out).toContain('nothing is wrong with it');
  expect((await remit('list')).err).toContain('there is no data folder');
});

test('every slip is a line of its own, with its place', async () => {
  const path = changed({ '/version': 0, '/words/en/questions/age': gone, '/tables/0/dimensions/region': 'regoin' });
  const { code, err } = await remit('check', path);
  expect(code).toBe(1);
  expect(err).toContain(`${path} is not a study:`);
  expect(err).toContain('/version: must be 1 or more, not 0');
  expect(err).toContain('/words/en/questions/age: is missing');
  expect(err).toContain(
    '/tables/0/dimensions/region: the questionnaire asks nothing called "regoin"; did you mean "region"?',
  );
});

test.each([
  ['text that is no JSON', '{ "format": "remit-study/1",', 'line 1'],
  ['a key twice', '{ "id": "a", "id": "b" }', 'stands twice'],
  ['brackets without end', '['.repeat(100_000), 'more than 1000 brackets'],
  ['a file of a megabyte', ' '.repeat(1_000_000), 'a study has 262144 bytes at most'],
])('%s is refused in a sentence', async (_, text, says) => {
  const { code, err } = await remit('check', file(text));
  expect(code).toBe(1);
  expect(err).toContain(says);
});

test('it is added once, listed, shown, and its version is frozen', async () => {
  expect(await remit('add', file(savingsClubs))).toMatchObject({ code: 2 }); // a reason is needed
  const why = ['--why', 'asked for by the ministry', '--by', 'zarina'];
  expect(await remit('add', file(savingsClubs), ...why)).toMatchObject({ code: 0 });
  expect((await remit('add', file(savingsClubs), ...why)).out).toContain('Already there');
  const frozen = await remit('add', changed({ '/words/en/title': 'Clubs' }), ...why);
  expect(frozen.code).toBe(1);
  expect(frozen.err).toContain('a version never changes; nothing was stored: say "version": 2 in the file');
  expect((await remit('list')).out).toMatch(
    /savings-clubs@1 {2}Savings clubs {2}\(added \S+ by zarina: “asked for by the ministry”\)/,
  );
  expect((await remit('show', 'savings-clubs')).out).toContain('SHA-256');
  expect((await remit('history')).out).toContain('study-added  by zarina');
});

test('no text of others steers the terminal: what a file says, why it was added, and by whom', async () => {
  const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
  const path = changed({
    '/id': 'steering-clubs',
    '/derive': [],
    '/tables': [],
    '/words/en/figures': gone,
    '/words/ru/figures': gone,
  });
  const why = ['--why', 'asked\u001b[2J\u009b\u202e for\nremit: forged', '--by', 'zarina\u001b[1m'];
  const added = await remit('add', path, ...why);
  const shown = [added, await remit('show', 'steering-clubs'), await remit('list'), await remit('history')];
  for (const { code, out, err } of [...shown, await remit('history', '--json')]) {
    expect(code).toBe(0);
    expect(out + err).not.toMatch(obeyed);
  }
  for (const { out } of shown) expect(out).toContain('asked\\u001b[2J\\u009b\\u202e for\\u000aremit: forged');
  const refused = await remit('check', file(edited(savingsClubs, { '/words/en/questions/\u001b[2J\u009b': 'X' })));
  expect(refused.code).toBe(1);
  expect(refused.err).not.toMatch(obeyed);
});

test('a pipe is read no further than a study is long', async () => {
  const pipe = join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', 'head -c 50000000 /dev/zero | tr "\\0" " " > "$0"', pipe]);
  const { code, err } = await remit('check', pipe);
  writer.kill();
  expect(code).toBe(1);
  expect(err).toContain('a study has 262144 bytes at most; nothing was parsed');
});

test('what could not be added is a fault of the check, also as JSON', async () => {
  const own = await remit('check', file(savingsClubs));
  expect(own.out).toContain('nothing is wrong with it; it is there already');
  const shown: unknown = JSON.parse((await remit('show', 'household', '--json')).out);
  expect((await remit('check', file(shown))).out).toContain('of the platform itself: to be added, it needs another id');
  for (const [content, pointer, says] of [
    [shown, '/id', 'is part of the platform; give this one another id'],
    [savingsClubs, '/version', 'is there with another content'],
  ] as const) {
    const path = file(edited(content, { '/words/en/title': 'Clubs' }));
    const told = await remit('check', path);
    expect(told.code).toBe(1);
    expect(told.out).not.toContain('nothing is wrong');
    expect(told.err).toContain(`${pointer}: `);
    expect(told.err).toContain(says);
    const json = await remit('check', path, '--json');
    expect(json.code).toBe(1);
    expect(json.out).toContain(`"faults":[{"pointer":"${pointer}"`);
  }
});

test('what another language lacks is a warning', async () => {
  const { code, err } = await remit('check', changed({ '/version': 2, '/words/ru/rules': {} }));
  expect(code).toBe(0);
  expect(err).toContain('ru lacks words, which are said in English: /rules/borrowed_within_saved');
});

test('one that is built in is shown as a file that check reads, and cannot be added under its name', async () => {
  for (const id of ['household', 'border', 'registration', 'price-quote', 'savings-clubs']) {
    const shown = await remit('show', id, '--json');
    expect(shown.code).toBe(0);
    const path = file(shown.out, 'shown.json');
    expect(await remit('check', path)).toMatchObject({ code: 0 });
    const added = await remit('add', path, '--why', 'a copy');
    if (id === 'savings-clubs') expect(added.out).toContain('Already there');
    else expect(added.err).toContain('is part of the platform; give this one another id');
  }
});

test('a name with a slip is told of the one that was meant', async () => {
  expect((await remit('show', 'savingsclubs')).err).toContain('did you mean "savings-clubs"?');
  expect((await remit('show', 'savings-clubs@2')).err).toContain(
    'there is no version 2 of "savings-clubs"; there is 1',
  );
});

test('one whose item is malformed is named, and takes no other with it', async () => {
  const engine = await openWhole(placeIn(data));
  await levelTables(engine).platform.putNew({ pk: studiesPartition, sk: 'savings-clubs#0007' });
  await engine.close();
  const says = 'the study savings-clubs version 7 was altered';
  const listed = await remit('list');
  expect(listed.code).toBe(0);
  expect(listed.out).toContain('savings-clubs@1');
  expect(listed.err).toContain(says);
  expect((await remit('show', 'savings-clubs@1')).code).toBe(0);
  for (const told of [await remit('show', 'savings-clubs'), await remit('check', changed({ '/version': 7 }))]) {
    expect(told.code).toBe(1);
    expect(told.err).toContain(says);
    expect(told.err).not.toContain('fault of remit');
  }
});
