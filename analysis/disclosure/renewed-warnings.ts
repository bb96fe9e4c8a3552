/** Warnings and the weighting report of answers that readers were told of before, now that the round is described otherwise. */
import type { ComputedTables } from './cells.ts';
import { populationOf } from './hold.ts';
import type { InstrumentState } from './record.ts';
import type { Former } from './renewal.ts';

export type RenewedWarnings = Pick<ComputedTables, 'warnings' | 'weighting'>;

/** Of an instrument that stands as it did; undefined where its answers of then are not to be had, or nothing is described otherwise. */
export type Renewing = (instrument: string, before: InstrumentState) => RenewedWarnings | undefined;

/**
 * The same answers under today's description: what people told is no other, so that the difference tells of the
 * description alone. They are found among the snapshots that figures still stand from.
 *
 * @param description hash of today's description of the round and the code
 */
export function renewedWarnings(former: Former | undefined, description: string): Renewing {
  if (former?.recomputed === undefined || former.record.description === description) return () => undefined;
  const { record, recomputed } = former;
  return (instrument, { people }) => {
    const told = populationOf(people);
    const cells = Object.values(record.cells).filter(({ group }) => group.split(' ')[0] === instrument);
    for (const version of new Set(cells.map((cell) => cell.version))) {
      const tables = recomputed(version);
      const then = tables.people[instrument];
      if (then === undefined || tables.uncomputed.includes(instrument) || populationOf(then) !== told) continue;
      return {
        warnings: tables.warnings.filter(({ table }) => table === instrument),
        weighting: tables.weighting.filter(({ study }) => study === instrument),
      };
    }
    return undefined;
  };
}

/** Computes the tables of each snapshot once: figures and warnings both ask for them. */
export function askedOnce(former: Former): Former {
  const { recomputed } = former;
  if (recomputed === undefined) return former;
  const known = new Map<string, ComputedTables>();
  return {
    ...former,
    recomputed: (version) => {
      const tables = known.get(version) ?? recomputed(version);
      known.set(version, tables);
      return tables;
    },
  };
}
