/** Tables in one LevelDB: anybody reads, one writer writes in groups. Items go in and come out as JSON text. */
import { StoreDamaged, StoreUnavailable } from '../store.ts';
import type { Key } from '../table-port.ts';
import type { Change } from './change.ts';
import type { Database, Found } from './check-items.ts';
import { groupCommit } from './group-commit.ts';
import type { Ledger } from './ledger.ts';
import {
  isWhole,
  jsonOf,
  keyOf,
  lastKey,
  partitionEnd,
  partitionPrefix,
  type TableName,
  tallyKey,
} from './level-format.ts';
import { prepareWrite, writeGroup, type WriterState } from './write-group.ts';

export type Order = 'ascending' | 'descending';

/** Part of a partition. */
export type Rows = {
  /** Items as JSON text. */
  readonly texts: readonly string[];
  /** Sort key of the last of them, when there may be more. */
  readonly next: string | undefined;
};

/** What can be asked of an embedded database, by this process or by another through it. */
export type LevelEngine = {
  readonly get: (table: TableName, key: Key) => Promise<string | undefined>;
  /** Items of a partition from the one after `after` on, about a megabyte of them; of those alone whose sort keys begin with `begins`. */
  readonly page: (table: TableName, pk: string, order: Order, after?: string, begins?: string) => Promise<Rows>;
  /** Items of a partition that are not erased. */
  readonly count: (table: TableName, pk: string) => Promise<number>;
  /** Makes a change if its condition holds; answers whether it did. */
  readonly write: (table: TableName, change: Change) => Promise<boolean>;
  /** Why nothing may be added now; undefined while there is room. */
  readonly noRoom: () => Promise<string | undefined>;
  /** Writes the files anew without what was removed or replaced: until then its bytes lie in them. */
  readonly scrub: () => Promise<void>;
};

export type OpenEngine = LevelEngine & {
  /** Finishes what is under way, and takes no more. */
  readonly close: () => Promise<void>;
};

export type EngineOptions = {
  /** Removes what the database has noted about its own files. */
  readonly forget?: () => Promise<void>;
  /** Whether the disk has a write before it is answered; else the operating system has, and a power cut may undo it. */
  readonly sync: boolean;
  /** Why nothing may be added now; undefined while there is room. */
  readonly noRoom?: () => Promise<string | undefined>;
};

const nothing = Buffer.alloc(0);

const pageBytes = 1024 * 1024;
const rowsAtOnce = 100;
const mostInGroup = 200;

/**
 * @param found what {@link readItems} found in the database
 * @param ledger noted after every group
 */
export function levelEngine(
  db: Database,
  found: Pick<Found, 'tally' | 'counts'>,
  ledger: Ledger,
  options: EngineOptions,
): OpenEngine {
  const state: WriterState = { db, ledger, ...options, tally: found.tally, counts: found.counts, stopped: undefined };
  const writer = groupCommit(writeGroup(state), mostInGroup);
  const whole = (key: string, value: Buffer): string => {
    if (!isWhole(key, value)) throw new StoreDamaged();
    return jsonOf(value);
  };

  return {
    async get(table, key) {
      const name = keyOf(table, key);
      const value = await db.get(name);
      return value && whole(name, value);
    },

    async page(table, pk, order, after, begins = '') {
      const prefix = partitionPrefix(table, pk);
      const end = partitionEnd(prefix + begins);
      const range =
        order === 'ascending'
          ? { gt: prefix + (after ?? begins), lte: end }
          : { gt: prefix + begins, ...(after === undefined ? { lte: end } : { lt: prefix + after }) };
      const iterator = db.iterator({ ...range, reverse: order === 'descending' });
      const texts: string[] = [];
      let last: string | undefined;
      try {
        for (let bytes = 0; bytes < pageBytes;) {
          const rows = await iterator.nextv(rowsAtOnce);
          if (rows.length === 0) return { texts, next: undefined };
          for (const [key, value] of rows) {
            texts.push(whole(key, value));
            bytes += value.length;
            last = key;
          }
        }
      } finally {
        await iterator.close();
      }
      return { texts, next: last?.slice(prefix.length) };
    },

    count: (table, pk) => Promise.resolve(state.counts.get(partitionPrefix(table, pk)) ?? 0),

    // In an async function, so that an item that is refused is a rejected promise.
    write: async (table, change) => writer.submit(prepareWrite(table, change)),

    noRoom: async () => state.stopped?.message ?? state.noRoom?.(),

    async scrub() {
      // LevelDB remembers of each level with which key it stopped; that is to be none of an item. So a key after all of them
      // goes through each: written out for itself, it waits in the second level, and what is written then comes into the first.
      await db.put(lastKey, nothing);
      await db.compactRange(`${lastKey}!`, `${lastKey}~`);
      await db.put(lastKey, nothing);
      await db.compactRange(tallyKey, lastKey);
      await options.forget?.();
    },

    async close() {
      await writer.idle();
      state.stopped ??= new StoreUnavailable('the database is closed');
      await db.close();
      ledger.close();
    },
  };
}
