/** Fills the sums of a plan from a sample in memory: every measure, over every breakdown that it asks for. */
import { lorenzShares } from '#schemas/language/study/spread-names.ts';
import type { AmountMeasure, Measure, NumberMeasure } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanSums, Summed, SumsInTurn } from './contract.ts';
import { amountCells } from './fill-amounts.ts';
import { compositionCells } from './fill-composition.ts';
import { distributionCells } from './fill-distribution.ts';
import { numberCells } from './fill-numbers.ts';
import { ratioCells } from './fill-ratio.ts';
import { lineIn, spreadIn } from './fill-spread.ts';
import { shareCells, unitCells } from './fill-units.ts';
import type { Filling } from './filling.ts';
import { keptUnits } from './filter.ts';
import type { Sample } from './sample.ts';
import { frameIn, type Units, unitsIn } from './units.ts';

/**
 * The sums of a plan, all at once: for whoever needs them more than once.
 *
 * @param wanted places among all sums of the plan of those that are filled; all of them without it
 */
export function fillSums(plan: Plan, sample: Sample, wanted?: ReadonlySet<number>): PlanSums {
  const { frame, sums } = sumsInTurn(plan, sample, wanted);
  return { frame, sums: [...sums] };
}

/** The same, each filled when it is its turn: of a million households all of them at once take more memory than the answers do. */
export function sumsInTurn(plan: Plan, sample: Sample, wanted?: ReadonlySet<number>): SumsInTurn {
  const units = unitsIn(sample, plan.rows, plan.times);
  return { frame: frameIn(units), sums: inTurn(plan, units, wanted) };
}

/** The same of one measure at a time, for whoever does not make all of them. */
export function sumsByMeasure(plan: Plan, sample: Sample): (measure: Measure) => SumsInTurn {
  const units = unitsIn(sample, plan.rows, plan.times);
  const frame = frameIn(units);
  return (measure) => ({ frame, sums: ofMeasure(measure, plan, units, measure.by) });
}

function* inTurn(plan: Plan, units: Units, wanted?: ReadonlySet<number>): Generator<Summed, void, undefined> {
  let next = 0;
  for (const measure of plan.measures) {
    const first = next;
    next += measure.by.length;
    const breakdowns = measure.by.filter((_, k) => wanted === undefined || wanted.has(first + k));
    yield* ofMeasure(measure, plan, units, breakdowns);
  }
}

function* ofMeasure(
  measure: Measure,
  plan: Plan,
  units: Units,
  breakdowns: Measure['by'],
): Generator<Summed, void, undefined> {
  if (breakdowns.length === 0) return;
  const filling = { plan, units, kept: keptUnits(units, plan.filters.get(measure)) };
  for (const breakdown of breakdowns) yield summed(measure, filling, breakdown);
}

const besides = ({ quantiles = [], adds }: AmountMeasure | NumberMeasure) => ({ quantiles, adds: adds !== false });

function summed(measure: Measure, filling: Filling, breakdown: readonly string[]): Summed {
  const { plan, units } = filling;
  const of = { table: measure.table, indicator: measure.indicator, unit: plan.unit };
  switch (measure.kind) {
    case 'units':
      return { ...of, kind: 'units', cells: unitCells(filling, measure, breakdown) };
    case 'share':
      return { ...of, kind: 'share', adds: measure.adds !== false, cells: shareCells(filling, measure, breakdown) };
    case 'amount': {
      const { reportingCurrency } = units.sample.round;
      const told = {
        of: reportingCurrency,
        each: `${reportingCurrency} per ${measure.each ?? plan.unit}`,
        ...besides(measure),
      };
      return { ...of, kind: 'amount', ...told, cells: amountCells(filling, measure, breakdown) };
    }
    case 'number': {
      const each = measure.of === 'share' ? measure.of : `${measure.of} per ${plan.unit}`;
      const told = { of: measure.of, each, ...besides(measure) };
      return { ...of, kind: 'amount', ...told, cells: numberCells(filling, measure, breakdown) };
    }
    case 'ratio':
      return { ...of, kind: 'ratio', ...ratioCells(filling, measure, breakdown) };
    case 'composition':
      return { ...of, kind: 'composition', cells: compositionCells(filling, measure, breakdown) };
    case 'concentration': {
      const { everybody, cells } = spreadIn(filling, measure, breakdown, { kind: 'apart' });
      const points = measure.lorenz === true ? lorenzShares : [];
      return { ...of, kind: 'concentration', everybody, cells, points, ...(measure.top && { top: measure.top }) };
    }
    case 'poverty': {
      const line = lineIn(measure.line, units.sample);
      return { ...of, kind: 'poverty', ...spreadIn(filling, measure, breakdown, {}), line, like: measure.of };
    }
    case 'distribution':
      return {
        ...{ ...of, kind: 'distribution', over: measure.over, adds: measure.adds !== false },
        cells: distributionCells(filling, measure, breakdown),
      };
  }
}
