/** The first few of many names, and how many more there are. */

/** Names shown of a list; a frame of one PSU a stratum has them by the hundred. */
const shown = 5;

/** @example some(['a', 'b', 'c', 'd', 'e', 'f']) // 'a, b, c, d, e and 1 more' */
export const some = (names: readonly string[]): string =>
  names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : names.join(', ');
