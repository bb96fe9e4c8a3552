/** What is left to chance in one imputation: where in its class each taker draws, and how likely each donor is drawn. */
import { makeRandom } from '../../statistics/random/random.ts';

export type Weighs = 'people' | undefined;

export type Chance = {
  /** By interview: how likely its answers are given to others. */
  readonly weights: (weighs: Weighs) => Float64Array;
  /** A number in [0, 1) for a row, the same whatever other rows there are. */
  readonly at: (question: string, row: string) => number;
};

/** Numbers of one imputation; remembered, since every replicate draws at the same ones. */
export function numbersOf(seed: number, imputation: number): Chance['at'] {
  const known = new Map<string, number>();
  return (question, row) => {
    const name = `impute/${imputation}/${question}/${row}`;
    const number = known.get(name) ?? makeRandom(seed, name).uniform();
    known.set(name, number);
    return number;
  };
}

/**
 * Factors of weights by which several imputations differ as much as estimates of what is imputed do: exponential numbers, one a PSU,
 * since answers of a place hang together.
 *
 * @param psu of each interview
 * @see Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9(1)
 */
export function bayesianFactors(seed: number, imputation: number, psu: readonly string[]): Float64Array {
  const known = new Map<string, number>();
  return Float64Array.from(psu, (name) => {
    const factor = known.get(name) ?? -Math.log(1 - makeRandom(seed, `donors/${imputation}/${name}`).uniform());
    known.set(name, factor);
    return factor;
  });
}
