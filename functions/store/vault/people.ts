/** The names under which the vault knows people: digests that lead to a response, and back, for whoever holds the key alone. */
import { createHmac } from 'node:crypto';

import { ofShard, shardCount, shardKey } from '../partition-keys.ts';
import type { IdentityKey, ResponseKey } from '../response-record.ts';
import type { KnownPerson } from '../store.ts';

/** The names of the vault; each is 64 hexadecimal digits. */
export type PeopleNames = {
  /** The person who filed a response. */
  readonly personOf: (key: ResponseKey) => string;
  /** What one body under the id of a response said of them, in one version: nothing that stands beside the response itself. */
  readonly bodyOf: (key: Pick<IdentityKey, 'contentDigest' | 'who'>) => string;
};

/** @param digestKey keys every name; with another one nobody is found again */
export function peopleNames(digestKey: string): PeopleNames {
  const digest = (text: string): string => createHmac('sha256', digestKey).update(text).digest('hex');
  return {
    personOf: ({ round, instrument, id }) => digest(`vault person ${round} ${instrument} ${id}`),
    bodyOf: ({ contentDigest, who }) => digest(`vault body ${contentDigest}${who === undefined ? '' : ` ${who}`}`),
  };
}

const people = 'person#';

/** One of the partitions of the people of a round: as many as its responses are spread over. */
export const peopleShard = (round: string, instrument: string, shard: number): string =>
  `${people}${shardKey(round, instrument, shard)}`;

/** The partition of a person. */
export function peoplePartition(
  { round, instrument }: Pick<ResponseKey, 'round' | 'instrument'>,
  person: string,
): string {
  return peopleShard(round, instrument, Number.parseInt(person.slice(0, 2), 16) % shardCount);
}

/** What the sort keys of all that is sealed of a person begin with; the version follows. */
export const sealedOf = (person: string): string => `${person}#`;

/** Of whom something is sealed in an item of the vault; undefined where that is no part of a person. */
export function personAt({ pk, sk }: { readonly pk: string; readonly sk: string }): KnownPerson | undefined {
  if (!pk.startsWith(people)) return undefined;
  const [person = ''] = sk.split('#');
  return { ...ofShard(pk.slice(people.length)), person };
}
