/** Warnings and the weighting report count answers, and one more of them tells what one more person answered: they are held as cells are. */
import type { Warning } from '../production/observations/rows.ts';
import type { WeightingLine } from '../production/observations/weighting-line.ts';
import type { ComputedTables } from './cells.ts';
import { countChanges } from './fingerprints.ts';
import { populationOf } from './hold.ts';
import type { InstrumentState } from './record.ts';
import { staysAway } from './untold.ts';
import { publishableWarning } from './warning-counts.ts';
import type { RenewedWarnings, Renewing } from './renewed-warnings.ts';
import { publishableLine } from './weighting-lines.ts';

/** Code of the warning that a study could not be computed. */
export const notComputed = 'not-computed';

/** Codes of warnings that are told of the rows as readers see them; earlier records hold such of rows as computed. */
const toldOfRows: readonly string[] = ['incomplete', 'price-refused'];

type Instruments = Readonly<Record<string, InstrumentState>>;

export type Held = {
  readonly warnings: readonly Warning[];
  readonly weighting: readonly WeightingLine[];
  readonly instruments: Instruments;
};

/**
 * Warnings and weighting report of each instrument, their counts as they may be read: those of today, or those that readers have if fewer than `minimumCell`
 * responses changed since. A record from before there were reports holds none; then today's is told. Of a study that could
 * not be computed readers keep what they have, and are told so each time; if that is nothing, nothing is on record.
 *
 * @param renewing the same of the answers that readers were told of, where the round is described otherwise since
 */
export function heldWarnings(
  {
    warnings: all,
    weighting,
    people,
    uncomputed,
  }: Pick<ComputedTables, 'warnings' | 'weighting' | 'people' | 'uncomputed'>,
  minimumCell: number,
  former: Instruments,
  renewing: Renewing = () => undefined,
): Held {
  const failures = all.filter(({ code }) => code === notComputed);
  const warnings = all
    .filter(({ code }) => code !== notComputed)
    .map((warning) => (Object.hasOwn(people, warning.table) ? publishableWarning(warning, minimumCell) : warning));
  const lines = weighting.map((line) => publishableLine(line, minimumCell));
  const instruments: Record<string, InstrumentState> = {};
  for (const [instrument, now] of Object.entries(people)) {
    const before = former[instrument];
    const isUncomputed = uncomputed.includes(instrument);
    if (isUncomputed && before === undefined) continue;
    const population = populationOf(now);
    const changes = before === undefined ? Infinity : countChanges(before.people, now);
    const isFew = changes > 0 && changes < minimumCell;
    const isHeld = before !== undefined && (isFew || isUncomputed);
    const today = {
      warnings: warnings.filter(({ table }) => table === instrument),
      weighting: lines.filter(({ study }) => study === instrument),
    };
    instruments[instrument] = isHeld
      ? { ...today, ...asTold(renewed(before, renewing(instrument, before), minimumCell), minimumCell), population }
      : { population, people: now, ...today };
  }
  const states = Object.values(instruments);
  const isHeldBy = (instrument: string): boolean => instruments[instrument] !== undefined;
  return {
    warnings: [
      ...failures,
      ...states.flatMap((state) => state.warnings),
      ...warnings.filter(({ table }) => !isHeldBy(table)),
    ],
    weighting: [...states.flatMap((state) => state.weighting ?? []), ...lines.filter(({ study }) => !isHeldBy(study))],
    instruments,
  };
}

/** What readers have, made anew where that may be; which rows stay away is no matter of how the round is described. */
const renewed = (before: InstrumentState, again: RenewedWarnings | undefined, minimumCell: number): InstrumentState =>
  again === undefined
    ? before
    : {
        ...before,
        weighting: again.weighting.map((line) => publishableLine(line, minimumCell)),
        warnings: [
          ...again.warnings.filter(({ code }) => code !== notComputed),
          ...before.warnings.filter(({ code }) => code === staysAway),
        ],
      };

/** What readers have, by the rules of today. */
const asTold = (before: InstrumentState, minimumCell: number): InstrumentState => ({
  ...before,
  warnings: before.warnings
    .filter(({ code }) => !toldOfRows.includes(code))
    .map((warning) => publishableWarning(warning, minimumCell)),
});
