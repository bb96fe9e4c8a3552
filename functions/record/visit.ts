/**
 * How a person comes to their record without an account: a link that is sent to their contact opens once, within twenty
 * minutes, a visit of half an hour. The link is opened by a click on a page, so that a mail scanner that follows it spends nothing.
 */
import { readToken, signToken } from '#functions/platform/identity/tokens.ts';
import type { KnownPerson, Store } from '#functions/store/store.ts';

/** Somebody who came by a link to one of their contacts, whose keyed digest this is; when it is theirs no more, they are nobody. */
export type Visitor = KnownPerson & { readonly contact: string };

export type VisitDeps = {
  /** Signs links and visits. */
  readonly secret: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly spendOnce: Store['spendOnce'];
};

/** How long a link opens, and how long what it opens stays open. */
export const linkMinutes = 20;
export const visitMinutes = 30;

const minutesFrom = (now: Date, minutes: number): number => Math.floor(now.getTime() / 1000) + minutes * 60;

/** The code in a link to the record of a person. */
export const makeCode = ({ secret, now, newId }: VisitDeps, who: Visitor): Promise<string> =>
  signToken({ kind: 'record-link', jti: newId(), ...who, exp: minutesFrom(now(), linkMinutes) }, secret);

export type Opened =
  | {
      readonly kind: 'open';
      readonly visit: string;
      readonly who: Visitor;
      /** When its link was sent. */ readonly sentAt: Date;
    }
  /** It expired, was used before, belongs to another round, or was never given out. */
  | { readonly kind: 'refused' };

/** Opens a visit for the first who shows a code. */
export async function openVisit(deps: VisitDeps, round: string, code: string): Promise<Opened> {
  const { secret, now, spendOnce } = deps;
  const claims = await readToken(code.trim(), secret, now());
  if (claims?.kind !== 'record-link' || claims.round !== round) return { kind: 'refused' };
  const { instrument, person, contact } = claims;
  if ((await spendOnce(`record ${claims.jti}`, new Date(claims.exp * 1000))) === 'spent-before')
    return { kind: 'refused' };
  const who = { round, instrument, person, contact };
  const sentAt = new Date((claims.exp - linkMinutes * 60) * 1000);
  return { kind: 'open', who, visit: await makeVisit(deps, who), sentAt };
}

/** The token of a visit that begins now. */
export const makeVisit = ({ secret, now, newId }: VisitDeps, who: Visitor): Promise<string> =>
  signToken({ kind: 'record-visit', jti: newId(), ...who, exp: minutesFrom(now(), visitMinutes) }, secret);

/** Whose visit it is; undefined when it is over, is none, or is one to another round. */
export async function visitorOf(
  { secret, now }: Pick<VisitDeps, 'secret' | 'now'>,
  round: string,
  visit: string | undefined,
): Promise<Visitor | undefined> {
  const claims = visit === undefined ? undefined : await readToken(visit, secret, now());
  if (claims?.kind !== 'record-visit' || claims.round !== round) return undefined;
  const { instrument, person, contact } = claims;
  return { round, instrument, person, contact };
}
