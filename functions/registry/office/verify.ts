/** Whether a contact of a registrant is known to be theirs: somebody opened what was sent to it. */
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { KnownPerson, Store } from '#functions/store/store.ts';

import { type OfficeDeps, type Request, writeAudit } from './record.ts';

/** The response with that said of it, or not. */
export function withVerified(response: ResponseRecord, isVerified: boolean): ResponseRecord {
  const { verified, ...others } = response;
  return isVerified ? { ...others, verified: verified ?? true } : others;
}

/**
 * Notes that what was sent to a contact was opened. Of a record that somebody changes at this moment it is noted with the
 * contact alone, and with the record when its link is opened next.
 */
export async function verifyContact(
  deps: OfficeDeps & { readonly store: Pick<Store, 'verifyContact'> },
  request: Request,
  response: ResponseRecord,
  who: KnownPerson & { readonly contact: string },
): Promise<'verified' | 'as-before'> {
  await deps.store.verifyContact(who, deps.now().toISOString());
  if (response.verified === true) return 'as-before';
  const outcome = await deps.store.markResponse(response, withVerified(response, true));
  if (outcome === 'changed-meanwhile') return 'as-before';
  await writeAudit(deps, 'registrant-verified', request);
  await deps.store.forgetComputed(request.round);
  return 'verified';
}
