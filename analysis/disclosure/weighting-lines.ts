/** The weighting report as it may be read: no line about few people, and no digit that tells of one of them. */
import type { WeightingLine } from '../production/observations/weighting-line.ts';
import { roundCount } from './round-count.ts';
import { publishableNote } from './warning-counts.ts';

/** Digits of a weight or of its spread: the third of the smallest weight would tell how many were interviewed in one place. */
const digits = 2;
/** The sum is the size of a population, as it is in a frame. */
const sumDigits = 3;

/** A coefficient of variation below this is what is left of arithmetic where all weights are equal. */
const nothing = 1e-6;
/** So many units make their number hard to read from the spread of their weights. */
const manyUnits = 100;
/** Steps in which the coefficient of variation is told, of few units and of many. */
const [coarse, fine] = [0.05, 0.01];

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

/**
 * Spread of weights as it is told. Of few units the coefficient of variation would tell 41 of them from 42; the design
 * effect of Kish, 1 + cv², is that of the coefficient as told.
 */
function toldSpread({ cv, kishDeff }: Pick<WeightingLine, 'cv' | 'kishDeff'>, units: number) {
  if (cv === null) return { cv, kishDeff: toDigits(kishDeff, sumDigits) };
  const isFew = units < manyUnits;
  const step = isFew ? coarse : fine;
  const told = cv < nothing ? 0 : toDigits(Number((Math.round(cv / step) * step).toFixed(2)));
  const ofTold = isFew && kishDeff !== null && told !== null ? 1 + told ** 2 : kishDeff;
  return { cv: told, kishDeff: toDigits(ofTold, sumDigits) };
}

/** A line of fewer units than the minimum keeps its step and what was done, and no number. */
function withoutNumbers(line: WeightingLine, notes: WeightingLine['notes']): WeightingLine {
  const hidden = { units: null, sum: null, min: null, p25: null, median: null, p75: null, max: null, cv: null };
  return { ...line, ...hidden, kishDeff: null, rates: null, collapsed: [], notes };
}

/** Numbers of units to the nearest five, weights to two digits, rates in whole percent. */
export function publishableLine(line: WeightingLine, minimumCell: number): WeightingLine {
  const { units, sum, min, p25, median, p75, max, cv, kishDeff, rates } = line;
  const notes = line.notes.map((one) => publishableNote(one, minimumCell));
  if (units === null || units < minimumCell) return withoutNumbers(line, notes);
  return {
    ...line,
    units: roundCount(units),
    sum: toDigits(sum, sumDigits),
    min: toDigits(min),
    p25: toDigits(p25),
    median: toDigits(median),
    p75: toDigits(p75),
    max: toDigits(max),
    ...toldSpread({ cv, kishDeff }, units),
    notes,
    rates: rates && roundRates(rates),
  };
}
