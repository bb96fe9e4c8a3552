/** Places that enumerators hand back and that are still theirs: who gave one to somebody else has done what was asked, and so has who settled it. */
import type { HandedBack } from '#analysis/fieldwork/progress/to-do.ts';
import { type Enumerator, isAssigned } from '#schemas/fieldwork/enumerators.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptHandBack } from '#schemas/fieldwork/hand-back.ts';

/** One that waits: what was said, and how its place is called. */
export type HandedBackPlace = HandedBack & Pick<KeptHandBack, 'id' | 'instrument' | 'psu' | 'receivedAt'>;

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
): readonly HandedBackPlace[] {
  return all.flatMap(({ id, instrument: of, psu, by, reason, receivedAt, settled }) => {
    const whose = enumerators.find((one) => one.id === by);
    const isTheirs = of === instrument && whose !== undefined && isAssigned(whose.assignments, instrument, psu);
    if (!isTheirs || reason === undefined || settled !== undefined) return [];
    const place = frame.find((unit) => unit.psu === psu)?.label ?? psu;
    return [{ id, instrument, psu, place, enumerator: by, reason, receivedAt }];
  });
}
