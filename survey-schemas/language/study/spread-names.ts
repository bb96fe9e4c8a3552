/** What figures of a whole distribution are called: `poverty-headcount`, `poverty-without-gap`, `receipts-top-10`. */
import type { ConcentrationMeasure, PovertyMeasure } from './tables.ts';

/** Shares of the units at which the points of a Lorenz curve are told. */
export const lorenzShares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The measures of Foster, Greer and Thorbecke, by their order: 0, 1, 2. */
export const povertyNames = ['headcount', 'gap', 'severity'] as const;

type SpreadMeasure = ConcentrationMeasure | PovertyMeasure;

/** `lorenz-10`, `top-2-5`: a share in percent behind a word. */
export const shareName = (word: 'lorenz' | 'top', share: number): string =>
  `${word}-${String(Number((100 * share).toFixed(4))).replace('.', '-')}`;

/** What is told of: the whole, and where something is taken off it what is left, and by how much the two differ. */
export const sidesOf = ({ indicator, less }: Pick<SpreadMeasure, 'indicator' | 'less'>): readonly string[] =>
  less === undefined ? [indicator] : [indicator, `${indicator}-without`, `${indicator}-change`];

/** Endings of the figures of a measure, in their order. */
const endingsOf = (measure: SpreadMeasure): readonly string[] =>
  measure.kind === 'poverty'
    ? povertyNames
    : [
        'gini',
        ...(measure.top === undefined ? [] : [shareName('top', measure.top)]),
        ...(measure.lorenz === true ? lorenzShares.map((share) => shareName('lorenz', share)) : []),
      ];

/** What a line is called. */
export const lineName = ({ indicator }: Pick<PovertyMeasure, 'indicator'>): string => `${indicator}-line`;

/** Names under which a measure is published. A line that is estimated is a figure of its own. */
export function publishedOfSpread(measure: SpreadMeasure): readonly string[] {
  const figures = sidesOf(measure).flatMap((side) => endingsOf(measure).map((ending) => `${side}-${ending}`));
  return measure.kind === 'poverty' && 'ofMedian' in measure.line ? [...figures, lineName(measure)] : figures;
}
