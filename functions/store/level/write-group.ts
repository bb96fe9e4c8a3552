/** Writes a group of conditional changes as one batch of LevelDB, in their order, each seeing what those before it did. */
import { checkItem, itemBytes, mostBytes } from '../item-limits.ts';
import { ItemTooLarge, StoreDamaged, StoreFull, StoreUnavailable } from '../store.ts';
import { type Attributes } from '../table-port.ts';
import { type Change, type Condition, holds } from './change.ts';
import type { Database } from './check-items.ts';
import type { Outcome } from './group-commit.ts';
import type { Ledger } from './ledger.ts';
import { isFull } from './level-faults.ts';
import {
  encodeValue,
  isErasedValue,
  isWhole,
  jsonOf,
  keyOf,
  partitionOf,
  sealOf,
  type TableName,
  tallyKey,
} from './level-format.ts';
import { type Tally, tallied } from './tally.ts';

/** A change as LevelDB takes it; without a value it removes. */
export type Write = {
  readonly table: TableName;
  readonly key: string;
  readonly value: Buffer | undefined;
  readonly when: Condition;
};

/** What a database is written through; the tally and the counts move with each group. */
export type WriterState = {
  readonly db: Database;
  readonly ledger: Ledger;
  readonly sync: boolean;
  readonly noRoom?: () => Promise<string | undefined>;
  tally: Tally;
  readonly counts: Map<string, number>;
  /** Set when a batch failed: nobody knows whether it was written, and LevelDB takes no more after it. */
  stopped: Error | undefined;
};

/** JSON takes at least two bytes where DynamoDB counts three. */
const surelySmallEnough = Math.floor((mostBytes * 2) / 3);

/**
 * Checks and encodes a change.
 *
 * @throws {ItemRefused} a table cannot keep it
 * @throws {ItemTooLarge} it is too large
 */
export function prepareWrite(table: TableName, change: Change): Write {
  if (change.kind === 'remove') return { table, key: keyOf(table, change.key), value: undefined, when: change.when };
  checkItem(change.item);
  const key = keyOf(table, change.item);
  const value = encodeValue(key, change.item);
  if (value.length > surelySmallEnough && itemBytes(change.item) > mostBytes) {
    throw new ItemTooLarge('an item is larger than the store can hold');
  }
  return { table, key, value, when: change.when };
}

function attributesOf(key: string, value: Buffer | undefined): Attributes | undefined {
  if (value === undefined) return undefined;
  if (!isWhole(key, value)) throw new StoreDamaged();
  const item: unknown = JSON.parse(jsonOf(value));
  return typeof item === 'object' && item !== null ? { ...item } : undefined;
}

/** Only conditions on attributes look inside. */
const meets = ({ key, when }: Write, there: Buffer | undefined): boolean =>
  when.kind === 'always' || (when.kind === 'absent' ? there === undefined : holds(when, attributesOf(key, there)));

/** Writes groups into a database, one after another. */
export function writeGroup(state: WriterState): (group: readonly Write[]) => Promise<readonly Outcome<boolean>[]> {
  return async (group) => {
    if (state.stopped !== undefined) throw state.stopped;
    const full = group.some(({ value }) => value !== undefined) ? await state.noRoom?.() : undefined;
    const keys = [...new Set(group.map(({ key }) => key))];
    const before = await state.db.getMany(keys);
    const now = new Map(keys.map((key, n) => [key, before[n]]));
    const changed = new Map<string, TableName>();
    const outcomes = group.map((write): Outcome<boolean> => {
      if (full !== undefined && write.value !== undefined) return { kind: 'failed', error: new StoreFull(full) };
      try {
        if (!meets(write, now.get(write.key))) return { kind: 'done', result: false };
      } catch (error) {
        return { kind: 'failed', error };
      }
      now.set(write.key, write.value);
      changed.set(write.key, write.table);
      return { kind: 'done', result: true };
    });
    if (changed.size > 0) await writeBatch(state, new Map(keys.map((key, n) => [key, before[n]])), now, changed);
    return outcomes;
  };
}

async function writeBatch(
  state: WriterState,
  before: ReadonlyMap<string, Buffer | undefined>,
  now: ReadonlyMap<string, Buffer | undefined>,
  changed: ReadonlyMap<string, TableName>,
): Promise<void> {
  let tally: Tally = { ...state.tally, batch: state.tally.batch + 1 };
  const batch = state.db.batch();
  for (const [key, table] of changed) {
    const [old, value] = [before.get(key), now.get(key)];
    if (old !== undefined) tally = tallied(tally, table, sealOf(old), -1);
    if (value !== undefined) tally = tallied(tally, table, sealOf(value), 1);
    if (value === undefined) batch.del(key);
    else batch.put(key, value);
  }
  batch.put(tallyKey, Buffer.from(JSON.stringify(tally)));
  try {
    await batch.write({ sync: state.sync });
    state.ledger.note(tally);
  } catch (error) {
    state.stopped = stoppedBy(error);
    throw state.stopped;
  }
  state.tally = tally;
  for (const key of changed.keys()) recount(state.counts, key, before.get(key), now.get(key));
}

function recount(counts: Map<string, number>, key: string, old: Buffer | undefined, value: Buffer | undefined): void {
  const counted = (there: Buffer | undefined): number => (there === undefined || isErasedValue(there) ? 0 : 1);
  const partition = partitionOf(key);
  const more = counted(value) - counted(old);
  if (partition === undefined || more === 0) return;
  const count = (counts.get(partition) ?? 0) + more;
  if (count === 0) counts.delete(partition);
  else counts.set(partition, count);
}

function stoppedBy(error: unknown): Error {
  return isFull(error)
    ? new StoreFull('the disk of the data folder is full, and a write failed; make room on it and start again')
    : new StoreUnavailable('a write of the database failed; start again', { cause: error });
}
