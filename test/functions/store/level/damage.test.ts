/** An embedded database that lost something, or was altered, is not opened; one that was cut off by a kill is. */
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { levelTables } from '#functions/store/level/level-table.ts';
import { createLevel, openLevel, placeIn } from '#functions/store/level/open-level.ts';
import { StoreUnavailable } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { collect, sampleRecord, spring } from '../sample-records.ts';
import { openWhole } from './open-test-level.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-damage-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const whole = join(root, 'whole');
const older = join(root, 'older');
const tablesIn = (folder: string): string => placeIn(folder).tables;

// Three hundred responses: two hundred in tables of LevelDB, a hundred in its log.
beforeAll(async () => {
  const place = placeIn(join(root, 'growing'));
  await createLevel(place);
  const put = async (from: number, to: number) => {
    const engine = await openWhole(place);
    const store = createTableStore(levelTables(engine));
    for (let n = from; n < to; n++) await store.putResponse(sampleRecord(n, { note: `${n} ${'ж'.repeat(200)}` }));
    await engine.close();
  };
  await put(0, 200);
  await cp(join(root, 'growing'), older, { recursive: true });
  await put(200, 300);
  await cp(join(root, 'growing'), whole, { recursive: true });
});

/** A copy of the whole folder, damaged; the largest file with this ending is the one that matters. */
async function damaged(how: (file: (ending: string) => Promise<string>, folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(root, 'copy-'));
  await cp(whole, folder, { recursive: true });
  const file = async (ending: string): Promise<string> => {
    const names = (await readdir(tablesIn(folder))).filter((name) => name.includes(ending));
    const sized = await Promise.all(
      names.map(async (name) => ({ name, size: (await stat(join(tablesIn(folder), name))).size })),
    );
    return join(tablesIn(folder), sized.toSorted((a, b) => a.size - b.size).at(-1)?.name ?? 'none');
  };
  await how(file, folder);
  return folder;
}

async function flip(path: string, share: number): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * share));
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(path, bytes);
}

const half = async (path: string): Promise<void> => truncate(path, Math.floor((await stat(path)).size / 2));

/** What opening says; the names and sizes of the files before and after. */
async function opening(folder: string) {
  const files = async () => {
    const names = (await readdir(tablesIn(folder)).catch(() => [])).filter((name) => !/^LO(?:CK|G)/.test(name));
    return Promise.all(
      names.toSorted().map(async (name) => [name, await readFile(join(tablesIn(folder), name), 'hex')]),
    );
  };
  const before = await files();
  const opened = await openLevel(placeIn(folder), { sync: false });
  if (opened.kind === 'open') await opened.engine.close();
  return {
    said: opened.kind === 'damaged' ? opened.what : opened.kind,
    untouched: opened.kind === 'damaged' && JSON.stringify(await files()) === JSON.stringify(before),
  };
}

async function countIn(folder: string): Promise<number> {
  const engine = await openWhole(placeIn(folder));
  const records = await collect(createTableStore(levelTables(engine)).readRound(spring.id, 'household'));
  await engine.close();
  return records.length;
}

test.each([
  [
    'a byte in the middle of the log',
    async (file: string) => flip(file, 0.5),
    '.log',
    /file \d+\.log is damaged at byte \d+/,
  ],
  [
    'a byte near the start of the log',
    async (file: string) => flip(file, 0.02),
    '.log',
    /file \d+\.log is damaged at byte \d+/,
  ],
  ['a log that is gone', async (file: string) => rm(file), '.log', /its \.log file is missing/],
  ['a CURRENT that is empty', async (file: string) => truncate(file), 'CURRENT', /CURRENT is empty/],
  ['a CURRENT that is gone', async (file: string) => rm(file), 'CURRENT', /CURRENT is missing/],
  ['a MANIFEST that is gone', async (file: string) => rm(file), 'MANIFEST', /file MANIFEST-\d+ is missing/],
  [
    'a byte in the MANIFEST',
    async (file: string) => flip(file, 0.1),
    'MANIFEST',
    /file MANIFEST-\d+ is damaged at byte 0/,
  ],
  ['a table that is gone', async (file: string) => rm(file), '.ldb', /missing files/],
] as const)('%s is found before anything is touched', async (_, harm, ending, said) => {
  const folder = await damaged(async (file) => harm(await file(ending)));
  const found = await opening(folder);
  expect(found.said).toMatch(said);
  expect(found.untouched).toBe(true);
});

test.each([
  ['a byte in the last record of the log', async (file: string) => flip(file, 1), '.log', /lacks 1 of 300 responses/],
  ['a log that was cut to its half', half, '.log', /lacks (?:4\d|5\d) of 300 responses/],
  ['a log that was emptied', async (file: string) => truncate(file), '.log', /lacks 100 of 300 responses/],
  ['a byte in a table', async (file: string) => flip(file, 0.3), '.ldb', /lacks \d+ of 300 responses|cannot be read/],
  ['a table that was cut to its half', half, '.ldb', /cannot be read/],
] as const)('%s is found by what the ledger says', async (_, harm, ending, said) => {
  const folder = await damaged(async (file) => harm(await file(ending)));
  expect((await opening(folder)).said).toMatch(said);
  expect((await opening(folder)).said).not.toBe('open'); // nor at the next try
});

test('a byte anywhere in a table never passes for what was stored', async () => {
  for (let share = 0.01; share < 0.95; share += 0.06) {
    const folder = await damaged(async (file) => flip(await file('.ldb'), share));
    const { said } = await opening(folder);
    // A byte that no value depends on may pass; then every response is as it was.
    if (said === 'open') expect(await countIn(folder)).toBe(300);
  }
});

test('a ledger that is gone or damaged is refused: nobody could tell what is missing', async () => {
  const gone = await damaged(async (_, folder) => rm(placeIn(folder).ledger));
  expect((await opening(gone)).said).toMatch(/has lost its file ledger/);
  const altered = await damaged(async (_, folder) => writeFile(placeIn(folder).ledger, 'x'.repeat(512)));
  expect((await opening(altered)).said).toMatch(/has a damaged file ledger/);
});

test('tables of an older copy beside a newer ledger are refused, with what they lack', async () => {
  const folder = await damaged(async (_, copy) => {
    await rm(tablesIn(copy), { recursive: true });
    await cp(tablesIn(older), tablesIn(copy), { recursive: true });
  });
  expect((await opening(folder)).said).toMatch(/lacks 100 of 300 responses/);
});

test('a whole folder is opened, also with a record that was cut off at the end, or a ledger that is one write behind', async () => {
  expect(await countIn(await damaged(() => Promise.resolve()))).toBe(300);
  for (const torn of [Buffer.alloc(3, 7), Buffer.from([1, 2, 3, 4, 200, 0, 1, 9, 9]), Buffer.alloc(64)]) {
    expect(await countIn(await damaged(async (file) => appendFile(await file('.log'), torn)))).toBe(300);
  }
  const behind = await damaged(async (_, folder) => cp(placeIn(older).ledger, placeIn(folder).ledger));
  expect(await countIn(behind)).toBe(300);
});

test.each([
  ['a lock that cannot be opened', 'LOCK', async (file: string) => mkdir(file)],
  ['a CURRENT that cannot be read', 'CURRENT', async (file: string) => symlink(file, file)],
  ['a ledger that cannot be read', '../ledger', async (file: string) => mkdir(file)],
])('%s is no damage: the database is unavailable, with the cause', async (_, name, put) => {
  const folder = await damaged(() => Promise.resolve());
  const path = join(tablesIn(folder), name);
  await rm(path);
  await put(path);
  const asked = openLevel(placeIn(folder), { sync: false });
  await expect(asked).rejects.toThrow(StoreUnavailable);
  await expect(asked).rejects.toThrow(/cannot be opened now \(.+\); nothing is known to be damaged/);
});
