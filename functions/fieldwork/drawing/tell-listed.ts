/** Tells the frame of a round how many dwellings were listed in a place, which base weights need: what a coordinator's drawing does, for one place. */
import { permits } from '#schemas/fieldwork/life-cycle.ts';
import { type PlaceKey, type Store, StoreUnavailable } from '#functions/store/store.ts';

import { lineOf } from '../trail/round-line.ts';

export type TellDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getFrame' | 'putUnits' | 'changeRound'>;
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

/** Phones of many places deliver in one hour, and each changes the round once. */
const mostTries = 40;

export type Listed = {
  readonly listed: number;
  /** For the trail. */
  readonly reason: string;
  /** Whether a number that the frame says already gives way, as where a coordinator decides; else it stays. */
  readonly isOver: boolean;
};

/**
 * @returns `said` where the frame says a number that does not give way, `no-place` where the frame has no such place, `frozen` where the round can no longer be changed
 * @throws {StoreUnavailable} others changed the round all the time; nothing was told
 */
export async function tellListed(
  { store, now, ...who }: TellDeps,
  { round, instrument, psu }: PlaceKey,
  { listed, reason, isOver }: Listed,
): Promise<'told' | 'said' | 'no-place' | 'frozen'> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await store.getRoundEntry(round);
    const frame = before === undefined ? [] : await store.getFrame(round);
    const isIt = (unit: (typeof frame)[number]): boolean => unit.instrument === instrument && unit.psu === psu;
    const place = frame.find(isIt);
    if (before === undefined || place === undefined) return 'no-place';
    if (place.units === listed) return 'told';
    if (place.units !== undefined && !isOver) return 'said';
    if (permits[before.state].editing === 'none') return 'frozen';
    const name = await store.putUnits(
      round,
      frame.map((unit) => (isIt(unit) ? { ...unit, units: listed } : unit)),
    );
    const after = { ...before, frame: name };
    const at = now().toISOString();
    const line = lineOf(who, { action: 'round-changed', at, reason, parts: ['frame'] }, before, after);
    if ((await store.changeRound({ before, after }, line)) === 'changed') return 'told';
  }
  throw new StoreUnavailable('the round is being changed by many at once');
}
