/**
 * How many registrants an occupation has, for whoever plans: nothing below the minimum cell, the rest to the nearest five,
 * and nothing that subtraction would give away.
 *
 * Groups of ISCO-08 lie one inside the other or apart, so what can be subtracted from a group are groups inside it. A
 * group is shown only where what is left of it, after all shown groups inside it, is nobody or at least the minimum cell;
 * otherwise the smallest of those inside is withheld too; of {@link everybody}, the number itself. By induction this holds
 * for every choice of them.
 */
import { publishableCount, roundCount } from '../../disclosure/round-count.ts';
import type { MatchProfile } from './profile.ts';

/** The group of everybody, whatever they do, also of who did not say it. */
export const everybody = '';

type Group = { readonly code: string; readonly count: number };

/** Shown groups inside another, none of which lies inside a shown one of them. */
function outermost(shown: readonly Group[], of: Group): readonly Group[] {
  const inside = shown.filter(({ code }) => code !== of.code && code.startsWith(of.code));
  return inside.filter(({ code }) => !inside.some((other) => other.code !== code && code.startsWith(other.code)));
}

/** The next group that has to be withheld, if there is one. */
function exposing(shown: readonly Group[], minimumCell: number): Group | undefined {
  for (const group of shown) {
    const inside = outermost(shown, group);
    const rest = group.count - inside.reduce((sum, { count }) => sum + count, 0);
    if (rest <= 0 || rest >= minimumCell || inside.length === 0) continue;
    return group.code === everybody
      ? group
      : inside.toSorted((a, b) => a.count - b.count || (a.code < b.code ? -1 : 1))[0];
  }
  return undefined;
}

/**
 * @param codes groups of one to four digits that are asked for; {@link everybody} is always counted with them
 * @param profiles of registrants who agreed to matching
 * @returns people to the nearest five by group; null is withheld
 */
export function countByGroup(
  codes: Iterable<string>,
  profiles: readonly Pick<MatchProfile, 'occupation'>[],
  minimumCell: number,
): ReadonlyMap<string, number | null> {
  const groups = [...new Set([everybody, ...codes])].toSorted().map((code) => ({
    code,
    count: profiles.filter(({ occupation }) => code === everybody || occupation?.startsWith(code) === true).length,
  }));
  let shown = groups.filter(({ count }) => publishableCount(count, minimumCell) !== null);
  for (let one = exposing(shown, minimumCell); one !== undefined; one = exposing(shown, minimumCell)) {
    const withheld = one.code;
    shown = shown.filter(({ code }) => code !== withheld);
  }
  const told = new Set(shown.map(({ code }) => code));
  return new Map(groups.map(({ code, count }) => [code, told.has(code) ? roundCount(count) : null]));
}
