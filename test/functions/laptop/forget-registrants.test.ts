/** What registrants told is not kept for ever on a laptop either. */
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { forgetRegistrants } from '#functions/laptop/forget-registrants.ts';

const objects = await mkdtemp(join(tmpdir(), 'remit-forget-'));
afterAll(() => rm(objects, { recursive: true }));

test('snapshots of registrants go after 400 days, those of households stay', async () => {
  const now = new Date('2026-11-01T00:00:00Z');
  const put = async (folder: string, days: number) => {
    const path = join(objects, folder);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'table.parquet'), 'x');
    const then = new Date(now.getTime() - days * 86_400_000);
    await utimes(path, then, then);
  };
  await put('registrants/spring/old', 401);
  await put('registrants/spring/new', 399);
  await put('snapshots/spring/old', 401);
  expect(await forgetRegistrants(objects, now)).toBe(1);
  expect(await readdir(join(objects, 'registrants/spring'))).toEqual(['new']);
  expect(await readdir(join(objects, 'snapshots/spring'))).toEqual(['old']);
  expect(await forgetRegistrants(join(objects, 'absent'), now)).toBe(0);
});
