/** Two registrations that may be one person: what they share, and whether somebody has decided about them. */
import { createHmac } from 'node:crypto';

import { allDigests } from '#functions/ingest/claims.ts';
import { kindOfLikeness } from '#functions/ingest/likenesses.ts';
import type { IdentityRecord, PairDecision, ResponseKey, ResponseRecord } from '#functions/store/response-record.ts';
import { isOfChild } from '#schemas/fieldwork/of-age.ts';
import { isIdentityOf, stateOf } from '#functions/store/standing.ts';
import type { KnownPerson, Store } from '#functions/store/store.ts';

export type PairDeps = {
  readonly store: Pick<Store, 'getResponse' | 'openPerson' | 'identitiesUnder' | 'whoHas'>;
  readonly digestKey: string;
};

/** One registration, as it stands now, and who it is. */
export type Side = { readonly response: ResponseRecord; readonly identity: IdentityRecord };

/** A contact; the sounds of a name with the year of birth; or with the origin, and a year of birth that may be one off. */
export const sharedKinds = ['contact', 'year', 'origin'] as const;
export type SharedKind = (typeof sharedKinds)[number];

export type Pair = {
  /** Who registered first. */
  readonly one: Side;
  readonly two: Side;
  readonly shares: readonly SharedKind[];
  /** What was decided; undefined where nothing was, or only half of it was written. */
  readonly decided: 'two-people' | 'one-person' | undefined;
  /** Changes with each of the two: what somebody looked at is told by it. */
  readonly seen: string;
};

async function sideOf(
  { store }: PairDeps,
  key: ResponseKey,
  all: readonly IdentityRecord[],
): Promise<Side | undefined> {
  const response = await store.getResponse(key);
  const identity = response && all.find((one) => isIdentityOf(one, response));
  return response && identity && { response, identity };
}

/** A registration by its number; undefined when there is none, or none that the vault knows. */
export const sideUnder = async (deps: PairDeps, key: ResponseKey): Promise<Side | undefined> =>
  sideOf(deps, key, await deps.store.identitiesUnder(key));

/** A registration by the name that the vault has for whoever filed it. */
export async function sideOfPerson(deps: PairDeps, who: KnownPerson): Promise<Side | undefined> {
  const all = await deps.store.openPerson(who);
  const [first] = all;
  return first && sideOf(deps, { round: who.round, instrument: who.instrument, id: first.id }, all);
}

/** The office holds it to be of somebody who is registered already. */
export const isAside = ({ response }: Side): boolean => stateOf(response) === 'set-aside';

const kindOf = (digest: string): SharedKind => kindOfLikeness(digest) ?? 'contact';

/** The name under which it is kept what was decided about two: it leads to neither of them. */
export const pairDigest = (key: string, one: ResponseKey, two: ResponseKey): string =>
  createHmac('sha256', key)
    .update(`pair ${one.round} ${one.instrument} ${[one.id, two.id].toSorted().join(' ')}`)
    .digest('hex');

/** Of both, or of none: half of a decision is none. */
function decidedAs(digest: string, one: Side, two: Side): Pair['decided'] {
  const of = ({ response }: Side): PairDecision['as'] | undefined =>
    response.decided?.find(({ pair }) => pair === digest)?.as;
  const [first, second] = [of(one), of(two)];
  if (first === undefined || second === undefined) return undefined;
  if (first === 'two-people' && second === 'two-people') return 'two-people';
  return (first === 'stays') === (second === 'set-aside') && first !== 'two-people' ? 'one-person' : undefined;
}

const isBefore = (one: Side, two: Side): boolean =>
  `${one.response.receivedAt} ${one.response.id}` < `${two.response.receivedAt} ${two.response.id}`;

/** Two registrations, the earlier one first. */
export function paired({ digestKey }: Pick<PairDeps, 'digestKey'>, a: Side, b: Side): Pair {
  const [one, two] = isBefore(a, b) ? [a, b] : [b, a];
  const theirs = new Set(allDigests(two.identity));
  const kinds = new Set(
    allDigests(one.identity)
      .filter((digest) => theirs.has(digest))
      .map(kindOf),
  );
  // A guardian's contact is that of each of their children, too: by itself it says nothing.
  if (kinds.size === 1 && [one, two].some(({ response }) => isOfChild(response))) kinds.delete('contact');
  const standing = [one, two].map(({ response }) => `${response.id} ${response.revision ?? 0}`).join(' ');
  return {
    one,
    two,
    shares: sharedKinds.filter((kind) => kinds.has(kind)),
    decided: decidedAs(pairDigest(digestKey, one.response, two.response), one, two),
    seen: createHmac('sha256', digestKey).update(`seen ${standing}`).digest('hex').slice(0, 8),
  };
}

/** Whether somebody is to look at them. */
export const isOpen = ({ one, two, shares, decided }: Pair): boolean =>
  shares.length > 0 && decided === undefined && !(isAside(one) && isAside(two));

/** Pairs of a registration with those that came before it, which nobody has decided about. */
export async function openBefore(deps: PairDeps, side: Side): Promise<readonly Pair[]> {
  const { round } = side.response;
  const found = await Promise.all(allDigests(side.identity).map((digest) => deps.store.whoHas(round, digest)));
  const people = new Map(found.flat().map((who) => [who.person, who]));
  const others = await Promise.all([...people.values()].map((who) => sideOfPerson(deps, who)));
  return others
    .filter((other): other is Side => other !== undefined && isBefore(other, side))
    .map((other) => paired(deps, other, side))
    .filter(isOpen);
}
