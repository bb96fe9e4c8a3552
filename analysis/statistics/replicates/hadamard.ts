/** Hadamard matrices (0 and 1 standing for −1 and 1), which balance half-samples; the same ones as R's survey package. */

/** Square, line by line; the first line is all 1. */
export type Hadamard = { readonly order: number; readonly cells: Uint8Array };

const fromRule = (order: number, rule: (row: number, column: number) => boolean): Hadamard => ({
  order,
  cells: Uint8Array.from({ length: order * order }, (_, i) => (rule(Math.floor(i / order), i % order) ? 1 : 0)),
});

function parity(bits: number): number {
  let odd = 0;
  for (let left = bits; left > 0; left >>>= 1) odd ^= left & 1;
  return odd;
}

/** Sylvester (1867): the orders that are powers of 2. */
const sylvester = (order: number): Hadamard => fromRule(order, (i, j) => parity(i & j) === 0);

/** Order 28, one line per number, the highest bit first. */
const LINES_28 = [
  0xfffffff, 0x9c71c78, 0x83cd378, 0x83b2e66, 0x9a0f8d6, 0x952c5ae, 0x8cd239e, 0x58aa7f0, 0x45b59d4, 0x46cbcac,
  0x561774a, 0x4b64e9a, 0x5959b26, 0x2d1eae8, 0x3666b34, 0x2b3b51c, 0x31d74b2, 0x32f89ca, 0x2ced646, 0xea545e4,
  0xf1632cc, 0xf09ce1c, 0xe54ad52, 0xe6392b2, 0xe8a792a, 0xdffe000, 0xbf81f80, 0x7f8007e,
];
const order28 = (): Hadamard => fromRule(28, (i, j) => ((LINES_28[i] ?? 0) >>> (27 - j)) % 2 === 1);

/** Order 36: below a line of ones, each line turns the twin-prime difference set of 5 and 7 on by one. */
const TURNING = '01011100011111011100100001010110010';
const order36 = (): Hadamard => fromRule(36, (i, j) => i === 0 || (j < 35 && TURNING[(i - 1 + j) % 35] === '1'));

const BUILT_IN = [4, 16, 28, 36];
function builtIn(order: number): Hadamard {
  if (order === 28) return order28();
  return order === 36 ? order36() : sylvester(order);
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return n > 1;
}

/** Primes one below a multiple of 4; Paley's construction needs them. The largest is R's largest. */
const LARGEST_PRIME = 7919;
const isPaleyPrime = (n: number): boolean => n % 4 === 3 && n <= LARGEST_PRIME && isPrime(n);

/** Paley (1933): order p + 1 from the squares modulo a prime p. */
function paleyOf(p: number): Hadamard {
  const squares = new Set(Array.from({ length: (p + 1) / 2 }, (_, i) => (i * i) % p));
  return fromRule(p + 1, (i, j) => i === 0 || j === 0 || !squares.has((i + j - 2) % p));
}

function doubled({ order, cells }: Hadamard): Hadamard {
  return fromRule(2 * order, (i, j) => {
    const cell = cells[(i % order) * order + (j % order)] === 1;
    return i >= order && j >= order ? !cell : cell;
  });
}

/** R's search for a Paley matrix above n, no larger than `most`. */
function paleyAbove(n: number, most: number): Hadamard | undefined {
  const next = n + 4 - (n % 4);
  if (next % 8 === 0) {
    let small = next;
    while (small % 8 === 0) small /= 2;
    if (isPaleyPrime(small - 1)) {
      let matrix = paleyOf(small - 1);
      while (matrix.order < next) matrix = doubled(matrix);
      return matrix;
    }
  }
  let prime = n;
  while (prime <= LARGEST_PRIME && !isPaleyPrime(prime)) prime++;
  if (prime > LARGEST_PRIME) return undefined;
  if (prime + 1 > next + 4 && next + 4 < most) return paleyAbove(next + 3, 2 * (next + 3));
  return prime > most ? undefined : paleyOf(prime);
}

/**
 * A Hadamard matrix of an order above n, as R's hadamard(n) chooses it.
 * @see Wolter (2007), Introduction to Variance Estimation, appendix A
 */
export function hadamardAbove(n: number): Hadamard {
  const below = n - (n % 4);
  const ready = BUILT_IN.find((order) => below < order && below + 4 >= order);
  if (ready !== undefined) return builtIn(ready);
  const candidates = BUILT_IN.map((order) => {
    const doublings = Math.max(0, Math.ceil(Math.log2((n + 1) / order)));
    return { order, doublings, size: order * 2 ** doublings };
  });
  const best = candidates.reduce((a, b) => (b.size < a.size ? b : a));
  const paley = best.size - n > 4 ? paleyAbove(n, best.size) : undefined;
  if (paley !== undefined) return paley;
  let matrix = builtIn(best.order);
  for (let i = 0; i < best.doublings; i++) matrix = doubled(matrix);
  return matrix;
}
