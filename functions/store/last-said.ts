/** What was said last of a place by each who speaks of it: one entry in the round for each of them and each place. */
import * as v from 'valibot';

import type { Table } from './table-port.ts';

/** Whoever says it, of what, and when, ISO 8601: of two the later one holds. */
export type Saying = {
  readonly round: string;
  readonly instrument: string;
  readonly psu: string;
  readonly by: string;
  readonly at: string;
};

const fromJson = v.transform((text: string): unknown => JSON.parse(text));

/**
 * Keeps and lists them in partitions of one name.
 *
 * @param joined what is kept of a saying that takes the place of another one of the same
 */
export function lastSaid<T extends Saying>(
  platform: Table,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  joined: (entry: T, before: T) => T = (entry) => entry,
) {
  const item = v.object({ entry: v.pipe(v.string(), fromJson, schema), revision: v.number() });
  const partitionOf = (round: string): string => `${name}#${round}`;
  const keyOf = ({ round, instrument, psu, by }: Omit<Saying, 'at'>) => ({
    pk: partitionOf(round),
    sk: `${instrument}#${psu}#${by}`,
  });
  return {
    /** What holds now: something else, where this was overtaken on its way. */
    async put(entry: T): Promise<T> {
      for (;;) {
        const found = await platform.get(keyOf(entry));
        const present = found && v.parse(item, found);
        // The same once more, or one that was overtaken on its way.
        if (present !== undefined && present.entry.at >= entry.at) return present.entry;
        const kept = present === undefined ? entry : joined(entry, present.entry);
        const next = { ...keyOf(entry), entry: JSON.stringify(kept), revision: (present?.revision ?? 0) + 1 };
        const isWritten =
          present === undefined ? platform.putNew(next) : platform.replaceIf(next, 'revision', present.revision);
        if (await isWritten) return kept;
      }
    },

    /** Changes what holds of the same, by whoever says it; undefined where `change` answers so, or nothing is there. */
    async change(of: Omit<Saying, 'at'>, change: (present: T) => T | undefined): Promise<T | undefined> {
      for (;;) {
        const found = await platform.get(keyOf(of));
        if (found === undefined) return undefined;
        const { entry, revision } = v.parse(item, found);
        const changed = change(entry);
        if (changed === undefined) return undefined;
        const next = { ...keyOf(of), entry: JSON.stringify(changed), revision: revision + 1 };
        if (await platform.replaceIf(next, 'revision', revision)) return changed;
      }
    },

    async list(round: string): Promise<readonly T[]> {
      return (await platform.all(partitionOf(round))).map((found) => v.parse(item, found).entry);
    },
  };
}
