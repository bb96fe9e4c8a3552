/** What progress is split by, in the query of the address of the page. */
export const splits = ['region', 'psu', 'enumerator', 'day'] as const;
export type Split = (typeof splits)[number];

/** What cannot be read is as if nobody had said it. */
export const splitIn = (asked: string | undefined): Split => splits.find((split) => split === asked) ?? 'region';
