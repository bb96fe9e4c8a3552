/** The end of a list, for browsers that do not know `at`. */

/** The last of a list; undefined of an empty one. */
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
