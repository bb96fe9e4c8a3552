/** Names under which a measure is published: a figure each, in a table of its own or beside others. */
import { quantileName } from './quantile-name.ts';
import { lineName, publishedOfSpread } from './spread-names.ts';
import type { Measure } from './tables.ts';

/** Those names, in the order of the rows. */
export function publishedAs(measure: Measure): readonly string[] {
  const { indicator } = measure;
  const ending = (...endings: readonly string[]) => endings.map((one) => `${indicator}-${one}`);
  switch (measure.kind) {
    case 'units':
    case 'ratio':
      return [indicator];
    case 'composition':
      return ending('share');
    case 'share':
    case 'distribution':
      return ending(...(measure.adds === false ? [] : ['count']), 'share');
    case 'concentration':
    case 'poverty':
      return publishedOfSpread(measure);
    case 'amount':
    case 'number':
      return ending(
        ...(measure.adds === false ? [] : ['total']),
        'mean',
        ...(measure.winsorised ? ['total-winsorised'] : []),
        ...(measure.quantiles ?? []).map(quantileName),
      );
  }
}

/** Those of one breakdown: a line is that of everybody, and is told where nothing is split. */
export const publishedOver = (measure: Measure, by: readonly string[]): readonly string[] =>
  publishedAs(measure).filter((name) => measure.kind !== 'poverty' || by.length === 0 || name !== lineName(measure));
