/** What is still open in a round that is to be closed, as lines of the terminal. */
import { readFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import { stillOpen } from '#functions/fieldwork/progress/still-open.ts';
import { inEnglish } from '#functions/platform/in-english.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';

import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { progressBars } from '../import/progress.ts';

/** None where nothing is open, as far as is known; reads all that was filed, with a bar on the way. */
export async function openLines({ store, studies }: OpenPlatform, entry: RoundEntry): Promise<readonly string[]> {
  const bars = progressBars();
  const read = await readFieldwork({ store, studies }, entry, undefined, bars.progress);
  bars.done();
  return (await stillOpen({ store, now: () => new Date() }, entry.round, read)).map((one) => inEnglish(one));
}
