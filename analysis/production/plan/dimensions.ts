/** The ways a table may be split; each is a column of estimates.csv, in this order, empty where a row is not split by it. */
export const dimensions = ['region', 'urban', 'corridor', 'channel', 'country'] as const;

export type Dimension = (typeof dimensions)[number];
