/**
 * Finds records of a registry of which nobody said for long that they are still right, and those from before it was noted how their
 * contacts are written to, and hands them on to whoever may open the vault.
 */
import type { RefreshRequest } from '#functions/messages/refresh-request.ts';
import type { Store } from '#functions/store/store.ts';
import { isToRest } from '#schemas/fieldwork/of-age.ts';
import { dueFor } from '#schemas/fieldwork/refresh.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Studies, studiesIn } from '#schemas/language/study/study.ts';

export type HandOnDeps = {
  readonly store: Pick<Store, 'readRound'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Hands one on, to be done after this. */
  readonly handOn: (request: RefreshRequest) => Promise<void>;
};

/** More are not handed on in a night: a sender of mail may send so many a day. The others have their turn on the next. */
export const mostANight = 2000;

/** How many were handed on, and how many are left for the next night. */
export type HandedOn = { readonly handedOn: number; readonly left: number };

/**
 * What is due: whoever was registered as a child and is of age now is asked in every round, others in a round that asks. Of whom it is not
 * noted how they are reached has what is left of the night.
 */
export async function handOnDue({ store, studies, now, handOn }: HandOnDeps, round: Round): Promise<HandedOn> {
  const { refresh } = round.settings;
  let [handedOn, left, untold] = [0, 0, 0];
  const unknown: RefreshRequest[] = [];
  for (const { instrument, collection } of await studiesIn(studies, round.instruments)) {
    if (collection.sealed !== true) continue;
    for await (const record of store.readRound(round.id, instrument.id)) {
      const isDue = isToRest(record, now()) || (refresh !== undefined && dueFor(record, refresh, now()) !== undefined);
      if (record.trial === true) continue;
      const request = { round: round.id, instrument: instrument.id, id: record.id };
      if (!isDue) {
        if (record.reachedBy !== undefined) continue;
        untold += 1;
        if (unknown.length < mostANight) unknown.push(request); // more are not looked at, and a registry may be large
        continue;
      }
      if (handedOn === mostANight) {
        left += 1;
        continue;
      }
      await handOn(request);
      handedOn += 1;
    }
  }
  const looked = unknown.slice(0, mostANight - handedOn);
  for (const request of looked) await handOn(request);
  return { handedOn: handedOn + looked.length, left: left + untold - looked.length };
}
