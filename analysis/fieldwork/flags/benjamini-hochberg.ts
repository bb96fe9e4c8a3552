/** Many tests at once: p-values adjusted so that a given share of what is flagged is flagged by chance. */

/**
 * Benjamini–Hochberg: of m p-values in ascending order, q_(i) = min over j ≥ i of (m / j) p_(j), at most 1; as R's
 * `p.adjust(p, "BH")`.
 *
 * @see Benjamini & Hochberg (1995); golden: test/golden/fieldwork/flags.R
 */
export function adjustedByBH(p: readonly number[]): readonly number[] {
  const order = p.map((_, at) => at).sort((a, b) => p[b]! - p[a]!);
  const adjusted = new Array<number>(p.length).fill(1);
  let lowest = 1;
  for (const [passed, at] of order.entries()) {
    lowest = Math.min(lowest, (p.length / (p.length - passed)) * p[at]!);
    adjusted[at] = lowest;
  }
  return adjusted;
}
