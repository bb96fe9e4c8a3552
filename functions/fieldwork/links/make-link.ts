/** Makes a link: for an enumerator, with a code that is read out and exchanged once; or for whoever holds it. */
import type { LinkEntry } from '#schemas/fieldwork/enumerators.ts';
import { linkCode } from '#schemas/fieldwork/link-code.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import { sha256 } from '#functions/store/sha256.ts';

import { type GivingDeps, writeLine } from './link-deps.ts';

export type LinkWish = {
  readonly round: string;
  readonly expiresAt: string;
  /** Interviews that it may file. */
  readonly quota?: number | undefined;
  readonly trial?: true | undefined;
  readonly reason: string;
};

export type MakeOutcome =
  | { readonly kind: 'made'; readonly link: LinkEntry; readonly code: string }
  | { readonly kind: 'unknown-round' | 'unknown-enumerator' }
  /** Somebody who has nothing to do cannot use a link. */
  | { readonly kind: 'nothing-assigned' }
  | { readonly kind: 'round-over'; readonly state: RoundState };

const dayMs = 86_400_000;

/** When a link that is good for so many days ends, ISO 8601. */
export const endIn = (days: number, now: Date): string => new Date(now.getTime() + days * dayMs).toISOString();

/** What is opened on the phone; `site` is the address of the platform, without a slash at its end. */
export const addressOfCode = (site: string, code: string): string => `${site}/go#${code}`;

/** The digest by which a code is kept: it has 50 random bits, and is worth nothing once it was spent. */
export const digestOfCode = (code: string): string => sha256(`remit link code\n${code}`);

/**
 * Makes a link for an enumerator. The code is answered here and kept nowhere; whoever lost it is given another link.
 *
 * @param random bytes, ten at least, from a source that nobody foresees
 */
export async function makeLink(
  deps: GivingDeps & { readonly random: (bytes: number) => Uint8Array },
  enumerator: string,
  { round, expiresAt, quota, trial, reason }: LinkWish,
): Promise<MakeOutcome> {
  const { store, newId, now, by } = deps;
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return { kind: 'unknown-round' };
  if (entry.state === 'closed' || entry.state === 'archived') return { kind: 'round-over', state: entry.state };
  const whose = await store.getEnumerator(round, enumerator);
  if (whose === undefined) return { kind: 'unknown-enumerator' };
  if (whose.assignments.length === 0) return { kind: 'nothing-assigned' };
  const link: LinkEntry = {
    id: newId(),
    round,
    enumerator,
    madeAt: now().toISOString(),
    by,
    expiresAt,
    ...(quota !== undefined && { quota }),
    ...(trial === true && { trial }),
  };
  const code = linkCode(deps.random(10));
  await store.putLink(link);
  await store.putLinkCode(digestOfCode(code), { round, link: link.id, expiresAt });
  await writeLine(deps, round, { action: 'link-made', subject: link.id, reason });
  return { kind: 'made', link, code };
}
