/** The object store: one contract, held by a real folder and by our S3 client talking to a bucket over HTTP. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDirectoryObjects } from '#functions/store/directory-objects.ts';
import { BadObjectKey, ObjectExists } from '#functions/store/object-store.ts';
import { openS3Objects } from '#functions/store/s3-objects.ts';
import { afterAll, describe, expect, test } from 'vitest';

import { startTinyS3 } from './tiny-s3.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-objects-'));
const s3 = await startTinyS3();
afterAll(async () => {
  s3.server.close();
  await rm(folder, { recursive: true, force: true });
});

const sides = {
  'a folder': createDirectoryObjects(folder),
  'a bucket': openS3Objects(s3.bucket),
};

const csv = { contentType: 'text/csv; charset=utf-8' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(Object.entries(sides))('an object in %s', (_, objects) => {
  test('comes back byte for byte, with its content type', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, n) => n);
    await objects.put('releases/r1/estimates.csv', all, csv);
    const found = await objects.get('releases/r1/estimates.csv');
    expect(found?.contentType).toBe(csv.contentType);
    expect([...(found?.bytes ?? [])]).toEqual([...all]);
  });

  test('is not there until it is put', async () => {
    expect(await objects.get('releases/none/estimates.csv')).toBeUndefined();
  });

  test('may be put again with the same bytes, never with others', async () => {
    await objects.put('releases/r2/estimates.csv', bytes('a,b\n1,2\n'), csv);
    await objects.put('releases/r2/estimates.csv', bytes('a,b\n1,2\n'), csv);
    await expect(objects.put('releases/r2/estimates.csv', bytes('a,b\n1,3\n'), csv)).rejects.toThrow(ObjectExists);
    expect((await objects.get('releases/r2/estimates.csv'))?.bytes).toEqual(
      expect.objectContaining(bytes('a,b\n1,2\n')),
    );
  });

  test('keeps the first bytes when two writers race', async () => {
    const race = ['one', 'two', 'three', 'four'].map((text) => objects.put('releases/race/x.csv', bytes(text), csv));
    const settled = await Promise.allSettled(race);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test.each(['', '/etc/passwd', '../secrets.json', 'releases/../../x', 'a//b', 'a/.hidden', 'a\\b', 'a/', 'a\0b', 'ж'])(
    'never has a key such as %j',
    async (key) => {
      await expect(objects.put(key, bytes('x'), csv)).rejects.toThrow(BadObjectKey);
      await expect(objects.get(key)).rejects.toThrow(BadObjectKey);
    },
  );
});

test('what a killed writer left half written in a folder hinders nobody', async () => {
  const objects = createDirectoryObjects(folder);
  const aside = await mkdtemp(join(folder, '.writing-'));
  await writeFile(join(aside, 'estimates.csv'), 'half');
  await objects.put('releases/r9/estimates.csv', bytes('whole'), csv);
  expect(await readdir(join(folder, 'releases/r9'))).toEqual(['estimates.csv']);
});
