/** The samples of one study: its responses as they were drawn, and the people behind them. */
import type { Fingerprints } from '../../disclosure/fingerprints.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { RatedRound } from '../derive/rated-round.ts';
import type { Warning } from '../observations/rows.ts';
import type { Weighed } from '../weigh/weigh.ts';
import type { Sample } from './sample.ts';

export type Samples = {
  readonly ofResponses: Sample;
  /** The same where a response stands for one person. */
  readonly ofPeople: Sample;
  readonly weighing: (weighs: 'people' | undefined) => Sample;
  readonly warnings: readonly Warning[];
};

/** Both samples of a study; undefined when there is no interview, or nobody was drawn. */
export function samplesOf(
  tables: SnapshotTables,
  instrument: string,
  { interviews, people, warnings }: Weighed,
  printsOf: (study: string) => Fingerprints,
  round: RatedRound,
): Samples | undefined {
  if (interviews?.design === undefined) return undefined;
  const { design, interviewOfRow, rows: rowOfInterview, weights: drawn } = interviews;
  const prints = printsOf(instrument);
  const sampleOf = (weights: Float64Array): Sample => {
    const standing = standingOf(drawn, weights);
    return {
      instrument,
      tables,
      round,
      design: { ...design, weights },
      standing,
      interviewOfRow,
      rowOfInterview,
      prints,
    };
  };
  const ofResponses = sampleOf(drawn);
  const ofPeople = people === undefined ? ofResponses : sampleOf(people);
  const weighing = (weighs: 'people' | undefined) => (weighs === 'people' ? ofPeople : ofResponses);
  return { ofResponses, ofPeople, weighing, warnings: warnings.people };
}

/** Weights with a stand-in for those that are unknown (0): the weight before, times what the others kept of theirs. */
function standingOf(before: Float64Array, weights: Float64Array): Float64Array {
  const sum = (values: Float64Array) => values.reduce((total, value, k) => total + (weights[k] !== 0 ? value : 0), 0);
  const kept = sum(before) !== 0 ? sum(weights) / sum(before) : 1;
  return weights.map((weight, k) => (weight !== 0 ? weight : before[k]! * kept));
}
