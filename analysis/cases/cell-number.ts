/** Numbers in the cells of a file, as R's write.csv writes and read.csv reads them. */

/**
 * The number that a cell holds: decimal, with or without an exponent and blanks around it; `Inf`, `-Inf`; `NaN`, which is
 * missing. undefined for a word, and for `0x1F`.
 */
export function cellNumber(text: string): number | undefined {
  const value = Number(text);
  if (Number.isFinite(value)) return text.trim() === '' || /[xob]/iu.test(text) ? undefined : value;
  switch (text.trim().toLowerCase()) {
    case 'inf':
    case '+inf':
      return Infinity;
    case '-inf':
      return -Infinity;
    case 'nan':
      return NaN;
    default:
      return undefined;
  }
}

/** The number that a cell holds if it can only be written so: not for `1.10`, `01`, `1e5` or an id of 17 digits. */
export function exactNumber(text: string): number | undefined {
  const value = Number(text);
  return String(value) === text && Number.isFinite(value) ? value : undefined;
}

/** Whether the words of a column are R's truth values, as write.csv (`TRUE`) and other programs (`true`) write them. */
export const areTruths = (levels: readonly string[]): boolean =>
  levels.length > 0 && levels.every((level) => /^(?:true|false)$/iu.test(level));

/** 1 for `TRUE`, 0 for `FALSE`. */
export const truthOf = (level: string): number => (level.toLowerCase() === 'true' ? 1 : 0);

/** Levels in ascending order: by number where all are numbers (1.1 before 1.10, as they are two), else by code point. */
export function sortLevels(levels: Iterable<string>): string[] {
  const sorted = [...levels].sort();
  if (sorted.some((level) => Number.isNaN(cellNumber(level) ?? NaN))) return sorted;
  const numbers = new Map(sorted.map((level) => [level, cellNumber(level) ?? NaN]));
  return sorted.sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
}
