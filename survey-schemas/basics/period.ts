/** Periods of price collection: quarters, however they are written. */

/** 2011-Q3, 2011Q3, 2011-q3, 2011_3Q, Q3 2011 and 3Q 2011. */
export const quarterPattern = /^(?:(\d{4})[-_ ]?(?:[Qq]([1-4])|([1-4])[Qq])|(?:[Qq]([1-4])|([1-4])[Qq])[-_ ](\d{4}))$/;

/**
 * A quarter as SDMX writes it; undefined when the text names none.
 *
 * @example quarterOf('2011_3Q') // '2011-Q3'
 */
export function quarterOf(text: string): string | undefined {
  const [found, yearFirst, ...rest] = quarterPattern.exec(text) ?? [];
  if (found === undefined) return undefined;
  const yearLast = rest.pop();
  return `${yearFirst ?? yearLast ?? ''}-Q${rest.join('')}`;
}
