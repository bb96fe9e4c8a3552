/** Numbers of things for the terminal. */

/** `1 day`, `2 days`; the plural is the word with an s unless it is given. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
