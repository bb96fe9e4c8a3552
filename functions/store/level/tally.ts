/**
 * The tally of all writes: how many there were, how many items each table holds, and a sum of the seals of all items. It is
 * written in LevelDB with every batch, and a copy of it stands outside (ledger.ts); both together show what is missing.
 */
import * as v from 'valibot';

import { type TableName, tableLetters } from './level-format.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const tallySchema = v.strictObject({
  /** Batches written since the database was made. */
  batch: count,
  /** Sum of the seals of all items, modulo 2^48: it tells one set of items from another. */
  sum: count,
  /** Items in each table. */
  items: v.strictObject({ responses: count, vault: count, platform: count }),
});

export type Tally = v.InferOutput<typeof tallySchema>;

export const emptyTally: Tally = { batch: 0, sum: 0, items: { responses: 0, vault: 0, platform: 0 } };

const modulus = 2 ** 48;

/** The tally with the seal of one item more (`times` 1) or less (-1). */
export function tallied({ batch, sum, items }: Tally, table: TableName, seal: number, times: 1 | -1): Tally {
  return {
    batch,
    sum: (sum + times * seal + modulus) % modulus,
    items: { ...items, [table]: items[table] + times },
  };
}

/** The table whose keys begin with this letter. */
export function tableOf(letter: string): TableName | undefined {
  if (letter === tableLetters.responses) return 'responses';
  if (letter === tableLetters.vault) return 'vault';
  return letter === tableLetters.platform ? 'platform' : undefined;
}

/** Whether two tallies are of the same items. */
export const isSameTally = (a: Tally, b: Tally): boolean =>
  a.sum === b.sum &&
  a.items.responses === b.items.responses &&
  a.items.vault === b.items.vault &&
  a.items.platform === b.items.platform;
