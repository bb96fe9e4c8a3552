/** Values of one kind by enumerator: how many, their mean, and how far they lie around it. */

export type Group = {
  readonly name: string;
  readonly n: number;
  readonly mean: number;
  /** Σ (value − mean)². */
  readonly squares: number;
};

/** One group, in two passes, so that large values lose nothing. */
export function groupOf(name: string, values: readonly number[]): Group {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { name, n: values.length, mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}

/** Several groups as one. */
export function joined(groups: readonly Group[]): Omit<Group, 'name'> {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const mean = groups.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  return { n, mean, squares: groups.reduce((sum, g) => sum + g.squares + g.n * (g.mean - mean) ** 2, 0) };
}
