/** The responses of a study in two parts: those that imputation touches, and all others, whose sums no imputation changes. */
import { remembered } from '#schemas/basics/remembered.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { Sample } from '../sums/sample.ts';
import type { Samples } from '../sums/samples.ts';
import { partOfTables, touchedResponses, witnesses } from './part-of-tables.ts';

export type Part = {
  /** The part of some tables. */
  readonly tablesOf: (tables: SnapshotTables) => SnapshotTables;
  /** A sample whose interviews are those of the part; their replicate groups are those of all. */
  readonly sampleOf: (sample: Sample, tables: SnapshotTables) => Sample;
};

/**
 * Both parts. Each has a few responses of the other beside its own, which weigh nothing there: they show what was collected.
 *
 * @param tables before anything was imputed
 * @param imputed the same after it
 */
export function partsOf(
  { ofResponses }: Samples,
  imputed: SnapshotTables,
): Readonly<Record<'touched' | 'others', Part>> {
  const { instrument, tables } = ofResponses;
  const touched = touchedResponses(imputed, instrument);
  const shown = witnesses(tables, instrument);
  const partWhere = (isOwn: (response: number) => boolean): Part => {
    const responses = Int32Array.from([...touched.keys()].filter((response) => isOwn(response) || shown.has(response)));
    const interviewsOfPart = remembered((sample: Sample) => restricted(sample, responses, isOwn));
    return {
      tablesOf: (all) => partOfTables(all, instrument, responses),
      sampleOf: (sample, own) => ({ ...interviewsOfPart(sample), tables: own, isPart: true }),
    };
  };
  return {
    touched: partWhere((response) => touched[response] === 1),
    others: partWhere((response) => touched[response] === 0),
  };
}

/** A sample of its interviews in some responses alone, each in the replicate group that it is in. */
function restricted(sample: Sample, responses: Int32Array, isOwn: (response: number) => boolean): Sample {
  const interviews: number[] = [];
  const rows: number[] = [];
  const interviewOfRow = responses.map((response, row) => {
    const interview = isOwn(response) ? sample.interviewOfRow[response]! : -1;
    if (interview < 0) return -1;
    rows.push(row);
    return interviews.push(interview) - 1;
  });
  const at = (values: Float64Array) => Float64Array.from(interviews, (interview) => values[interview]!);
  const { replicates, weights } = sample.design;
  const groups = replicates && {
    ...replicates.groups,
    index: Int32Array.from(interviews, (interview) => replicates.groups.index[interview]!),
  };
  const design = {
    ...sample.design,
    rowCount: interviews.length,
    weights: at(weights),
    ...(replicates && groups && { replicates: { ...replicates, groups } }),
  };
  return { ...sample, design, standing: at(sample.standing), interviewOfRow, rowOfInterview: Int32Array.from(rows) };
}
