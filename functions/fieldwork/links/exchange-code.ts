/** Exchanges a code for tokens: one for each thing that its enumerator is to do, each as narrow as that. */
import { type DrawnUnit, phoneMethod } from '#schemas/fieldwork/drawn-units.ts';
import { type Assigned, endOf, type LinkEntry } from '#schemas/fieldwork/enumerators.ts';
import type { KeptListing } from '#schemas/fieldwork/kept-listing.ts';
import { readLinkCode } from '#schemas/fieldwork/link-code.ts';
import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store, StoredDrawn } from '#functions/store/store.ts';

import type { DrawingOfPlace } from '../drawing/drawing-of.ts';
import { digestOfCode } from './make-link.ts';

export type WorkDeps = {
  readonly store: Pick<
    Store,
    'getLink' | 'getEnumerator' | 'getRoundEntry' | 'getFrame' | 'getDrawn' | 'listListingsOf' | 'noteHeard'
  >;
  readonly secret: string;
  readonly now: () => Date;
};

/** One thing to do, and the token that allows it. */
export type Work = Assigned & {
  /** The place in words. */
  readonly place?: string;
  /** Drawn there, and nobody else in their place. */
  readonly units?: readonly DrawnUnit[];
  /** The frame does not say how many units there are, and none were drawn: they are listed first. */
  readonly unlisted?: true;
  /** A device may draw here what was listed on it, and by what; `method` is `phoneMethod`, or one that it does not know. */
  readonly draw?: DrawRule & { readonly method: string };
  /** Several listed or drew here beside each other: the office has to say what holds. */
  readonly disputed?: true;
  readonly token: string;
};

export type WorkList = {
  readonly round: string;
  readonly title: string;
  readonly enumerator: string;
  readonly expiresAt: string;
  readonly trial?: true;
  readonly work: readonly Work[];
};

export type ExchangeOutcome =
  | { readonly kind: 'work'; readonly list: WorkList }
  | { readonly kind: 'code-mistyped' | 'code-unknown' | 'code-spent' | 'link-ended' };

/** Whose work a link is; that of nobody is for practice, in its one place. */
const practice = 'practice';

/** What a link is good for: all that its enumerator is to do, or the one thing that it is for practice of. */
async function doneThrough(
  { store }: Pick<WorkDeps, 'store'>,
  link: LinkEntry,
): Promise<{ readonly whose?: string; readonly assignments: readonly Assigned[] } | undefined> {
  const { enumerator, instrument, psu, trial } = link;
  if (enumerator === undefined)
    return instrument === undefined || trial !== true
      ? undefined
      : { assignments: [{ instrument, ...(psu !== undefined && { psu }) }] };
  const known = await store.getEnumerator(link.round, enumerator);
  return known && { whose: known.id, assignments: known.assignments };
}

const nobodyDrew: Pick<DrawingOfPlace, 'kind' | 'others'> = { kind: 'none', others: [] };

/** How it stands; what draws again is loaded where somebody listed, and no code waits for it elsewhere. */
async function drawingIn(
  lists: readonly KeptListing[],
  drawn: StoredDrawn | undefined,
  psu: string,
  rule: DrawRule | undefined,
): Promise<Pick<DrawingOfPlace, 'kind' | 'others'>> {
  if (lists.length === 0 && drawn?.how?.list === undefined && drawn?.disputed !== true) return nobodyDrew;
  const { drawingOf } = await import('../drawing/drawing-of.ts');
  return drawingOf({ psu, lists, drawn, rule });
}

type Here = {
  readonly instrument: string;
  readonly psu: string;
  readonly unit: FrameUnit | undefined;
  /** Undefined for practice, which no list of others stands in the way of. */
  readonly whose: string | undefined;
};

/** What was drawn in a place, or how it comes to be: listed first, and drawn on the phone where the round lets it. */
async function drawnHere(
  { store, now }: Pick<WorkDeps, 'store' | 'now'>,
  { round }: RoundEntry,
  { instrument, psu, unit, whose }: Here,
): Promise<Pick<Work, 'units' | 'unlisted' | 'draw' | 'disputed'>> {
  const of = { round: round.id, instrument, psu };
  const drawn = await store.getDrawn(of);
  // What they do from now on goes by what was decided; what they had begun before may not.
  if (drawn?.decidedAt !== undefined && whose !== undefined)
    await store.noteHeard(of, whose, drawn.decidedAt, now().toISOString());
  const units = drawn?.units ?? [];
  const rule = round.settings.drawOnPhones?.[instrument];
  const isUnlisted = unit !== undefined && unit.units === undefined && units.length === 0;
  // Where phones do not draw, and did not, there is nothing to hold against each other.
  const isLookedAt = rule !== undefined || isUnlisted || drawn?.how?.where === 'phone' || drawn?.disputed === true;
  const { kind, others } = isLookedAt ? await drawingIn(await store.listListingsOf(of), drawn, psu, rule) : nobodyDrew;
  // With a part of somebody else the list of one phone is not that of the place; what is disputed the office decides.
  const mayDraw = isUnlisted && kind !== 'open' && (whose === undefined || others.every(({ by }) => by === whose));
  return {
    ...(units.length > 0 && { units }),
    ...(isUnlisted && { unlisted: true }),
    ...(rule !== undefined && mayDraw && { draw: { ...rule, method: phoneMethod } }),
    ...(kind === 'open' && { disputed: true }),
  };
}

/** What the holder of a link is to do now; a link of nobody is no list, unless it is for practice. */
export async function workOf(
  { store, secret, now }: WorkDeps,
  key: Pick<LinkEntry, 'round' | 'id'>,
): Promise<ExchangeOutcome> {
  const link = await store.getLink(key.round, key.id);
  const through = link && (await doneThrough({ store }, link));
  const entry = await store.getRoundEntry(key.round);
  if (link === undefined || through === undefined || entry === undefined) return { kind: 'code-unknown' };
  const { at } = endOf(link);
  if (at <= now().toISOString()) return { kind: 'link-ended' };
  const frame = await store.getFrame(key.round);
  const exp = Math.floor(Date.parse(link.expiresAt) / 1000);
  const work = through.assignments.map(async ({ instrument, psu }): Promise<Work> => {
    const unit = frame.find((one) => one.instrument === instrument && one.psu === psu);
    const claims = { kind: 'link', jti: link.id, round: key.round, instrument, exp } as const;
    const token = await signToken(
      {
        ...claims,
        ...(psu !== undefined && { psu }),
        ...(through.whose !== undefined && { enumerator: through.whose }),
        ...(link.trial === true && { trial: true }),
      },
      secret,
    );
    return {
      instrument,
      ...(psu !== undefined && { psu }),
      ...(unit !== undefined && { place: unit.label }),
      ...(psu !== undefined &&
        (await drawnHere({ store, now }, entry, { psu, instrument, unit, whose: through.whose }))),
      token,
    };
  });
  const { title } = entry.round;
  return {
    kind: 'work',
    list: {
      round: key.round,
      title,
      enumerator: through.whose ?? practice,
      expiresAt: at,
      ...(link.trial === true && { trial: true }),
      work: await Promise.all(work),
    },
  };
}

/**
 * Exchanges a code.
 *
 * @param device what the device made up and keeps: it may ask again when the answer was lost, and no other device can
 */
export async function exchangeCode(
  deps: WorkDeps & { readonly store: Pick<Store, 'spendLinkCode'> },
  typed: string,
  device: string,
): Promise<ExchangeOutcome> {
  const read = readLinkCode(typed);
  if (read.kind !== 'code') return { kind: 'code-mistyped' };
  const spent = await deps.store.spendLinkCode(digestOfCode(read.code), sha256(device));
  switch (spent.kind) {
    case 'spent':
      return workOf(deps, { round: spent.round, id: spent.link });
    case 'unknown':
      return { kind: 'code-unknown' };
    case 'spent-elsewhere':
      return { kind: 'code-spent' };
  }
}
