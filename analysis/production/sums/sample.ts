/** A sample ready to tabulate: the interviews of one instrument, their weights and their design. */
import type { Measure } from '#schemas/language/study/tables.ts';
import { note, someOf } from '#schemas/words/note.ts';
import type { Design } from '../../statistics/design/design.ts';
import type { Fingerprints } from '../../disclosure/fingerprints.ts';
import { ancestorRows } from '../columns/parent-rows.ts';
import { nameSome } from '../columns/name-some.ts';
import type { Warning } from '../observations/rows.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { RatedRound } from '../derive/rated-round.ts';

export type Sample = {
  readonly instrument: string;
  readonly tables: SnapshotTables;
  readonly round: RatedRound;
  /** One row per interview. */
  readonly design: Design;
  /** Weight of each interview, those without one of their own taken to weigh as others do: for shares of what is unknown. */
  readonly standing: Float64Array;
  /** Row of the instrument's table → interview, or −1. */
  readonly interviewOfRow: Int32Array;
  /** The other way round. */
  readonly rowOfInterview: Int32Array;
  /** Of each row of the instrument's table. */
  readonly prints: Fingerprints;
  /** Sums of it are added to those of the rest: what is told of nobody here may be told of somebody there, and who is behind a cell is not asked. */
  readonly isPart?: true;
  /** Its sums are all that is asked of it: not who is behind a cell, how it is ranked or cut, or what it differs from. */
  readonly sumsAlone?: true;
  /** By measure, where amounts are cut; worked out of everybody. */
  readonly cutoffs?: ReadonlyMap<Measure, number>;
};

/** Interview of each row of a table, −1 where its response is not one. */
export function interviewOfRows(sample: Sample, table: string): Int32Array {
  const rows = ancestorRows(sample.tables, table, sample.instrument);
  return rows.map((row) => sample.interviewOfRow[row]!);
}

/** Strata that show no spread of their own, because interviews come from a single PSU of each. */
export function lonelyStrata({ instrument, design, round }: Sample): readonly Warning[] {
  const [stage] = design.stages;
  const policy = round.settings.lonelyPsu;
  const treatment = policy === 'fail' ? note('note.no-standard-error') : note(`policy.${policy}`);
  const lonely = [...stage.sampled.keys()].filter((stratum) => stage.sampled[stratum] === 1);
  if (lonely.length === 0) return [];
  const names = lonely.map((stratum) => stage.labelOfStratum(stratum));
  const [count, subject] = [names.length, nameSome(names)];
  const says = note('note.single-psu', { count, names: someOf(names), treatment });
  return [{ code: 'single-psu-stratum', table: instrument, subject, count, says }];
}
