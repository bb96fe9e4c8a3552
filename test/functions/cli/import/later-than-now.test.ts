/** Nobody was interviewed after the day on which the file is imported. */
import { afterAll, expect, it } from 'vitest';

import { importPlatform } from './import-platform.ts';
import { villageHeader, villageMap } from './village-survey.ts';

const platform = await importPlatform();
afterAll(() => platform.close());

it('an interview that lies after its import is refused, however near the reference period it is', async () => {
  const later = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const referencePeriod = { start: `${new Date().getUTCFullYear() - 1}-12-01`, end: later };
  const map = { ...villageMap, round: { ...villageMap.round, id: 'later', referencePeriod }, date: { column: 'cur2' } };
  const args = ['import', '--round', 'later', '--instrument', 'household', '--json'];
  args.push('--map', platform.file('later.json', JSON.stringify(map)));
  const { err } = await platform.run(
    ...args,
    platform.file('later.csv', `${villageHeader}\n1,north,N1,10.5,12000,2,,,,,,${later}`),
  );
  expect(err).toContain('This is in the future');
});
