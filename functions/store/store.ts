/** The store as the rest of the platform sees it; the DynamoDB side is in dynamo-store.ts. */
import type { FrameUnit, Round } from '#schemas/core/round.ts';

import type { ReleaseEntry } from './release-entry.ts';
import type { IdentityKey, IdentityRecord, PutOutcome, ResponseRecord } from './response-record.ts';

/**
 * Everything kept in tables. Each write is one conditional write of one item, so it happens whole or not at all.
 * Every method may throw {@link StoreUnavailable}; no outcome value is returned unless the store confirmed it.
 */
export type Store = {
  /** Stores a response once. Same id and content: the first receipt. Same id, other content: kept for review. */
  readonly putResponse: (record: ResponseRecord) => Promise<PutOutcome>;
  /** Every response of a round, read from several partitions at a time, always in the same order, in bounded memory. */
  readonly readRound: (round: string, instrument: string) => AsyncIterable<ResponseRecord>;
  readonly countResponses: (round: string, instrument: string) => Promise<number>;
  /** Bodies that reused the id of another response, oldest first. */
  readonly listConflicts: (round: string) => AsyncIterable<ResponseRecord>;

  /** Keeps who a registrant is, apart from what they answered. Written before the response; repeating it changes nothing. */
  readonly putIdentity: (record: IdentityRecord) => Promise<void>;
  readonly getIdentity: (key: IdentityKey) => Promise<IdentityRecord | undefined>;

  /** Creates a round, or replaces its description and settings. */
  readonly putRound: (round: Round) => Promise<void>;
  readonly getRound: (id: string) => Promise<Round | undefined>;
  readonly listRounds: () => Promise<readonly Round[]>;
  /** Replaces the whole frame of a round at once; readers see the old one or the new one. */
  readonly putFrame: (round: string, units: readonly FrameUnit[]) => Promise<void>;
  readonly getFrame: (round: string) => Promise<readonly FrameUnit[]>;

  /** Lists a release, which makes it current. Its files and manifest must be in the object store already. */
  readonly putRelease: (release: ReleaseEntry) => Promise<'published' | 'already-published'>;
  /** Releases of a round, newest first. */
  readonly listReleases: (round: string) => Promise<readonly ReleaseEntry[]>;
  readonly getRelease: (id: string) => Promise<ReleaseEntry | undefined>;

  /** Spends a one-time token: `spent` to the first caller alone. Forgotten some time after `expiresAt`. */
  readonly spendOnce: (id: string, expiresAt: Date) => Promise<'spent' | 'spent-before'>;
  /** Throws unless the store answers. */
  readonly ping: () => Promise<void>;
};

/** The store cannot answer now (throttled, timed out, unreachable). Nothing may be acknowledged; the caller may retry. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}

/** The disk that the store is on takes nothing more: it is full, or read-only. Reading goes on; writing when there is room. */
export class StoreFull extends StoreUnavailable {
  override readonly name = 'StoreFull';
}

/** The item is larger than a table can hold; nothing was stored. */
export class ItemTooLarge extends Error {
  override readonly name = 'ItemTooLarge';
}
