/** What changed in the headline since the earlier round that a round is compared with, in words: the same on its page and in its report. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { unitOfSides } from '#analysis/production/observations/percentage-points.ts';
import { changeTable, roundDimensions } from '#analysis/production/observations/round-tables.ts';
import type { OpeningFigure } from '#schemas/language/study/headline-figures.ts';
import type { PublishedFigure } from '#schemas/language/study/tables.ts';
import { scaleOf } from '../plots/scale.ts';
import { errorOfSides } from '../wording/error-of-sides.ts';
import type { Wording } from '../wording/wording.ts';

/** A change as its difference and its ratio tell it. */
export type Change = {
  readonly difference: Observation;
  readonly ratio: Observation | undefined;
  /** Studies whose answers it is of, where the headline tells the same of others or of several together; else none. */
  readonly surveys: readonly string[];
};

const ownDomain = ({ dimensions }: Observation): readonly (readonly [string, string])[] =>
  Object.entries(dimensions).filter(([name]) => !roundDimensions.includes(name));

const isOf = (row: Observation, { table, indicator, domain = {} }: PublishedFigure): boolean => {
  const own = ownDomain(row);
  return (
    row.dimensions['of'] === table &&
    row.measure.indicator === indicator &&
    own.length === Object.keys(domain).length &&
    own.every(([name, code]) => domain[name] === code)
  );
};

/** Changes of the headline, in its order. */
export function changesOf(observations: readonly Observation[], headline: readonly OpeningFigure[]): readonly Change[] {
  const rows = observations.filter(({ table }) => table === changeTable);
  const named = new Map(
    headline.map((figure) => [JSON.stringify([figure.table, figure.indicator, figure.domain]), figure]),
  );
  return [...named.values()].flatMap((figure) => {
    const of = rows.filter((row) => isOf(row, figure));
    const difference = of.find(({ measure }) => measure.statistic === 'difference');
    const ratio = of.find(({ measure }) => measure.statistic === 'ratio');
    const { surveys, indicator } = figure;
    const isOfOne = headline.every((other) => other.indicator !== indicator || other.surveys.join() === surveys.join());
    return difference === undefined ? [] : [{ difference, ratio, surveys: isOfOne ? [] : surveys }];
  });
}

/** The earlier round, as it is called. */
export const sinceInWords = ({ difference }: Change, { say, domainValue }: Wording): string =>
  say('change.title', { round: domainValue(changeTable, 'since', difference.dimensions['since'] ?? '') });

/** A figure, and its limits where it has some. */
export type LimitedText = { readonly value: string; readonly limits: string };

function limited(row: Observation, write: (value: number) => string, { say }: Wording): LimitedText {
  const { ciLow, ciHigh } = row.uncertainty;
  if (row.value === null) return { value: say('quality.suppress'), limits: '' };
  const isBare = ciLow === null || ciHigh === null;
  return {
    value: write(row.value),
    limits: isBare ? '' : say('table.range', { low: write(ciLow), high: write(ciHigh) }),
  };
}

export type ChangeText = {
  readonly what: string;
  /** Empty where it stands with the figures. */
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  readonly difference: LimitedText;
  /** Absent where there is none. */
  readonly ratio: LimitedText | undefined;
  /** PSUs that were interviewed in both rounds; a dash where that is withheld or not known. */
  readonly shared: string;
};

/** A change in the unit in which people read its figures. */
export function changeInWords({ difference, ratio, surveys }: Change, wording: Wording): ChangeText {
  const { before = null, after = null, sharedPsus = null } = difference.attributes.change ?? {};
  const measure = { ...difference.measure, unit: unitOfSides(difference.measure.unit) };
  const sides = [before, after].map((value) => ({ ...difference, measure, value }));
  const scale = scaleOf(sides, wording);
  const { factor } = scale;
  const write = (value: number, se: number | null): string => scale.write(value / factor, se && se / factor);
  const levels = ownDomain(difference).map(([name, code]) => wording.domainValue(changeTable, name, code));
  const by = surveys.length === 0 ? [] : [surveys.map(wording.instrument).join(' + ')];
  const { se } = difference.uncertainty;
  const writeChange = (value: number): string =>
    scale.unit === '%' ? wording.figure(value, difference.measure, se) : write(value, se);
  const errorOfBoth = errorOfSides(difference);
  const side = (value: number | null): string => (value === null ? '–' : write(value, errorOfBoth));
  return {
    what: [wording.figureOf(difference.measure), ...levels, ...by].join(' · '),
    unit: scale.unit === '%' ? '' : scale.unit,
    before: side(before),
    after: side(after),
    difference: limited(difference, writeChange, wording),
    ratio: ratio && limited(ratio, (value) => wording.figure(value, ratio.measure, ratio.uncertainty.se), wording),
    shared: wording.count(sharedPsus),
  };
}
