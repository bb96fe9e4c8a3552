/** Reads a database from end to end: what is in it, and whether every value is what was written. */
import type { ClassicLevel } from 'classic-level';

import { isErasedValue, isWhole, lastKey, partitionOf, sealOf, tallyKey } from './level-format.ts';
import { emptyTally, type Tally, tallied, tableOf } from './tally.ts';

/** Keys are text, values bytes. */
export type Database = ClassicLevel<string, Buffer>;

export type Found = {
  /** What is there and whole; of no batch. */
  readonly tally: Tally;
  /** Items that are not erased, by the prefix of their partition. */
  readonly counts: Map<string, number>;
  /** Values that are not what was once written. */
  readonly broken: number;
};

/** Items read at a time. */
const atOnce = 500;

/** Reads every item; goes on when what `use` makes of one is done. */
export async function readItems(
  db: Database,
  use: (key: string, value: Buffer) => Promise<void> | undefined = () => undefined,
): Promise<Found> {
  const counts = new Map<string, number>();
  let tally = emptyTally;
  let broken = 0;
  const iterator = db.iterator({ gt: tallyKey, lt: lastKey });
  try {
    for (let some = await iterator.nextv(atOnce); some.length > 0; some = await iterator.nextv(atOnce)) {
      for (const [key, value] of some) {
        const table = tableOf(key.slice(0, 1));
        const partition = partitionOf(key);
        if (table === undefined || partition === undefined || !isWhole(key, value)) {
          broken += 1;
          continue;
        }
        tally = tallied(tally, table, sealOf(value), 1);
        if (!isErasedValue(value)) counts.set(partition, (counts.get(partition) ?? 0) + 1);
        const using = use(key, value);
        if (using !== undefined) await using; // most take no time, and a turn of the loop for each would
      }
    }
  } finally {
    await iterator.close();
  }
  return { tally, counts, broken };
}
