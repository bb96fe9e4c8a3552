/** Every two registrations of a registry that may be one person, for a clerk to decide. Nothing is changed. */
import { allDigests } from '#functions/ingest/claims.ts';
import { atMost } from '#functions/store/at-most.ts';
import type { KnownPerson, Store } from '#functions/store/store.ts';

import { isOpen, type Pair, paired, type PairDeps, type Side, sideOfPerson } from './pairs.ts';

export type ListDeps = PairDeps & { readonly store: Pick<Store, 'readDigests'> };

export type OpenPairs = {
  /** The oldest first, by who registered later. */
  readonly pairs: readonly Pair[];
  /** Crowds of so many people who share one thing, such as the telephone of an embassy: each is paired with the first of them alone. */
  readonly crowds: readonly number[];
  /** Registrations from before names were compared: they are found by their contacts alone. */
  readonly byContactAlone: number;
};

/** More who share one thing are a crowd. */
const mostTogether = 20;

/** Seals that are opened at the same time. */
const mostAtOnce = 32;

/** Whoever is there of them. */
async function openAll(deps: PairDeps, people: ReadonlyMap<string, KnownPerson>): Promise<ReadonlyMap<string, Side>> {
  const turns = atMost(mostAtOnce);
  const opened = [...people].map(async ([person, who]) => {
    const side = await turns(() => sideOfPerson(deps, who));
    return side === undefined ? [] : [[person, side] as const];
  });
  return new Map((await Promise.all(opened)).flat());
}

/** Looks through the whole registry. */
export async function listPairs(deps: ListDeps, round: string, instrument: string): Promise<OpenPairs> {
  // Most have every digest for themselves: of those the first holder alone is remembered, by name.
  const first = new Map<string, string>();
  const held = new Map<string, Map<string, KnownPerson>>();
  let byContactAlone = 0;
  for await (const { contacts, likenesses, person } of deps.store.readDigests(round, instrument)) {
    if (likenesses === undefined) byContactAlone += 1;
    for (const digest of allDigests({ contacts, likenesses: likenesses ?? [] })) {
      const before = first.get(digest);
      if (before === undefined) first.set(digest, person);
      else if (before !== person || held.has(digest)) {
        const people = held.get(digest) ?? new Map([[before, { round, instrument, person: before }]]);
        held.set(digest, people.set(person, { round, instrument, person }));
      }
    }
  }
  const shared = [...held.values()];
  const sides = await openAll(deps, new Map(shared.flatMap((people) => [...people])));
  const pairs = new Map<string, Pair>();
  const crowds: number[] = [];
  for (const people of shared) {
    const sorted = [...people.keys()]
      .flatMap((person) => sides.get(person) ?? [])
      .toSorted((a, b) => (a.response.receivedAt < b.response.receivedAt ? -1 : 1));
    const isCrowd = sorted.length > mostTogether;
    if (isCrowd) crowds.push(sorted.length);
    for (const [at, one] of sorted.slice(0, isCrowd ? 1 : undefined).entries())
      for (const two of sorted.slice(at + 1)) {
        const pair = paired(deps, one, two);
        if (isOpen(pair)) pairs.set(`${pair.one.response.id} ${pair.two.response.id}`, pair);
      }
  }
  const lateness = ({ two }: Pair): string => `${two.response.receivedAt} ${two.response.id}`;
  return {
    pairs: [...pairs.values()].toSorted((a, b) => (lateness(a) < lateness(b) ? -1 : 1)),
    crowds,
    byContactAlone,
  };
}
