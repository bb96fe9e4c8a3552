/**
 * SHA-256 at once, for a search that hashes thousands of short texts: the browser's own is asked for each one apart, which takes ten
 * times as long, and is not there over plain http.
 *
 * @see FIPS 180-4, 6.2
 */

/** The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const primes = [
  ...(function* () {
    for (let n = 2, found: number[] = []; found.length < 64; n += 1)
      if (found.every((prime) => n % prime !== 0)) {
        found = [...found, n];
        yield n;
      }
  })(),
];
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

const blockBytes = 64;
const lengthBytes = 8;

/** Eight numbers of 32 bits, with their sign: the digest of a text of ASCII. */
export function sha256(text: string): Int32Array {
  const blocks = Math.ceil((text.length + 1 + lengthBytes) / blockBytes);
  const words = new Int32Array(blocks * 16);
  for (let n = 0; n <= text.length; n += 1)
    words[n >> 2] = (words[n >> 2] ?? 0) | ((n < text.length ? text.charCodeAt(n) : 0x80) << (24 - 8 * (n & 3)));
  words[words.length - 1] = text.length * 8;
  const hash = Int32Array.from(start);
  const w = new Int32Array(64);
  for (let block = 0; block < blocks; block += 1) {
    w.set(words.subarray(block * 16, block * 16 + 16));
    mix(hash, w);
  }
  return hash;
}

/** One block: its sixteen words stand at the beginning of `w`. */
function mix(hash: Int32Array, w: Int32Array): void {
  const at = (n: number): number => w[n] ?? 0;
  for (let t = 16; t < 64; t += 1) {
    const [x, y] = [at(t - 15), at(t - 2)];
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = at(t - 16) + low + at(t - 7) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + at(t)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [n, value] of [a, b, c, d, e, f, g, h].entries()) hash[n] = (hash[n] ?? 0) + value;
}
