/** What a table counts: the interviews themselves, or rows of a roster in them, such as people abroad. */
import { frameOf } from '../../statistics/design/frame.ts';
import { type Moments, momentsOf } from '../../statistics/sums/moments.ts';
import { basisOf, type CellBasis } from '../../disclosure/cell.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import type { Counted } from './contract.ts';
import { type DomainSums, sumByDomain } from './domain-sums.ts';
import { interviewOfRows, type Sample } from './sample.ts';

export type Units = {
  readonly sample: Sample;
  /** Table whose rows are the units. */
  readonly table: string;
  /** Row of that table → unit; −1 where its response is no interview. */
  readonly ofRow: Int32Array;
  /** Unit → interview that it is in. */
  readonly interview: Int32Array;
};

/**
 * The units of a sample.
 *
 * @param roster path of the roster whose rows they are, `senders`; the interviews without it
 */
export function unitsIn(sample: Sample, roster?: string): Units {
  const table = roster === undefined ? sample.instrument : `${sample.instrument}.${roster}`;
  const interviewOfRow = interviewOfRows(sample, table);
  if (roster === undefined) {
    const interview = Int32Array.from(sample.rowOfInterview.keys());
    return { sample, table, ofRow: interviewOfRow, interview };
  }
  let units = 0;
  const ofRow = interviewOfRow.map((interview) => (interview < 0 ? -1 : units++));
  return { sample, table, ofRow, interview: interviewOfRow.filter((interview) => interview >= 0) };
}

/** Unit of each row of the table of the units, or of a roster below it; −1 where its response is no interview. */
export function unitOfRows({ sample, table, ofRow }: Units, below: string): Int32Array {
  return ancestorRows(sample.tables, below, table).map((row) => ofRow[row]!);
}

/** Weight of a unit: that of its interview. */
export const weightOf = ({ sample, interview }: Units, unit: number): number =>
  sample.design.weights[interview[unit]!]!;

/**
 * Sums of some units.
 *
 * @param columns aligned with `units`
 */
export function counted(of: Units, units: Int32Array, columns: readonly Float64Array[]): Counted {
  const interviews = interviewsOf(of, units);
  const moments: Moments = momentsOf(columns, interviews, of.sample.design);
  const isOwn = of.table === of.sample.instrument;
  return { moments, respondents: isOwn ? moments.n : countRespondents(of, interviews) };
}

/** Interview of each of some units. */
export const interviewsOf = ({ interview }: Units, units: Int32Array): Int32Array =>
  Int32Array.from(units, (unit) => interview[unit]!);

function countRespondents({ sample: { design } }: Units, interviews: Int32Array): number {
  return new Set(interviews.filter((interview) => design.weights[interview] !== 0)).size;
}

/** The frame that the sums of a sample stand in. */
export const frameIn = ({ sample: { design } }: Units) => frameOf(design).frame;

/** What tells a cell's basis from others of the same people. */
export type BasisOf = Pick<CellBasis, 'quantity'> &
  Partial<Pick<CellBasis, 'otherSide' | 'kind' | 'likeMeanOf' | 'goesWith'>>;

/** Who is behind a cell, for the step that protects them. */
export function basisIn(of: Units, cell: BasisOf, sums: DomainSums): CellBasis {
  const { sample, table } = of;
  const { instrument, design, prints, rowOfInterview: rowOf } = sample;
  const own = table === instrument ? sums : byInterview(of, sums);
  return basisOf({ instrument, ...cell }, own, { rowOf, weights: design.weights, prints });
}

/** Rows of a roster added up by the response they are in. */
function byInterview(of: Units, { units, values }: DomainSums): DomainSums {
  const [sums] = sumByDomain(interviewsOf(of, units), new Int32Array(units.length), values, 1);
  return sums ?? { units: new Int32Array(0), values: new Float64Array(0) };
}
