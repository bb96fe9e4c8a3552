/** Warnings count answers, and one more of them tells what one more person answered: they are held as cells are. */
import type { Warning } from '../production/observations/rows.ts';
import type { ComputedTables } from './cells.ts';
import { countChanges } from './fingerprints.ts';
import { populationOf } from './hold.ts';
import type { InstrumentState } from './record.ts';

type Instruments = Readonly<Record<string, InstrumentState>>;

/** Warnings of each instrument: those of today, or those that readers have if fewer than `minimumCell` responses changed since. */
export function heldWarnings(
  { warnings, people }: Pick<ComputedTables, 'warnings' | 'people'>,
  minimumCell: number,
  former: Instruments,
): { readonly warnings: readonly Warning[]; readonly instruments: Instruments } {
  const instruments: Record<string, InstrumentState> = {};
  for (const [instrument, now] of Object.entries(people)) {
    const before = former[instrument];
    const population = populationOf(now);
    const changes = before === undefined ? Infinity : countChanges(before.people, now);
    const isHeld = before !== undefined && changes > 0 && changes < minimumCell;
    instruments[instrument] = isHeld
      ? { ...before, population }
      : { population, people: now, warnings: warnings.filter(({ table }) => table === instrument) };
  }
  const others = warnings.filter(({ table }) => instruments[table] === undefined);
  return { warnings: [...Object.values(instruments).flatMap((state) => state.warnings), ...others], instruments };
}
