/** Formats of numbers that show days and times (ECMA-376, part 1, 18.8.30 and 18.8.31). */

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Formats that every program knows by their number, also those of East Asian ones. */
export const usualDayFormats: readonly number[] = [
  ...between(14, 22),
  ...between(27, 36),
  ...between(45, 47),
  ...between(50, 58),
];

/** Whether a format that a workbook brings shows a day or a time: `dd/mm/yyyy`, `[h]:mm`; not `"days" 0` or `[Red]0.00`. */
export function isDayFormat(code: string): boolean {
  const [first = ''] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./gu, '')
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '')
    .split(';');
  return !/general/iu.test(first) && /[dmyhs]/iu.test(first);
}
