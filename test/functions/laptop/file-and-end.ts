/** A program for the test of several at once: stores so many responses of its own in a data folder, and ends. */
import { openData } from '#functions/laptop/data/open-data.ts';

import { sampleRecord } from '../store/sample-records.ts';

const [folder = '', first = '', count = ''] = process.argv.slice(2);
const { store, close } = await openData(folder, 'shared');
for (let n = Number(first); n < Number(first) + Number(count); n++) {
  const record = sampleRecord(n);
  const outcome = await store.putResponse(record);
  process.stdout.write(`${record.id} ${outcome.kind}\n`);
}
await close();
