/** Why a total out of two surveys leads that takes what both can meet from one alone, and what it is where that part is weighed. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { screened, weighed } from '#schemas/language/study/headline-figures.ts';
import { hasNoSpread } from '../wording/limits-in-words.ts';
import type { Wording } from '../wording/wording.ts';
import type { HeadlineFigure } from './figures.ts';
import { supportedBy } from './supported.ts';

/** The other way of the same figure; undefined where the release does not tell it. */
const weighedOf = ({ table, measure }: Observation, observations: readonly Observation[]): Observation | undefined =>
  observations.find(
    (row) =>
      row.table === table &&
      row.measure.indicator === measure.indicator &&
      row.value !== null &&
      Object.keys(row.dimensions).join() === 'frame' &&
      row.dimensions['frame'] === weighed.frame,
  );

/** “100.0 million USD, between 93.5 and 106.5”. */
function inWords(figure: Observation, value: number, wording: Wording): string {
  const { write, unit } = supportedBy(figure, wording);
  const { ciLow, ciHigh } = figure.uncertainty;
  const limits =
    ciLow === null || ciHigh === null || hasNoSpread(figure.uncertainty)
      ? []
      : [wording.say('headline.limits', { low: write(ciLow), high: write(ciHigh) })];
  return [[write(value), unit].filter((text) => text !== '').join(' '), ...limits].join(', ');
}

/** One line, below the figures; none for a figure that is put together in no such way. */
export function otherWayInWords(
  { figure, surveys }: HeadlineFigure,
  observations: readonly Observation[],
  wording: Wording,
): readonly string[] {
  const [first, second] = surveys;
  if (first === undefined || second === undefined || figure.dimensions['frame'] !== screened.frame) return [];
  const { say, instrument } = wording;
  const other = weighedOf(figure, observations);
  const what = wording.indicator(figure.measure);
  const why = say('headline.screened', { what, first: instrument(first), second: instrument(second) });
  if (other === undefined || other.value === null) return [why];
  return [[why, say('headline.weighed', { figure: inWords(other, other.value, wording) })].join(' ')];
}
