/** What a release of the small round is made of. */
const plots = [
  ...['border.combined-remittances-frames', 'border.recall-of-crossings', 'border.recall-of-money'],
  ...['household.uses', 'household.channels', 'costs.usd200'],
];

/** Names of its files, in the order in which they are listed. */
export const filesOfSmallRound: readonly string[] = [
  ...['estimates.csv', 'estimates.json', 'corridor-costs.csv', 'corridor-costs.json', 'refused-prices.csv'],
  ...['weighting.csv', 'weighting.json', 'codebook.csv', 'estimates.parquet', 'estimates.xlsx', 'report.html'],
  'report.ru.html',
  ...['svg', 'ru.svg'].flatMap((ending) => plots.map((plot) => `plots/${plot}.${ending}`)),
];
