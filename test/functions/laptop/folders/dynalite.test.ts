/** A data folder of an earlier version, whose tables dynalite kept, opens with everything in it. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openData } from '#functions/laptop/data/open-data.ts';
import { afterAll, expect, test } from 'vitest';

import { readEverything } from './read-everything.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const root = await mkdtemp(join(tmpdir(), 'remit-earlier-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('a folder of an earlier version holds what that version read from it', async () => {
  const folder = join(root, 'earlier');
  await cp(here('dynalite'), folder, { recursive: true });
  const { store, close } = await openData(folder, 'alone');
  expect(await readEverything(store)).toEqual(JSON.parse(await readFile(here('dynalite.json'), 'utf8')));
  await close();
});
