/** Rounds in an embedded store with interviews of two enumerators, to be checked. */
import { checkRounds } from '#functions/checks/check-rounds.ts';
import { openPlace, round } from '../fieldwork/pages/place.ts';
import { studies } from '../../studies.ts';

export const late = { startedAt: '2026-10-30T23:00:00.000+05:00', endedAt: '2026-10-30T23:40:00.000+05:00' };

export async function openNight() {
  const place = await openPlace();
  let at = Date.parse('2026-11-02T01:00:00.000Z');
  const logged: string[] = [];
  const say = (event: string, fields: object = {}) => logged.push(`${event} ${JSON.stringify(fields)}`);
  const deps = {
    store: place.store,
    studies,
    now: () => new Date((at += 1000)),
    log: { info: say, warn: say, error: say },
  };
  return { ...place, deps, logged, check: () => checkRounds(deps), round: round.id };
}
