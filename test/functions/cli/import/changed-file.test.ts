/** The rows that are stored are the rows that were checked. */
import { ErrorFile } from '#functions/cli/import/error-file.ts';
import { englishFor } from '#functions/cli/english.ts';
import { checkFile, loadFile } from '#functions/cli/import/import-file.ts';
import { readMap } from '#functions/cli/import/map-schema.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { afterAll, expect, it } from 'vitest';

import { importPlatform } from './import-platform.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { catalogue } from '../../../studies.ts';
import { villageHeader, villageMap, villageRows } from './village-survey.ts';

const platform = await importPlatform();
afterAll(() => platform.close());

const csv = (...rows: string[]): string => [villageHeader, ...rows].join('\n');

it('a file that changes after it was checked is not stored', async () => {
  const read = readMap(JSON.stringify(villageMap), catalogue);
  if (read.kind === 'faulty' || read.map.round === undefined) throw new Error('the map is sound');
  const file = platform.file('moving.csv', csv(...villageRows));
  const job = {
    file,
    map: read.map,
    instrument: householdV3,
    round: read.map.round,
    words: englishFor(householdStudy),
    now: new Date(),
    progress: () => undefined,
  };
  const checked = await checkFile(job, new ErrorFile(`${file}.errors.csv`));
  platform.file('moving.csv', csv(...villageRows, '6,north,N3,9,1,2,,,,,,'));
  const deps = { store: platform.store, digestKey: 'key', now: () => new Date('2026-11-01T12:00:00Z') };
  await expect(loadFile(job, checked, deps)).rejects.toThrow('moving.csv: the file changed while it was checked');
  expect(await platform.store.countResponses('villages', 'household')).toBe(0);
});
