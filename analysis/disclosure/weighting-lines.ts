/** The weighting report as it may be read: no line about few people, and no digit that tells of one of them. */
import type { WeightingLine } from '../production/observations/weighting-line.ts';
import { roundCount } from './round-count.ts';

/** Digits of a weight or of its spread: the third of the smallest weight would tell how many were interviewed in one place. */
const digits = 2;
/** The sum is the size of a population, as it is in a frame. */
const sumDigits = 3;

const toDigits = (value: number | null, significant = digits): number | null =>
  value === null ? null : Number(value.toPrecision(significant));

const toPercent = (rate: number | null): number | null => (rate === null ? null : Number(rate.toFixed(2)));

function roundRates(rates: NonNullable<WeightingLine['rates']>): WeightingLine['rates'] {
  const { rr1, rr2, rr3, rr4, rr5, rr6 } = rates;
  return {
    rr1: toPercent(rr1),
    rr2: toPercent(rr2),
    rr3: toPercent(rr3),
    rr4: toPercent(rr4),
    rr5: toPercent(rr5),
    rr6: toPercent(rr6),
  };
}

/** A line of fewer units than the minimum keeps its step and what was done, and no number. */
function withoutNumbers(line: WeightingLine): WeightingLine {
  const hidden = { units: null, sum: null, min: null, p25: null, median: null, p75: null, max: null, cv: null };
  return { ...line, ...hidden, kishDeff: null, rates: null, collapsed: [] };
}

/** Numbers of units to the nearest five, weights to two digits, rates in whole percent. */
export function publishableLine(line: WeightingLine, minimumCell: number): WeightingLine {
  const { units, sum, min, p25, median, p75, max, cv, kishDeff, rates } = line;
  if (units === null || units < minimumCell) return withoutNumbers(line);
  return {
    ...line,
    units: roundCount(units),
    sum: toDigits(sum, sumDigits),
    min: toDigits(min),
    p25: toDigits(p25),
    median: toDigits(median),
    p75: toDigits(p75),
    max: toDigits(max),
    cv: toDigits(cv),
    kishDeff: toDigits(kishDeff, sumDigits),
    rates: rates && roundRates(rates),
  };
}
