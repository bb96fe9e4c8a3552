/** Sends lists of dwellings. */
import { withoutSteering } from '#schemas/basics/control-characters.ts';
import { notedListing } from '#schemas/fieldwork/listed-dwellings.ts';
import type { Listing } from '#schemas/fieldwork/listing.ts';

import { without } from '../engine/without.ts';
import { type HeldList, isWaiting } from '../listing/dwelling-list.ts';
import { linkMark } from './link-mark.ts';
import { newId } from './new-id.ts';
import { postSaying } from './post-saying.ts';
import type { Work } from './work-list.ts';

/** As the office takes it: what is pasted from elsewhere may hold signs that steer whoever shows it. */
const asSent = (list: Listing): Listing => ({
  ...list,
  dwellings: list.dwellings.map(({ address, note, ...more }) => ({
    ...{ address: withoutSteering(address), ...more },
    ...(note !== undefined && { note: withoutSteering(note) }),
  })),
});

type Sender = Pick<Work, 'token'>;

/** One list, as whoever shows it has it. */
export type ListOnDevice = {
  readonly now: () => HeldList | undefined;
  /** Changes it and writes it down. */
  readonly change: (what: (one: HeldList) => HeldList) => Promise<void>;
};

/** Whether the office said that it takes a list no more by this link. */
export const isRefusedBy = ({ refused }: HeldList, { token }: Sender): boolean => refused === linkMark(token);

/** Sends a list that somebody wants sent, unless the office has it or takes it no more by this link; answers whether it still waits. */
export async function sendListing(
  { now, change }: ListOnDevice,
  sender: Sender,
  language: string,
  clock: () => Date,
): Promise<boolean> {
  const { token } = sender;
  const one = now();
  if (one === undefined || !isWaiting(one) || isRefusedBy(one, sender)) return false;
  const { list } = one;
  const noted = notedListing(list);
  const outcome = await postSaying({ path: '/v1/links/listing', token, language, said: asSent(list), noted });
  switch (outcome) {
    case undefined:
      return true;
    case 'noted': {
      // Meanwhile somebody may have listed on, or wants a later state sent.
      const sent = { revision: list.revision, at: clock().toISOString() };
      await change((later) => ({ ...without(later, 'refused'), sent }));
      return isWaiting(now() ?? one);
    }
    case 'refused':
      await change((later) => ({ ...later, refused: linkMark(token) }));
      return false;
    case 'taken':
      // A copy of this device has sent other dwellings under the number: they go as a list of their own, and none is lost.
      await change((later) => ({ ...later, list: { ...later.list, id: newId() } }));
      return true;
  }
}
