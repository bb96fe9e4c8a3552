/** Studies in the store: one item that is not as it was written takes no other study with it. */
import { UnknownStudy } from '#schemas/language/study/study.ts';
import { studiesPartition, studyMethods } from '#functions/store/study-methods.ts';
import type { StudyEntry } from '#functions/store/study-entry.ts';
import { afterAll, expect, test } from 'vitest';

import { openTestLevel } from './level/open-test-level.ts';

const { tables, close } = await openTestLevel();
afterAll(close);
const methods = studyMethods(tables.platform, () => Promise.resolve());
const entry: StudyEntry = {
  id: 'savings-clubs',
  version: 1,
  text: '{}',
  sha256: 'abc',
  added: {
    id: '1',
    round: '*',
    at: '2026-11-26T09:00:00Z',
    by: 'zarina',
    action: 'study-added',
    subject: 'savings-clubs@1',
    reason: 'asked for',
  },
};

test('a malformed item is named, and the other studies are listed', async () => {
  await methods.putStudy(entry, []);
  await tables.platform.putNew({ pk: studiesPartition, sk: 'village-shops#0012', id: 'village-shops' });
  expect(await methods.listStudies()).toEqual({
    entries: [entry],
    malformed: [{ id: 'village-shops', version: 12 }],
  });
  await expect(methods.getStudy('village-shops', 12)).rejects.toThrow(UnknownStudy);
  expect(await methods.getStudy('village-shops', 13)).toBeUndefined();
});
