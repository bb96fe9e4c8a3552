/** What a drill of erasure looks for, and what it counts: on a laptop and on a deployed stage. */
import * as v from 'valibot';

import { atMost } from '#functions/store/at-most.ts';
import { shardCount } from '#functions/store/partition-keys.ts';
import type { Store } from '#functions/store/store.ts';
import type { Table } from '#functions/store/table-port.ts';
import { paperPartition } from '#functions/store/vault/paper-methods.ts';
import { peopleShard } from '#functions/store/vault/people.ts';

import { formOf, instrument, type Person } from './drilled-people.ts';
import type { Found, Trace } from './find-traces.ts';

export type EraseCounts = {
  readonly registered: number;
  /** People of whom something was found before anybody was erased: all, or the search is blind. */
  readonly seenBefore: number;
  /** People of whom something was found when all had been erased. */
  readonly leftAfter: number;
  /** People who had come back with the older copy: their record, or what a clerk had typed of them. */
  readonly back: number;
  /** People of whom something was found when they had been erased again. */
  readonly leftAtLast: number;
  /** Where the first of them were found. */
  readonly where: readonly Found[];
  /** Milliseconds that erasing one person took, the scrubbing of the files included. */
  readonly eraseMs: number;
};

const sealedItem = v.object({ sealed: v.object({ text: v.string(), key: v.string() }) });
const ownerOf = v.union([
  v.pipe(
    v.object({ person: v.string() }),
    v.transform(({ person }) => person),
  ),
  v.pipe(
    v.object({ sk: v.string() }),
    v.transform(({ sk }) => sk.split('#')[0] ?? ''),
  ),
]);

export type Sealed = readonly (readonly [person: string, text: string])[];

/** What a vault keeps of each person, sealed, forms on paper among it: whoever has its key opens it. */
export async function sealedIn(vault: Table, round: string): Promise<Sealed> {
  const shards = Array.from({ length: shardCount }, (_, n) => peopleShard(round, instrument, n));
  const found: (readonly [string, string])[] = [];
  for (const partition of [...shards, paperPartition(round)])
    for (const item of await vault.all(partition)) {
      if (!v.is(sealedItem, item)) continue; // a form that is filed
      // Sixteen signs of it: a text that is not like any other lies in a file as it is. Every key that KMS wraps begins alike.
      for (const text of [item.sealed.text, item.sealed.key]) found.push([v.parse(ownerOf, item), text.slice(-20, -4)]);
    }
  return found;
}

/** Everything that must not be found of these people when they are erased. */
export function tracesOf(people: readonly Person[], sealed: Sealed): readonly Trace[] {
  const idOf = new Map(people.map(({ id, person }) => [person, id]));
  return [
    ...people.flatMap(({ id, traces }) => traces.map((text) => ({ text, of: id }))),
    ...sealed.flatMap(([person, text]) => {
      const of = idOf.get(person);
      return of === undefined ? [] : [{ text, of }];
    }),
  ];
}

export const peopleIn = (found: readonly Found[]): number => new Set(found.map(({ of }) => of)).size;

/** Records and half-typed forms that are there. */
export async function countThere(
  store: Pick<Store, 'listPaper' | 'getResponse'>,
  round: string,
  people: readonly Person[],
): Promise<number> {
  const typed = new Set((await store.listPaper(round)).map(({ number }) => number));
  const turns = atMost(16); // a thousand at once are more than a local AWS answers
  const records = await Promise.all(people.map(({ id }) => turns(() => store.getResponse({ round, instrument, id }))));
  const onlyTyped = people.filter(({ n }, at) => records[at] === undefined && typed.has(formOf(n)));
  return records.filter((record) => record !== undefined).length + onlyTyped.length;
}

/** The counts in lines, and whether each is what it must be. */
export function told(counts: EraseCounts): { readonly lines: readonly string[]; readonly holds: boolean } {
  const rows = [
    ['people registered', counts.registered, '', ''],
    ['found before they were erased', counts.seenBefore, 'must be', counts.registered],
    ['found after', counts.leftAfter, 'must be', 0],
    ['brought back by the copy', counts.back, 'must be', counts.registered],
    ['found when erased again', counts.leftAtLast, 'must be', 0],
    ['milliseconds to erase one', Math.round(counts.eraseMs), '', ''],
  ] as const;
  return {
    lines: [
      ...rows.map(([what, count, word, limit]) => `${what.padEnd(30)} ${String(count).padStart(7)} ${word} ${limit}`),
      ...counts.where.map(({ of, file }) => `left of ${of}: ${file}`),
    ],
    holds: rows.every(([, count, word, limit]) => word !== 'must be' || count === limit),
  };
}
