/** Where interviews took place, as coarse as their round keeps it: of different dwellings at one position. */
import { grouped } from '../interviews/grouped.ts';
import type { Interview } from '../interviews/interview.ts';

/** Interviews of whose dwelling, place, enumerator and position all are known; without one of them nothing is compared. */
const located = (whole: readonly Interview[]): readonly Interview[] =>
  whole.filter(
    ({ unit, psu, enumerator, position }) =>
      unit !== undefined && psu !== undefined && enumerator !== undefined && position !== undefined,
  );

/** One enumerator, one place: neighbours share a coarse position rightly, but not all of them everywhere. */
const placeOf = ({ enumerator, psu }: Interview): string => JSON.stringify([enumerator, psu]);

/** Whether it is told to a thousandth of a degree, 110 m, or finer: on a coarser grid two villages share a point rightly. */
const isFine = ({ position = '' }: Interview): boolean => /\.\d{3}/.test(position);

/**
 * Interviews at the position of an earlier one of the same enumerator in another place (PSU): nobody is in two villages at
 * once. Each is told once, with the earliest.
 */
export function elsewhereAlike(
  whole: readonly Interview[],
): readonly { readonly one: Interview; readonly with: Interview }[] {
  const together = grouped(located(whole).filter(isFine), ({ enumerator, position }) =>
    JSON.stringify([enumerator, position]),
  );
  return [...together.values()].flatMap((group) => {
    const [first, ...others] = [...group].sort((a, b) => a.times.start - b.times.start);
    return others.flatMap((one) => (first === undefined || one.psu === first.psu ? [] : [{ one, with: first }]));
  });
}

/**
 * Of each interview the share of the other dwellings that its enumerator interviewed in the same place which have the same
 * position: equal / (m − 1), m dwellings with a position there, at least two. 0 = all differ, 1 = all are one point.
 *
 * @returns by the id of the interview
 */
export function sharesAlike(whole: readonly Interview[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const group of grouped(located(whole), placeOf).values()) {
    const others = new Map([...grouped(group, ({ unit }) => unit).values()].map(([first]) => [first!.unit, first!]));
    if (others.size < 2) continue;
    const at = grouped([...others.values()], ({ position }) => position);
    for (const one of others.values()) {
      const equal = (at.get(one.position ?? '')?.length ?? 1) - 1;
      shares.set(one.id, equal / (others.size - 1));
    }
  }
  return shares;
}
