/** Slips by which a figure would stand in a table twice. */
import { measure, type Slip } from './slip.ts';

export const repetitions: readonly Slip[] = [
  ['a breakdown twice', { [`${measure}/0/by`]: [['region'], ['region']] }, `${measure}/0/by/1`, 'breakdown already'],
  [
    'a dimension twice in a breakdown',
    { [`${measure}/0/by/1`]: ['region', 'region'] },
    `${measure}/0/by/1`,
    '"region" stands twice in this breakdown',
  ],
  ['a quantile twice', { [`${measure}/1/quantiles`]: [0.9, 0.9] }, `${measure}/1/quantiles/1`, '"p90" is told already'],
  [
    'two quantiles of one name',
    { [`${measure}/1/quantiles`]: [0.5, 0.9, 0.9000000001] },
    `${measure}/1/quantiles/2`,
    '"p90" is told already',
  ],
  [
    'a dimension twice in a breakdown of a census',
    {
      '/tables/1': {
        kind: 'census',
        table: 'counted-clubs',
        indicator: 'counted',
        unit: 'member',
        dimensions: { region: 'region' },
        by: [['region', 'region']],
      },
    },
    '/tables/1/by/0',
    '"region" stands twice in this breakdown',
  ],
];
