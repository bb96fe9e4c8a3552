/** Whether the link of a response still holds: what was begun before it ended is taken in apart, what was begun after is not. */
import { isMoment, momentToMs } from '#schemas/basics/calendar.ts';
import {
  type Enumerator,
  endOfToken,
  isAssigned,
  isForPractice,
  type LinkEntry,
} from '#schemas/fieldwork/enumerators.ts';
import type { Link } from '#functions/platform/identity/access.ts';
import type { Store } from '#functions/store/store.ts';

/** A link that the office knows, and whose it is. */
export type KnownLink = { readonly link: LinkEntry; readonly enumerator: Enumerator | undefined };

/** Finds a link; undefined for one that was signed without being written down. `fresh` asks the store again. */
export type ReadLink = (link: Link, how: 'remembered' | 'fresh') => Promise<KnownLink | undefined>;

const rememberMs = 30_000;

/** For so long after its end a phone may still bring what it had begun; later, nobody can say where it was. */
const graceMs = 90 * 86_400_000;

/** A reader with a memory of its own: a busy evening does not read a link for every response. */
export function createLinkReader(store: Pick<Store, 'getLink' | 'getEnumerator'>, now: () => Date): ReadLink {
  const remembered = new Map<string, { readonly known: KnownLink | undefined; readonly until: number }>();
  return async ({ round, jti }, how) => {
    const key = `${round}#${jti}`;
    const before = remembered.get(key);
    if (how === 'remembered' && before !== undefined && before.until > now().getTime()) return before.known;
    const link = await store.getLink(round, jti);
    const whose = link?.enumerator === undefined ? undefined : await store.getEnumerator(round, link.enumerator);
    const known = link && { link, enumerator: whose };
    remembered.set(key, { known, until: now().getTime() + rememberMs });
    return known;
  };
}

export type LinkStanding =
  /** `known` is undefined for a link that nobody wrote down. */
  | { readonly kind: 'holds'; readonly known: KnownLink | undefined }
  /** It has ended, and the response was begun before: taken in, and in no figure until somebody decides. */
  | { readonly kind: 'ended'; readonly known: KnownLink | undefined }
  | { readonly kind: 'refused' };

type Claimed = { readonly instrument: string; readonly psu: unknown; readonly startedAt: unknown };

function judge(link: Link, known: KnownLink | undefined, claimed: Claimed, now: number): LinkStanding {
  const end = momentToMs(endOfToken(link.exp, known?.link).at);
  if (now >= end) {
    const { startedAt } = claimed;
    const begun = typeof startedAt === 'string' && isMoment(startedAt) ? momentToMs(startedAt) : Infinity;
    return begun < end && now < end + graceMs ? { kind: 'ended', known } : { kind: 'refused' };
  }
  const whose = known?.enumerator;
  const place = typeof claimed.psu === 'string' ? claimed.psu : undefined;
  // A place that was given to somebody else meanwhile: what was done there is not lost, and is looked at.
  const isTheirs = whose === undefined || isAssigned(whose.assignments, claimed.instrument, place);
  return isTheirs ? { kind: 'holds', known } : { kind: 'ended', known };
}

/**
 * Judges a link at the moment a response arrives. What a remembered state refuses or sets apart is judged again by a fresh one.
 *
 * @param claimed what the response says of itself; its start by a clock that is right
 * @param now milliseconds since 1970
 */
export async function linkStanding(read: ReadLink, link: Link, claimed: Claimed, now: number): Promise<LinkStanding> {
  const remembered = judge(link, await read(link, 'remembered'), claimed, now);
  return remembered.kind === 'holds' ? remembered : judge(link, await read(link, 'fresh'), claimed, now);
}

/** {@link isForPractice} of what came by a link; where it is refused, what its token says. */
export const isPractice = (link: Link, standing: LinkStanding | undefined): boolean =>
  isForPractice(link, standing === undefined || standing.kind === 'refused' ? undefined : standing.known?.link);

/** Whether a link has ended by now: whoever holds it is told nothing more. */
export async function hasEnded(read: ReadLink, link: Link, now: Date): Promise<boolean> {
  const { instrument, psu } = link;
  const standing = await linkStanding(read, link, { instrument, psu, startedAt: now.toISOString() }, now.getTime());
  return standing.kind === 'refused';
}
