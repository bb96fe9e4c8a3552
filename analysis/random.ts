/** Seeded random numbers: the only source of chance in the house, so that every draw can be made again, bit for bit. */
import { integerFrom, normalFrom, poissonFrom, shuffled, weightedIndex } from './random-draws.ts';

/** A stream of random numbers. Every draw advances the same stream. */
export type Random = {
  /** An integer in [0, 2³²). */
  readonly uint32: () => number;
  /** A number in [0, 1) with 53 random bits. */
  readonly uniform: () => number;
  /** An integer in [low, high], both included, each equally likely. */
  readonly integer: (low: number, high: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the items, each equally likely. @throws {RangeError} no items */
  readonly choice: <T>(items: readonly T[]) => T;
  /** One of the items, likely in proportion to its weight. @throws {RangeError} no positive weight */
  readonly weighted: <T>(items: readonly T[], weights: readonly number[]) => T;
  readonly normal: (mean?: number, standardDeviation?: number) => number;
  readonly poisson: (mean: number) => number;
  /** The items in random order, in a new array (Fisher–Yates). */
  readonly shuffle: <T>(items: readonly T[]) => T[];
};

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
 * xoshiro128**: 32-bit outputs, period 2¹²⁸ − 1.
 * @param state four words, not all zero
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4)
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/** FNV-1a over the UTF-16 units of a stream's name, so that each name opens its own stream. */
function hashName(name: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < name.length; i++) hash = ((hash ^ BigInt(name.charCodeAt(i))) * 0x100000001b3n) & MASK_64;
  return hash;
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
  const uint32 = xoshiro128([word(low), word(low >> 32n), word(high), word(high >> 32n)]);
  const uniform = (): number => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000;

  const pick = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (index < 0 || index >= items.length || item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
  return {
    uint32,
    uniform,
    integer: (from, to) => integerFrom(uint32, from, to),
    chance: (probability) => uniform() < probability,
    choice: (items) => pick(items, integerFrom(uint32, 0, items.length - 1)),
    weighted: (items, weights) => pick(items, weightedIndex(uniform, weights)),
    normal: (mean = 0, standardDeviation = 1) => mean + standardDeviation * normalFrom(uniform),
    poisson: (mean) => poissonFrom(uniform, mean),
    shuffle: (items) => shuffled(uint32, items),
  };
}
