/**
 * Sends the interviews that wait on this device from the page of work, through the links of its list. A form that is open in another tab
 * may send the same: the server has it once, and answers both alike.
 */
import type { Kept } from '../../../client/filling/kept.ts';
import type { DeviceStore } from '../../../client/filling/device-store.ts';
import { noteDelivered, recordOf } from '../../../client/filling/delivered-record.ts';
import { deliver, type Unsent } from '../../../client/filling/outbox.ts';
import type { KeptWork, Work } from '../../../client/links/work-list.ts';
import type { StudyCopies } from '../../../client/filling/study/study-copies.ts';
import { namedIn } from './named.ts';
import { ofHolder } from './of-holder.ts';
import { type Links, preparedNow, whoseOf } from './prepare.ts';

/** `left`: to be tried again. `isOver`: its round takes nothing more, and nothing is tried again by itself. */
export type SentWaiting = { readonly left: number; readonly isOver: boolean };

type Given = {
  readonly keeping: DeviceStore;
  readonly copies: StudyCopies;
  readonly links: Links;
  readonly language: string;
  readonly now: () => Date;
};

/** So many in a row without an answer, and it is the network. */
const mostInARow = 3;

const isUnsent = (entry: Kept): entry is Unsent => entry.state === 'unsent';

/** The link of the place that an interview is of, or another one of its questionnaire. */
function linkFor(entry: Unsent, works: readonly Work[]): string | undefined {
  const own = works.filter(({ instrument }) => instrument === entry.instrument);
  const { psu } = recordOf(entry, '', undefined);
  return (own.find((work) => work.psu === psu) ?? own[0])?.token;
}

/** Oldest first; of each round that stands on the list. */
export async function sendWaiting(lists: readonly KeptWork[], given: Given): Promise<SentWaiting> {
  const { copies, links, language, now } = given;
  let [left, inARow, isOver] = [0, 0, false];
  for (const kept of lists) {
    const { list, gone } = kept;
    const keeping = ofHolder(given.keeping, whoseOf(kept, links));
    const works = [...list.work, ...gone];
    const prepared = preparedNow(works, links);
    const named = namedIn(prepared, copies, language);
    for (const instrument of new Set(works.map((work) => work.instrument)))
      for (const entry of (await keeping.list(list.round, instrument)).filter(isUnsent)) {
        const token = linkFor(entry, works);
        if (token === undefined || inARow === mostInARow) {
          left += 1;
          continue;
        }
        const { deliveredDays } = prepared.get(token) ?? {};
        const outcome = await deliver(entry, keeping, token, now, deliveredDays, async (sent, receivedAt) =>
          noteDelivered(recordOf(sent, receivedAt, (await named(instrument))?.unit)),
        );
        inARow = outcome.kind === 'unreachable' ? inARow + 1 : 0;
        if (outcome.kind === 'unreachable') left += 1;
        if (outcome.kind === 'round-over') isOver = true;
      }
  }
  return { left, isOver };
}
