/** Places that enumerators hand back and that are still theirs: who gave one to somebody else has done what was asked. */
import type { HandedBack } from '#analysis/fieldwork/progress/to-do.ts';
import { type Enumerator, isAssigned } from '#schemas/fieldwork/enumerators.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptHandBack } from '#schemas/fieldwork/hand-back.ts';

/**
 * Those of one study, in the order of their places.
 *
 * @param enumerators whose places somebody sees
 * @param frame of the study, where places have their names
 */
export function handedBackOf(
  all: readonly KeptHandBack[],
  instrument: string,
  enumerators: readonly Pick<Enumerator, 'id' | 'assignments'>[],
  frame: readonly FrameUnit[],
): readonly HandedBack[] {
  return all.flatMap(({ instrument: of, psu, by, reason }) => {
    const whose = enumerators.find(({ id }) => id === by);
    const isTheirs = of === instrument && whose !== undefined && isAssigned(whose.assignments, instrument, psu);
    if (!isTheirs || reason === undefined) return [];
    return [{ place: frame.find((unit) => unit.psu === psu)?.label ?? psu, enumerator: by, reason }];
  });
}
