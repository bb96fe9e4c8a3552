/** Partition keys of the responses and the vault: a round is spread over many, so that none is hot on the last day. */
import { createHash } from 'node:crypto';

/**
 * Partitions per round and instrument. One DynamoDB partition takes 1000 writes a second; 64 leave room for any
 * fieldwork, and can be read in parallel. Stored data depend on it: it must never change.
 */
export const shardCount = 64;

/** The partition key of one shard of a round. */
export function shardKey(round: string, instrument: string, shard: number): string {
  return `${round}#${instrument}#${String(shard).padStart(2, '0')}`;
}

/** Round and instrument of whatever lies in such a partition. */
export function ofShard(key: string): { readonly round: string; readonly instrument: string } {
  const [round = '', instrument = ''] = key.split('#');
  return { round, instrument };
}

/** One of so many parts into which the partitions of a round are divided, counted from 0. */
export type RoundPart = { readonly index: number; readonly of: number };

/** The shards of a part. All parts together have each shard once, in their order. */
export function shardsOf({ index, of }: RoundPart): readonly number[] {
  const from = Math.floor((index * shardCount) / of);
  const to = Math.floor(((index + 1) * shardCount) / of);
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** The partition key of one response. The first bytes of a UUIDv7 are a clock, so the id is hashed. */
export function partitionKey(response: { round: string; instrument: string; id: string }): string {
  const [first = 0] = createHash('sha256').update(response.id).digest();
  return shardKey(response.round, response.instrument, first % shardCount);
}
