/** Who corrects their contact is sent a message to the new one. */
import { addressesOf } from '#functions/ingest/contacts.ts';
import type { LinkRequest } from '#functions/messages/link-request.ts';

import type { Way } from '#schemas/fieldwork/ways.ts';
import type { OwnRecord } from './record-of.ts';

type TellDeps = {
  /** How this platform reaches people at all. */
  readonly canSend: readonly Way[];
  /** Hands on what is to be sent after the answer. */
  readonly later: (request: LinkRequest) => Promise<void>;
};

/** A contact that was put in the place of another one is confirmed like that of a new registration. */
export async function tellNewContact(
  { canSend, later }: TellDeps,
  { study, round, identity }: OwnRecord,
  corrected: OwnRecord['identity'],
  language: LinkRequest['language'],
): Promise<void> {
  const before = addressesOf(study.instrument, identity).map(({ address }) => address);
  const to = addressesOf(study.instrument, corrected).find(({ by }) => canSend.includes(by));
  if (to !== undefined && !before.includes(to.address))
    await later({ round: round.id, to, language, why: 'registered' });
}
