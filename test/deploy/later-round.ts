/** A second round on a deployed stage, which names the first as the one that it is compared with. */
import { randomBytes } from 'node:crypto';

import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Store } from '#functions/store/store.ts';
import type { Place, SmallRound } from '../expectations/place.ts';
import { invoke } from './deployed-place.ts';
import { linkFor, openRound } from './operator.ts';

type Stage = { readonly place: Place; readonly store: Store; readonly objects: ObjectStore };

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Files one more household interview of a round into this round, as an enumerator with a link does. */
export async function fileInterview(place: Place, { bodies }: SmallRound, round: string): Promise<void> {
  const body = { ...bodies.household[0], id: uuidV7Maker(() => new Date(), randomBytes)(), round };
  const answer = await place.visit('/v1/responses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${linkFor(round, 'household')}` },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`not filed: ${await answer.text()}`);
}

/**
 * Opens a round that begins a day after an earlier one, files an interview and lets the night publish it.
 *
 * @returns the manifest of its release, as JSON
 */
export async function comparedInLaterRound({ place, store, objects }: Stage, earlier: SmallRound): Promise<unknown> {
  const { id, referencePeriod } = earlier.round;
  const round = {
    ...earlier.round,
    id: `${id}-later`,
    comparedWith: id,
    referencePeriod: { ...referencePeriod, start: dayAfter(referencePeriod.start) },
  };
  openRound({ ...earlier, round });
  await fileInterview(place, earlier, round.id);
  await invoke('publish', { round: round.id, nightly: true });
  const [release] = await store.listReleases(round.id);
  const manifest = await objects.get(`releases/${release?.id ?? ''}/manifest.json`);
  return JSON.parse(Buffer.from(manifest?.bytes ?? []).toString());
}
