/** Which known word somebody may have meant: for messages about keys, columns and codes that do not exist. */

/** Case, and the difference between `na.rm`, `na-rm` and `na_rm`, do not count. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * The known word that a word is or misspells: written otherwise (`na.rm`), a part of it (`rho` of `fay.rho`), the
 * beginning of it (`strat`), or at most one letter off, two in words of six letters or more.
 *
 * @example nearestName('refrencePeriod', ['country', 'referencePeriod']) // 'referencePeriod'
 */
export function nearestName(word: string, known: readonly string[]): string | undefined {
  const own = plain(word);
  const parts = word
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter((part) => part.length > 2);
  const near = known
    .map((name) => ({ name, distance: editDistance(plain(name), own) }))
    .sort((a, b) => a.distance - b.distance)
    .find(({ name, distance }) => distance <= (plain(name).length < 6 ? 1 : 2));
  return (
    known.find((name) => plain(name) === own) ??
    near?.name ??
    known.find((name) => parts.length > 1 && parts.includes(plain(name))) ??
    known.find((name) => own.length > 3 && plain(name).startsWith(own))
  );
}

/**
 * What is wrong with a key, and what to write instead.
 *
 * @example unknownKey('refrencePeriod', ['referencePeriod']) // unknown key "refrencePeriod"; did you mean "referencePeriod"?
 */
export function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearestName(key, known);
  const advice = meant === undefined ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`;
  return `unknown key "${key}"; ${advice}`;
}

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
