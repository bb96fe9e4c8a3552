/** How long a bar is that tells the scale of a map. */

/** Of a degree from south to north. */
const kilometresPerDegree = 111.2;

/** Wide enough to be seen, and not in the way. Pixels. */
const widest = 110;

const steps: readonly number[] = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * A round number of kilometres that is no longer than a part of the map.
 *
 * @param scale pixels of a degree from south to north
 */
export function scaleBar(scale: number): { readonly kilometres: number; readonly pixels: number } {
  const perKilometre = scale / kilometresPerDegree;
  const kilometres = steps.findLast((step) => step * perKilometre <= widest) ?? 0.5;
  return { kilometres, pixels: kilometres * perKilometre };
}
