/**
 * One table, as the store sees it: items under two keys, written one at a time, each write under a condition. Two sides
 * keep this contract: DynamoDB (dynamo-table.ts) and an embedded LevelDB (level/level-table.ts). What DynamoDB would not
 * take or not promise, the other side does not either, so that a mistake shows before the day of deployment.
 */

/** What finds an item. Neither part is empty; `pk` has at most 2048 bytes of UTF-8, `sk` at most 1024. */
export type Key = { readonly pk: string; readonly sk: string };

/** JSON values by their names. Numbers are finite, within ± 2^53, and not nearer to zero than 1e-130 unless they are zero. */
export type Attributes = Readonly<Record<string, unknown>>;

/** What is written: at most 400 KiB, as DynamoDB counts them (item-limits.ts). */
export type Item = Key & Attributes;

/**
 * The verbs. Each write is one conditional write of one item: it happens whole or not at all, of several at the same moment
 * one is first, and the others see what it wrote. When a promise of a write is kept, the write is kept as well.
 * Reads see every write that was answered before they were asked.
 *
 * Every verb may throw `StoreUnavailable`, a write also `StoreFull`; then it may have happened, or not. A write throws
 * `ItemTooLarge` or {@link ItemRefused} when the item cannot be kept; then nothing happened.
 */
export type Table = {
  /** Writes an item unless its key is taken; answers whether it did. */
  readonly putNew: (item: Item) => Promise<boolean>;
  /** Writes an item unless its key is taken by one with another value of this attribute; answers whether it did. */
  readonly putSame: (item: Item, attribute: string) => Promise<boolean>;
  /** Removes an item if its attribute has this value. */
  readonly removeIf: (key: Key, attribute: string, value: string) => Promise<void>;
  /** Writes an item over whatever the key held. */
  readonly replace: (item: Item) => Promise<void>;
  /** Writes an item over one whose attribute still has this value (undefined: none); answers whether it did. */
  readonly replaceIf: (item: Item, attribute: string, value: number | undefined) => Promise<boolean>;
  /** Removes an item; one that is not there is removed already. */
  readonly remove: (key: Key) => Promise<void>;
  /** The item with its key; undefined under a key that holds nothing, or that no item can have. */
  readonly get: (key: Key) => Promise<Attributes | undefined>;
  /** Pages of a partition in the order of the UTF-8 bytes of its sort keys; the next one is fetched while one is being used. */
  readonly pages: (pk: string) => AsyncGenerator<readonly Attributes[], void, undefined>;
  /** Items of a partition whose sort keys begin so and go on, in their order: nothing else of it is read. */
  readonly under: (pk: string, begins: string) => Promise<readonly Attributes[]>;
  /** A whole partition at once: for lists that a page can show. */
  readonly all: (pk: string, order?: 'ascending' | 'descending') => Promise<readonly Attributes[]>;
  /** Items in a partition that were not erased, perhaps a second ago: half the price of what {@link pages} reads. */
  readonly count: (pk: string) => Promise<number>;
  /** Why no item can be written now, as a write would find; undefined while there is room. Nothing is written. */
  readonly noRoom: () => Promise<string | undefined>;
  /** Leaves nothing of what was removed or replaced, in any table of the store, to whoever reads its files; without files there is nothing to do. */
  readonly scrub: () => Promise<void>;
};

/** The three tables behind a store. */
export type Tables = { readonly responses: Table; readonly vault: Table; readonly platform: Table };

/** Attribute of what stands in the place of an erased item. */
export const erasedAttribute = 'erasedAt';

/** An item that no table can keep, whatever its size: a broken contract of the caller. */
export class ItemRefused extends Error {
  override readonly name = 'ItemRefused';
}
