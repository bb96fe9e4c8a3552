/** The weighing step: the responses of one study that enter its tables, each with its weight, by the study's rule. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { WeightRule } from '#schemas/language/study/collection.ts';
import { emptyTable, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { Warning } from '../observations/rows.ts';
import { personWeights } from './border-weights.ts';
import type { UnitsInPsu } from './frame-lookup.ts';
import { type Interviews, weighInterviews } from './interviews.ts';
import { shiftWarnings } from './shift-counts.ts';

export type Weighed = {
  readonly interviews: Interviews;
  /** Weights of the people behind the responses, where the study says how often each may be met; 0 = unknown. */
  readonly people: Float64Array | undefined;
  /** What a reader must know of places and of shifts, and of people. */
  readonly warnings: { readonly interviews: readonly Warning[]; readonly people: readonly Warning[] };
};

/** Weighs the responses of `instrument`; undefined where nobody was drawn, and a response stands for itself. */
export function weigh(tables: SnapshotTables, instrument: string, rule: WeightRule, round: Round): Weighed | undefined {
  const { psuWithoutInterviews } = round.settings;
  switch (rule.kind) {
    case 'none':
      return undefined;
    case 'psu': {
      const interviews = weighInterviews(tables, instrument, (entry) => entry.units, psuWithoutInterviews);
      return { interviews, people: undefined, warnings: { interviews: interviews.warnings, people: [] } };
    }
    case 'shift': {
      const counted = largestCount(tables, instrument, rule.counted);
      const interviews = weighInterviews(tables, instrument, counted, psuWithoutInterviews);
      const people = personWeights(interviews, tables, instrument, rule, round.settings.crossingsCap);
      const shifts = shiftWarnings(tables, instrument, rule);
      return {
        interviews,
        people: people?.weights,
        warnings: { interviews: [...interviews.warnings, ...shifts], people: people?.warnings ?? [] },
      };
    }
  }
}

/** Travellers counted in the shift: the count written last is the largest; without one, the frame's. */
function largestCount(tables: SnapshotTables, instrument: string, question: string): UnitsInPsu {
  const counted = numericColumn(tables[instrument] ?? emptyTable, question);
  return (entry, rows) => {
    const largest = rows.reduce((most, row) => Math.max(most, counted[row]! || 0), 0);
    return largest > 0 ? largest : entry.units;
  };
}
