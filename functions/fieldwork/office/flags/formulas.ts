/** How each flag is told, as docs/fieldwork.md has it: in signs, which every language reads alike. */
import type { FlagCode } from '#analysis/fieldwork/flags/flag.ts';

export const formulas: Readonly<Record<FlagCode, string>> = {
  duration: 'z = 0.6745 (x − median) / MAD, x = ln(min); |z| > 3.5',
  'screen-duration': 'z = 0.6745 (x − median) / MAD, x = ln(s); |z| > 3.5, n ≥ 10',
  'straight-line': 'a₁ = a₂ = … = aₙ, n ≥ 4',
  'same-answers': 'equal / answered = 1, n ≥ 10',
  'near-duplicate': 'equal / answered ≥ 0.85, n ≥ 10',
  'interviewed-twice': 'n > 1',
  'same-position': '(φ, λ)(A) = (φ, λ)(B)',
  night: 't < 6:00 ∨ t ≥ 22:00',
  'ends-before-begin': 't₂ < t₁',
  'two-at-once': 't₁(B) < t₂(A)',
  'visits-out-of-order': 't(k + 1) < t(k)',
  minutes: 't = (x̄ − x̄₀) / (s √(1/n + 1/(N − n))), x = ln(min); q < 0.05',
  unknown: 't = (x̄ − x̄₀) / (s √(1/n + 1/(N − n))); q < 0.05',
  rows: 't = (x̄ − x̄₀) / (s √(1/n + 1/(N − n))); q < 0.05',
  'round-amounts': 't = (x̄ − x̄₀) / (s √(1/n + 1/(N − n))); q < 0.05',
  refusals: 't = (x̄ − x̄₀) / (s √(1/n + 1/(N − n))); q < 0.05',
  'positions-alike': 't = (x̄ − x̄₀) / (s √(1/n + 1/(N − n))), x = equal / (m − 1); q < 0.05',
  'age-heaping': 'W = 100 · 5 Σ P(25, 30 … 60) / Σ P(23 … 62); W ≥ 175, q < 0.05',
  'age-digits': 'Myers ≥ 30, n ≥ 100',
  'first-digits': 'χ² = Σ (n_d − N b_d)² / (N b_d), b_d = log₁₀(1 + 1/d); q < 0.05',
};
