/** Tables that tell of several rounds; their rows are of figures that stand in other tables. */

/** What changed since an earlier round. */
export const changeTable = 'change';
/** Headline figures by round. */
export const trendTable = 'trend';
/** Tables of rounds, whose dimensions are those of the figures and the rounds themselves. */
export const roundTables: readonly string[] = [changeTable, trendTable];
/** Dimensions of these tables beside those of the figure: its table, its round, the round that it is compared with. */
export const roundDimensions: readonly string[] = ['of', 'round', 'since'];
