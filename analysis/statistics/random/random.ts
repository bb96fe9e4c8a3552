/** Seeded random numbers: the only source of chance in the house, so that every draw can be made again, bit for bit. */
import { integerFrom, normalFrom, poissonFrom, shuffled, weightedIndex } from './random-draws.ts';
import { stateOf, Uniforms } from './uniforms.ts';

/** A stream of random numbers. Every draw advances the same stream. */
export interface Random {
  /** An integer in [0, 2³²). */
  uint32(): number;
  /** A number in [0, 1) with 53 random bits. */
  uniform(): number;
  /** An integer in [low, high], both included, each equally likely. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items, each equally likely. @throws {RangeError} no items */
  choice<T>(items: readonly T[]): T;
  /** One of the items, likely in proportion to its weight. @throws {RangeError} no positive weight */
  weighted<T>(items: readonly T[], weights: readonly number[]): T;
  normal(mean?: number, standardDeviation?: number): number;
  poisson(mean: number): number;
  /** The items in random order, in a new array (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/** The stream of uniform numbers, and the draws made of them. */
export class Xoshiro128 extends Uniforms implements Random {
  integer(low: number, high: number): number {
    return integerFrom(this, low, high);
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  choice<T>(items: readonly T[]): T {
    return itemAt(items, items.length === 0 ? -1 : integerFrom(this, 0, items.length - 1));
  }

  weighted<T>(items: readonly T[], weights: readonly number[]): T {
    return itemAt(items, weightedIndex(this, weights));
  }

  normal(mean = 0, standardDeviation = 1): number {
    return mean + standardDeviation * normalFrom(this);
  }

  poisson(mean: number): number {
    return poissonFrom(this, mean);
  }

  shuffle<T>(items: readonly T[]): T[] {
    return shuffled(this, items);
  }
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

/**
 * A stream of random numbers from a seed. The same seed and name always give the same stream; other names give
 * streams that have nothing to do with one another, so that one part can change without moving the draws of the rest.
 *
 * @param seed a safe integer, 0 or more
 * @param name which stream of this seed, e.g. `replicate/17`
 * @throws {RangeError} the seed is not a safe integer ≥ 0
 */
export function makeRandom(seed: number, name = ''): Random {
  return new Xoshiro128(stateOf(seed, name));
}
