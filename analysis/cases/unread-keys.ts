/** Keys that somebody wrote and nobody read, and which word they may have meant. */

export type UnreadKey = { readonly place: string; readonly key: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Keys of `given` that are not in what was `read` of it, at any depth.
 *
 * @param place where `given` stands, e.g. `estimator.list[2]`
 */
export function unreadKeys(given: unknown, read: unknown, place = ''): UnreadKey[] {
  if (Array.isArray(given)) {
    const items: readonly unknown[] = Array.isArray(read) ? read : [];
    return given.flatMap((item: unknown, index) => unreadKeys(item, items[index], `${place}[${index}]`));
  }
  if (!isRecord(given) || !isRecord(read)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const there = place === '' ? key : `${place}.${key}`;
    return key in read ? unreadKeys(value, read[key], there) : [{ place: there, key }];
  });
}

/**
 * Finds the known word that a key is or misspells: at most one letter off, two in words of six letters or more; case and
 * the difference between `na.rm`, `na-rm` and `na_rm` do not count.
 */
export function makeNearest(known: readonly string[]): (key: string) => string | undefined {
  const words = [...new Set(known)];
  const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
  return (key) =>
    words.find((word) => word === key) ??
    words.find((word) => plain(word) === plain(key)) ??
    words.find((word) => editDistance(plain(word), plain(key)) <= (plain(word).length < 6 ? 1 : 2));
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
