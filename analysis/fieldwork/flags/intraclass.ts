/** What part of the variation of answers lies between enumerators. */
import { type Group, joined } from './groups.ts';

/**
 * Intraclass correlation by the one-way analysis of variance: ρ = (MSB − MSW) / (MSB + (m − 1) MSW), with
 * m = (N − Σ n² / N) / (k − 1). Below 0 where groups are more alike than by chance; 0.01 to 0.02 is usual of interviewers.
 *
 * @returns NaN for fewer than two groups, for one value a group, and where nothing varies
 * @see Donner (1986), A review of inference procedures for the intraclass correlation coefficient; Kish (1962); golden:
 * test/golden/fieldwork/flags.R
 */
export function intraclassCorrelation(groups: readonly Group[]): number {
  const k = groups.length;
  const all = joined(groups);
  if (k < 2 || all.n <= k) return NaN;
  const within = groups.reduce((sum, { squares }) => sum + squares, 0);
  const [between, inside] = [(all.squares - within) / (k - 1), within / (all.n - k)];
  const size = (all.n - groups.reduce((sum, { n }) => sum + n * n, 0) / all.n) / (k - 1);
  return (between - inside) / (between + (size - 1) * inside);
}
