/** People who are nobody: names, contacts and days of birth that stand nowhere unless somebody wrote them down. */

/** What of one person must be found nowhere. */
export type Canary = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: string;
};

/** Numbers below a bound, the same for the same seed (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const latin = ['ka', 'zul', 'mir', 'tov', 'bex', 'dor', 'gul', 'shi', 'raf', 'num', 'lak', 'yor'];
const cyrillic = ['ка', 'зул', 'мир', 'тов', 'бех', 'дор', 'гул', 'ши', 'раф', 'нум', 'лак', 'ҷӯр'];

/**
 * So many people, all of them different; every other one writes in Cyrillic.
 *
 * @param seed the same people for the same seed
 */
export function drawCanaries(count: number, seed: number): readonly Canary[] {
  const below = drawing(seed);
  const word = (syllables: readonly string[], length: number): string =>
    Array.from({ length }, () => syllables[below(syllables.length)] ?? '').join('');
  const digits = (length: number): string => Array.from({ length }, () => String(below(10))).join('');
  const two = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, n) => {
    const family = word(n % 2 === 0 ? latin : cyrillic, 5);
    return {
      name: `${family.slice(0, 1).toUpperCase()}${family.slice(1)}${n % 2 === 0 ? 'i' : 'ӣ'}`,
      email: `${word(latin, 5)}.${n}@mail.example.org`,
      phone: `+99293${digits(7)}`,
      // Before anybody in the simulated round arrived anywhere; no moment of the platform lies there.
      birthDate: `${1931 + below(29)}-${two(1 + below(12))}-${two(1 + below(28))}`,
    };
  });
}

/** What base64 makes of a text wherever it begins in what is encoded: without the signs that hang on its neighbours. */
function inBase64(text: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text, 'utf8')]);
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
}

const inJson = (text: string): string =>
  text.replaceAll(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Every way to write a text down in which it can be read again without a key. */
export function spellingsOf(text: string): readonly string[] {
  const spelled = [text, text.toLowerCase(), text.toUpperCase()].flatMap((cased) => {
    const [hex, base64] = [Buffer.from(cased, 'utf8').toString('hex'), inBase64(cased)];
    const inUrls = base64.map((one) => one.replaceAll('+', '-').replaceAll('/', '_'));
    return [cased, encodeURIComponent(cased), inJson(cased), hex, hex.toUpperCase(), ...base64, ...inUrls];
  });
  return [...new Set(spelled)];
}
