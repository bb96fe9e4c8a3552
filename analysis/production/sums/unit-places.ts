/** What a table counts, and where it lies: the interviews themselves, or rows of a roster in them, such as people abroad. */
import { interviewOfRows, type Sample } from './sample.ts';

export type UnitPlaces = {
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
export function placesOfUnits(sample: Sample, roster?: string): UnitPlaces {
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
