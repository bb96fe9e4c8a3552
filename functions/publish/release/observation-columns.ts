/** Columns of observations, whatever they are about: one for each dimension that one of them is split by. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import type { Columns } from './file-content.ts';

const named: Columns<Observation> = [
  ['table', ({ table }) => table],
  ['indicator', ({ measure }) => measure.indicator],
  ['statistic', ({ measure }) => measure.statistic],
  ['at', ({ measure }) => measure.at],
];

const told: Columns<Observation> = [
  ['unit', ({ measure }) => measure.unit],
  ['unit_multiplier', ({ measure }) => measure.unitMultiplier],
  ['n', ({ quality }) => quality.n],
  ['base', ({ quality }) => quality.base],
  ['unknown_share', ({ quality }) => quality.unknownShare],
  ['estimate', ({ value }) => value],
  ['se', ({ uncertainty }) => uncertainty.se],
  ['ci_low', ({ uncertainty }) => uncertainty.ciLow],
  ['ci_high', ({ uncertainty }) => uncertainty.ciHigh],
  ['cv', ({ uncertainty }) => uncertainty.cv],
  ['df', ({ uncertainty }) => uncertainty.df],
  ['deff', ({ uncertainty }) => uncertainty.deff],
  ['quality', ({ quality }) => quality.grade],
  ['reason', ({ attributes }) => attributes.reason],
  ['basis', ({ attributes }) => attributes.basis],
  ['method', ({ method }) => method],
  ['n_of', ({ quality }) => quality.nOf ?? ''],
  ['base_of', ({ quality }) => quality.baseOf ?? ''],
];

/** Where something was imputed to one of the figures. */
const imputed: Columns<Observation> = [['imputed_share', ({ attributes }) => attributes.imputedShare ?? null]];

/** Where one of the figures is a change. */
const changed: Columns<Observation> = [
  ['before', ({ attributes }) => attributes.change?.before ?? null],
  ['after', ({ attributes }) => attributes.change?.after ?? null],
  ['shared_psus', ({ attributes }) => attributes.change?.sharedPsus ?? null],
  ['covariance', ({ attributes }) => attributes.change?.covariance ?? null],
];

const taken = new Set([...named, ...told, ...imputed, ...changed].map(([name]) => name));

/** Column of a dimension. One under the name of another column has `by_` before it. */
export const dimensionColumn = (dimension: string): string => (taken.has(dimension) ? `by_${dimension}` : dimension);

/** Dimensions by which at least one observation is split, in the order in which they come. */
const dimensionsIn = (observations: readonly Observation[]): readonly string[] => [
  ...new Set(observations.flatMap(({ dimensions }) => Object.keys(dimensions))),
];

/** The columns for these observations. */
export const columnsFor = (observations: readonly Observation[]): Columns<Observation> => [
  ...named,
  ...dimensionsIn(observations).map(
    (dimension) => [dimensionColumn(dimension), (row: Observation) => row.dimensions[dimension] ?? ''] as const,
  ),
  ...told,
  ...(observations.some(({ attributes }) => attributes.imputedShare !== undefined) ? imputed : []),
  ...(observations.some(({ attributes }) => attributes.change !== undefined) ? changed : []),
];
