/** How far each place of a frame is, for a map: done, begun, or not yet. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Progress } from './progress.ts';

/** Done: as many contacts as the plan asks for. Without a number nobody can say that, and what is begun stays so. */
export type PlaceState = 'done' | 'begun' | 'not-yet';

export type PlaceProgress = {
  readonly unit: FrameUnit;
  readonly state: PlaceState;
  readonly attempted: number;
  /** Contacts that the plan asks for; null where nobody said how many. */
  readonly expected: number | null;
};

/** Places in the order of the frame; `progress` is of the same study and frame. */
export function placesOf({ groups, notBegun }: Pick<Progress, 'groups' | 'notBegun'>, frame: readonly FrameUnit[]) {
  const byPlace = new Map(groups.flatMap((group) => (group.by === 'psu' ? [[group.key, group] as const] : [])));
  const untouched = new Set(notBegun);
  return frame.map((unit): PlaceProgress => {
    const { attempted = 0, expected = null } = byPlace.get(unit.psu) ?? {};
    const isDone = expected !== null && attempted >= expected;
    const state = untouched.has(unit.psu) ? 'not-yet' : isDone ? 'done' : 'begun';
    return { unit, state, attempted, expected };
  });
}
