/** Seeded streams of uniform numbers, small enough for a telephone: what random.ts makes every other draw of. */

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

/** Four 32-bit words, not all zero. */
export type State = readonly [number, number, number, number];

/**
 * xoshiro128**: 32-bit outputs, period 2¹²⁸ − 1.
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4)
 */
export class Uniforms {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(state: State) {
    [this.a, this.b, this.c, this.d] = state;
  }

  /** An integer in [0, 2³²). */
  uint32(): number {
    const scrambled = Math.imul(this.b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }

  /** A number in [0, 1) with 53 random bits. */
  uniform(): number {
    return ((this.uint32() >>> 5) * 0x4000000 + (this.uint32() >>> 6)) / 0x20000000000000;
  }
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
 * Where the stream of a seed and a name begins.
 *
 * @param seed a safe integer, 0 or more
 * @throws {RangeError} the seed is not a safe integer ≥ 0
 */
export function stateOf(seed: number, name: string): State {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('a seed is an integer, 0 or more');
  const mix = splitMix64(name === '' ? BigInt(seed) : splitMix64(BigInt(seed))() ^ hashName(name));
  const [low, high] = [mix(), mix()];
  const word = (value: bigint): number => Number(value & 0xffffffffn);
  return [word(low), word(low >> 32n), word(high), word(high >> 32n)];
}
