/** Seeded random numbers: the only source of chance in the house, so that every draw can be made again, bit for bit. */
import { integerFrom, normalFrom, poissonFrom, shuffled, weightedIndex } from './random-draws.ts';

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

const MASK_64 = (1n << 64n) - 1n;

/**
 * SplitMix64, which spreads a small seed over a whole state.
 * @see Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, OOPSLA
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK_64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK_64;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return z ^ (z >> 31n);
  };
}

/**
 * xoshiro128**: 32-bit outputs, period 2¹²⁸ − 1; and the draws made of them.
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4)
 */
export class Xoshiro128 implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param state four 32-bit words, not all zero */
  constructor(state: readonly [number, number, number, number]) {
    [this.#a, this.#b, this.#c, this.#d] = state;
  }

  uint32(): number {
    const scrambled = Math.imul(this.#b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  uniform(): number {
    return ((this.uint32() >>> 5) * 0x4000000 + (this.uint32() >>> 6)) / 0x20000000000000;
  }

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

/** 64 bits of a stream's name, so that each name opens its own stream: FNV-1a in two lanes with different bases. */
function hashName(name: string): bigint {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < name.length; i++) {
    low = Math.imul(low ^ name.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ name.charCodeAt(i), 0x01000193);
  }
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
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
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('a seed is an integer, 0 or more');
  const mix = splitMix64(name === '' ? BigInt(seed) : splitMix64(BigInt(seed))() ^ hashName(name));
  const [low, high] = [mix(), mix()];
  const word = (value: bigint): number => Number(value & 0xffffffffn);
  return new Xoshiro128([word(low), word(low >> 32n), word(high), word(high >> 32n)]);
}
