/** Whoever registered is sent a link to their record, at once and unasked: opening it confirms that the contact is theirs. */
import type { Way } from '#schemas/fieldwork/ways.ts';
import { keptAnswers } from '#schemas/language/check/kept-answers.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { splitIdentity } from '#schemas/language/questions/identity.ts';
import type { LinkRequest } from '#functions/messages/link-request.ts';
import { isJsonObject } from '#functions/store/json.ts';

import { addressesOf, reachable } from './contacts.ts';

/** How messages go out of this platform. */
export type Messages = {
  readonly canSend: readonly Way[];
  /** Hands a message on, to be sent after the answer. A failure is told there: what was stored is stored. */
  readonly later: (request: LinkRequest) => Promise<void>;
};

/**
 * Hands the message on; nothing where nobody identified themself, or nothing reaches them. Whether somebody else has the same
 * contact is not looked at here, so the answer tells nothing of it.
 */
export async function tellRegistrant(
  { canSend, later }: Messages,
  instrument: Instrument,
  filed: { readonly round: string; readonly answers: unknown },
  how: { readonly country: string | undefined; readonly language: LinkRequest['language'] },
): Promise<void> {
  if (!isJsonObject(filed.answers)) return;
  const answers = keptAnswers(instrument, filed.answers);
  if (!isJsonObject(answers)) return;
  const { profile, identity } = splitIdentity(instrument, answers);
  if (identity === undefined) return;
  const reached = reachable(instrument, identity, [profile['residence_country'], how.country]);
  const to = addressesOf(instrument, reached).find(({ by }) => canSend.includes(by));
  if (to !== undefined) await later({ round: filed.round, to, language: how.language, why: 'registered' });
}
