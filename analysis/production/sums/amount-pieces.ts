/** What a measure adds up, piece by piece: known amounts, what of a whole no part accounts for, and what nobody told. */
import { numbersOf } from '../../statistics/sums/pick.ts';
import { type Amounts, amountsOf } from '../derive/amounts.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { locate } from '../plan/paths.ts';
import { type AmountMeasure, questionOf, unknownLevel } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';
import { emptyTable, factorColumn } from '../columns/read-column.ts';
import { interviewOfRows, type Sample } from './sample.ts';
import { unitOfRows, type Units } from './units.ts';

/** Rows of one table, one entry each. */
export type Piece = {
  readonly table: string;
  /** Unit of each row; −1 where its response is no interview. */
  readonly unit: Int32Array;
  readonly fixed: Readonly<Record<string, string>>;
  /** Reporting currency; 0 where nothing is known. */
  readonly value: Float64Array;
  /** 1 where an amount belongs here and is not known. */
  readonly unknown: Float64Array;
  /** 1 where such an amount is part of a whole that is known: unknown only where the whole is split. */
  readonly settled: Float64Array;
};

/** A part of a whole is not missed for the rounding of its conversion. */
const tolerance = 1e-6;

/** The pieces of a measure. */
export function piecesOf(plan: Plan, measure: AmountMeasure, units: Units): readonly Piece[] {
  const { sample } = units;
  const parts = measure.from.map(({ amount, fixed }) => pieceOf(plan, amount, units, fixed ?? {}));
  const { whole } = measure;
  const gate = measure.askedIf === undefined ? [] : [silentUnits(plan, measure.askedIf, sample, parts[0]?.table ?? '')];
  if (whole === undefined) return [...parts, ...gate];
  const amounts = amountsOf(sample.tables, plan, whole.amount, sample.round);
  const accounted = accountedFor(parts, amounts, sample);
  const settled = parts.map((part) => {
    const above = ancestorRows(sample.tables, part.table, amounts.table);
    return {
      ...part,
      settled: numbersOf(above.length, (row) => (Number.isNaN(amounts.values[above[row]!]!) ? 0 : part.unknown[row]!)),
    };
  });
  const rest = amounts.values.map((value, row) => {
    const left = value - accounted[row]!;
    return left > tolerance * value ? left : 0;
  });
  return [...settled, { ...pieceOf(plan, whole.amount, units, whole.rest), value: rest }, ...gate];
}

/** What the parts of each whole add up to. */
function accountedFor(parts: readonly Piece[], { table, values }: Amounts, { tables }: Sample): Float64Array {
  const accounted = new Float64Array(values.length);
  for (const part of parts) {
    const above = ancestorRows(tables, part.table, table);
    for (let row = 0; row < above.length; row++) accounted[above[row]!]! += part.value[row]!;
  }
  return accounted;
}

/** Parts in several currencies may exceed their whole by what exchange rates of a month differ within it. */
const rateSlack = 0.02;

/** How many wholes of a measure are less than their parts add up to; the questionnaire refuses it in one currency. */
export function exceededWholes(plan: Plan, measure: AmountMeasure, units: Units): number {
  if (measure.whole === undefined) return 0;
  const { sample } = units;
  const parts = measure.from.map(({ amount, fixed }) => pieceOf(plan, amount, units, fixed ?? {}));
  const amounts = amountsOf(sample.tables, plan, measure.whole.amount, sample.round);
  const accounted = accountedFor(parts, amounts, sample);
  const interview = interviewOfRows(sample, amounts.table);
  return amounts.values.filter((value, row) => interview[row]! >= 0 && accounted[row]! > value * (1 + rateSlack))
    .length;
}

/** What is known of each row; 0 where nothing is. */
function knownOf({ values }: Amounts): Float64Array {
  const known = new Float64Array(values.length);
  for (let row = 0; row < known.length; row++) known[row] = values[row]! || 0;
  return known;
}

/** 1 for each row whose amount was asked and not told, or is in a currency without a rate. */
function unknownOf({ values, withoutRate, unanswered }: Amounts): Float64Array {
  const unknown = new Float64Array(values.length);
  for (const row of [...unanswered, ...withoutRate.keys()]) unknown[row] = 1;
  return unknown;
}

function pieceOf(plan: Plan, amount: string, units: Units, fixed: Piece['fixed']): Piece {
  const { sample } = units;
  const amounts = amountsOf(sample.tables, plan, amount, sample.round);
  return {
    table: amounts.table,
    unit: unitOfRows(units, amounts.table),
    fixed,
    value: knownOf(amounts),
    unknown: unknownOf(amounts),
    settled: new Float64Array(amounts.values.length),
  };
}

/** Units that do not say whether they have any amounts, or say so and name none: from where and by which way nobody knows. */
function silentUnits(plan: Plan, question: string, sample: Sample, below: string): Piece {
  const table = sample.tables[sample.instrument] ?? emptyTable;
  const { column } = locate(sample.instrument, question);
  const isAsked = table.columns[column] !== undefined;
  const answers = factorColumn(table, column);
  const roster = below.split('.').slice(0, 2).join('.');
  const named = new Uint8Array(table.rowCount);
  for (const row of ancestorRows(sample.tables, roster, sample.instrument)) named[row] = 1;
  const unknown = numbersOf(answers.codes.length, (row) => {
    const answer = answers.levels[answers.codes[row]!];
    const isSilent = answer === 'yes' ? named[row] === 0 : answer !== 'no';
    return Number(isAsked && isSilent);
  });
  const fixed: Record<string, string> = {};
  for (const [dimension, told] of Object.entries(plan.dimensions)) {
    const path = questionOf(told);
    if (path === undefined || locate(sample.instrument, path).table !== sample.instrument)
      fixed[dimension] = unknownLevel;
  }
  const nothing = new Float64Array(table.rowCount);
  return {
    table: sample.instrument,
    unit: sample.interviewOfRow,
    fixed,
    value: nothing,
    unknown,
    settled: nothing,
  };
}
