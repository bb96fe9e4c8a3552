/** Whoever was erased is in no byte of the folder, also after an older copy was brought back. `npm run drill:erase` does it with a thousand. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { drillErase } from '../../faults/drill-erase.ts';
import { findTraces } from '../../faults/find-traces.ts';
import { openTestLevel } from '../store/level/open-test-level.ts';

const folder = await mkdtemp(join(tmpdir(), 'remit-erased-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('nothing is left of twelve people – by themselves, by a guardian, on paper – who were erased, came back with an older copy, and were erased again', async () => {
  expect(await drillErase(join(folder, 'scrubbed'), { registrants: 12 })).toMatchObject({
    registered: 12,
    seenBefore: 12,
    leftAfter: 0,
    back: 12,
    leftAtLast: 0,
    where: [],
  });
});

test('without scrubbing the files, all of them are found: the search sees what erasing alone leaves', async () => {
  const counts = await drillErase(join(folder, 'not-scrubbed'), { registrants: 6, scrubs: false });
  expect([counts.leftAfter, counts.leftAtLast]).toEqual([6, 6]);
});

test('what somebody leaves behind is found, of each of them: of children, too, and of forms on paper', async () => {
  const counts = await drillErase(join(folder, 'planted'), { registrants: 8, plants: true });
  expect([counts.leftAfter, counts.leftAtLast]).toEqual([0, 8]);
  expect(counts.where.map(({ file }) => file)).toContain('planted-1');
});

test('a text is found in a file as it is, and in a table of LevelDB that is compressed', async () => {
  const text = 'a planted text that repeats, repeats, repeats';
  await writeFile(join(folder, 'plain'), `before ${text} after`);
  expect(findTraces(folder, [{ text, of: 'somebody' }]).map(({ file }) => file)).toEqual(['plain']);
  const { place, tables, engine, close } = await openTestLevel();
  const traces = [{ text: text.repeat(20), of: 'somebody' }];
  await tables.platform.putNew({ pk: 'p', sk: 's', said: text.repeat(20) });
  await engine.scrub(); // into a table
  expect(findTraces(place.tables, traces).map(({ file }) => file)).toEqual([expect.stringMatching(/\.ldb$/)]);
  await tables.platform.remove({ pk: 'p', sk: 's' });
  expect(findTraces(place.tables, traces)).not.toEqual([]);
  await engine.scrub();
  expect(findTraces(place.tables, traces)).toEqual([]);
  await close();
});
