/**
 * The address in a message to many by which its receiver takes the consent back on which it rests, with one click (RFC 8058). It names a
 * contact by its keyed digest, and opens no record: whoever has it can stop such messages, and nothing else.
 */
import { readToken, signToken } from '#functions/platform/identity/tokens.ts';
import { type ReachPurpose, reachPurposes } from '#schemas/fieldwork/group-message.ts';

export type StopLink = {
  readonly round: string;
  /** Keyed digest of the contact that the message went to. */
  readonly contact: string;
  readonly purpose: ReachPurpose;
  readonly message: string;
};

/** People find messages years later. Seconds. */
const lasting = 3 * 366 * 86_400;

/** The address. */
export async function stopAddress(
  deps: { readonly secret: string; readonly now: () => Date; readonly site: () => string },
  { language, ...link }: StopLink & { readonly language: string },
): Promise<string> {
  const exp = Math.floor(deps.now().getTime() / 1000) + lasting;
  const token = await signToken({ kind: 'stop', ...link, exp }, deps.secret);
  return `${deps.site()}/record/${encodeURIComponent(link.round)}/stop?lang=${language}&code=${token}`;
}

/** What an address stops; undefined for one that we did not make, of another round, or too old. */
export async function stopLinkOf(
  token: string,
  round: string,
  { secret, now }: { readonly secret: string; readonly now: () => Date },
): Promise<StopLink | undefined> {
  const claims = await readToken(token, secret, now());
  if (claims?.kind !== 'stop' || claims.round !== round) return undefined;
  const purpose = reachPurposes.find((one) => one === claims.purpose);
  return purpose && { round, contact: claims.contact, message: claims.message, purpose };
}
