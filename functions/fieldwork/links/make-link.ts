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

/** `random`: bytes from a source that nobody foresees. */
type MakingDeps = GivingDeps & { readonly random: (bytes: number) => Uint8Array };

/** The digest by which a code is kept: it has 50 random bits, and is worth nothing once it was spent. */
export const digestOfCode = (code: string): string => sha256(`remit link code\n${code}`);

/**
 * Makes a link for an enumerator. The code is answered here and kept nowhere; whoever lost it is given another link.
 */
export async function makeLink(
  deps: MakingDeps,
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
  return { kind: 'made', link, code: await keep(deps, link, reason) };
}

/** Keeps a link with the digest of a new code, and answers the code. */
async function keep(deps: MakingDeps, link: LinkEntry, reason: string): Promise<string> {
  const { round, expiresAt } = link;
  const code = linkCode(deps.random(10));
  await deps.store.putLink(link);
  await deps.store.putLinkCode(digestOfCode(code), { round, link: link.id, expiresAt });
  await writeLine(deps, round, { action: 'link-made', subject: link.id, reason });
  return code;
}

export type PracticeWish = Pick<LinkWish, 'round' | 'expiresAt' | 'reason'> & { readonly instrument: string };

/**
 * Makes a link with which anybody tries a questionnaire out, in the first place of its frame: what it files goes all the way
 * and is in no figure.
 */
export async function makePracticeLink(
  deps: MakingDeps,
  { round, expiresAt, reason, instrument }: PracticeWish,
): Promise<Exclude<MakeOutcome, { kind: 'unknown-enumerator' | 'nothing-assigned' }> | { readonly kind: 'not-asked' }> {
  const { store, newId, now, by } = deps;
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return { kind: 'unknown-round' };
  if (entry.state === 'closed' || entry.state === 'archived') return { kind: 'round-over', state: entry.state };
  if (entry.round.instruments[instrument] === undefined) return { kind: 'not-asked' };
  const unit = (await store.getFrame(round)).find((one) => one.instrument === instrument);
  const place = unit === undefined ? {} : { psu: unit.psu };
  const link: LinkEntry = {
    ...{ id: newId(), round, instrument, ...place, madeAt: now().toISOString(), by, expiresAt },
    trial: true,
  };
  return { kind: 'made', link, code: await keep(deps, link, reason) };
}
