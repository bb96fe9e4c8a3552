/** Pieces of some work that several threads take one after the other, told by a number in memory that they share. */

/** The piece that is next. */
export type Claims = Int32Array;

const next = 0;

/** Nothing is taken yet. */
export const newClaims = (): Claims => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Places of pieces that nobody else has taken, one after the other. */
export function* taken(claims: Claims, count: number): Generator<number, void, undefined> {
  for (let place = Atomics.add(claims, next, 1); place < count; place = Atomics.add(claims, next, 1)) yield place;
}
