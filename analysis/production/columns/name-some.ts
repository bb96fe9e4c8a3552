/** Names in a sentence: a few of them, and how many more. */

const shown = 3;

/** `P1, P2, P3 (+4)`, in alphabetical order, each once. */
export function nameSome(names: Iterable<string>): string {
  const sorted = [...new Set(names)].toSorted();
  const rest = sorted.length - shown;
  return rest > 0 ? `${sorted.slice(0, shown).join(', ')} (+${rest})` : sorted.join(', ');
}
