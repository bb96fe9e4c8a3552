/** What runs is bundled once for each state of its sources, and kept for whoever starts it next. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { bundleOf } from '#functions/build/bundle.js';
import { keptAssets } from '#functions/build/kept-assets.ts';
import { isNotKept } from '#functions/build/kept-folder.js';
import { type Asset, buildAssets } from '#functions/build/assets.ts';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const root = await mkdtemp(join(tmpdir(), 'remit-bundle-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const run = promisify(execFile);
const cache = join(root, 'node_modules/.cache');
const sources = { root, folders: ['functions'] };
const bundle = () => bundleOf(sources, ['functions/cli/entry.ts'], cache);
const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
/** Assets without their bytes, which their etags stand for. */
const described = (assets: readonly Asset[]) =>
  assets.map(({ name, etag, contentType }) => `${name} ${etag} ${contentType}`).toSorted();
const loaded = v.object({ said: v.string(), place: v.string(), later: v.function() });
const load = async (folder: string) =>
  v.parse(loaded, await import(pathToFileURL(join(folder, 'functions/cli/entry.mjs')).href));

await mkdir(join(root, 'functions/cli'), { recursive: true });
await mkdir(join(root, 'node_modules'), { recursive: true });
await symlink(join(repository, 'node_modules/valibot'), join(root, 'node_modules/valibot'));
await write('package.json', '{ "type": "module", "imports": { "#functions/*": "./functions/*" } }');
await write('tsconfig.json', '{}');
await write('functions/words.ts', "export const words: string = 'first';");
await write('functions/later.ts', "export const later: string = 'when somebody asks';");
await write(
  'functions/cli/entry.ts',
  `import { words } from '#functions/words.ts';
   import * as v from 'valibot';
   export const said = v.parse(v.string(), words);
   export const place = new URL('./beside.js', import.meta.url).pathname;
   export const later = async () => (await import('../later.ts')).later;`,
);

test('an entry is loaded with all that it imports, packages and what is asked for later, and knows where its source lies', async () => {
  const { said, place, later } = await load(await bundle());
  expect([said, place, await later()]).toEqual(['first', join(root, 'functions/cli/beside.js'), 'when somebody asks']);
});

test('sources that did not change are not bundled again, also by several who ask at once', async () => {
  await rm(cache, { recursive: true, force: true });
  const folders = await Promise.all([bundle(), bundle(), bundle()]);
  const [folder] = folders;
  expect(new Set(folders)).toEqual(new Set([folder]));
  expect(await readdir(cache)).toHaveLength(1); // nothing half made is left beside it
  const file = join(folder, 'functions/cli/entry.mjs');
  const { mtimeMs } = await stat(file);
  expect(await bundle()).toBe(folder);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
});

test('a source that changed is what runs; the bundle of before goes when nobody has asked for it in a week', async () => {
  const before = await bundle();
  await write('functions/words.ts', "export const words: string = 'second';");
  const after = await bundle();
  expect((await load(after)).said).toBe('second');
  expect(await readdir(cache)).toHaveLength(2);
  const longAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
  await utimes(before, longAgo, longAgo);
  expect(await bundle()).toBe(after);
  expect(await readdir(cache)).toHaveLength(1);
});

test('a source that cannot be bundled fails with its reason, and nothing is kept of it', async () => {
  await write('functions/words.ts', 'export const words: string = ;');
  await expect(bundle()).rejects.toThrow(/words.ts:1:29: ERROR/);
  expect(await readdir(cache)).toHaveLength(1);
});

test('where nothing can be kept, the command line runs from its files and pages have their assets all the same', async () => {
  const nowhere = '/dev/null/cache';
  const denied = await bundleOf(sources, [], nowhere).catch((error: unknown) => error);
  expect(isNotKept(denied)).toBe(true);
  expect(isNotKept(new Error('something else'))).toBe(false);
  expect(described(await keptAssets(nowhere))).toEqual(described(await buildAssets()));
  const script = `import { load } from './functions/build/load.js';
    const { runCommandLine } = await load('functions/cli/cli.ts', '${nowhere}');
    process.exitCode = await runCommandLine(['link', '--help']);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: repository });
  expect(stdout).toContain('Usage: remit link');
});

test('assets that were kept are the ones that are built', async () => {
  const kept = await keptAssets(join(root, 'assets'));
  const again = await keptAssets(join(root, 'assets'));
  expect(described(again)).toEqual(described(kept));
  expect(described(again)).toEqual(described(await buildAssets()));
});
