/** A program for the durability test: stores responses as fast as it can and prints the id of each one acknowledged. */
import { openData } from '#functions/laptop/data/open-data.ts';

import { sampleRecord } from '../store/sample-records.ts';

const [folder = ''] = process.argv.slice(2);
const { store } = await openData(folder, 'alone');
for (let batch = 0; ; batch++) {
  await Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      const record = sampleRecord(batch * 8 + n);
      const outcome = await store.putResponse(record);
      if (outcome.kind === 'stored') process.stdout.write(`${record.id}\n`);
    }),
  );
}
