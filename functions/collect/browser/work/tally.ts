/** How far each place is, as far as this device knows: what others did there, or what it no longer keeps, it does not count. */
import { placeOf } from '../../../client/filling/held-list.ts';
import type { Kept } from '../../../client/filling/kept.ts';
import type { Looking } from '../../../client/filling/show-kept.ts';
import { keyOf, type Work } from '../../../client/links/work-list.ts';

export type Tally = {
  readonly begun: number;
  readonly waiting: number;
  /** Refused, under a number that is taken, or set aside. */
  readonly attention: number;
  readonly delivered: number;
};

const parts = {
  draft: 'begun',
  unsent: 'waiting',
  refused: 'attention',
  taken: 'attention',
  'set-aside': 'attention',
  delivered: 'delivered',
} as const satisfies Readonly<Record<Kept['state'], keyof Tally>>;

const nothing: Tally = { begun: 0, waiting: 0, attention: 0, delivered: 0 };

/** By key of the work; what is of no place of the list counts where the whole round is to be done. */
export async function tallies(
  { list }: Looking,
  round: string,
  work: readonly Work[],
): Promise<ReadonlyMap<string, Tally>> {
  const counted = new Map(work.map((one) => [keyOf(one), { ...nothing }]));
  for (const instrument of new Set(work.map((one) => one.instrument)))
    for (const entry of await list(round, instrument)) {
      const psu = placeOf(entry);
      const at =
        counted.get(keyOf({ instrument, ...(psu !== undefined && { psu }) })) ?? counted.get(keyOf({ instrument }));
      if (at !== undefined) at[parts[entry.state]] += 1;
    }
  return counted;
}
