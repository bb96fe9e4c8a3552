/** What leads to a person in the vault: their contacts and how alike they are to others, and who named one of them before. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isOfChild, type OfChild } from '#schemas/fieldwork/of-age.ts';
import type { PlatformNote } from '#schemas/fieldwork/platform-notes.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { IdentityRecord, ResponseKey } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

import { contactDigests } from './contacts.ts';
import { likenessDigests } from './likenesses.ts';

/** Keyed digests, as the vault keeps them beside who it is. */
export type Digests = Required<Pick<IdentityRecord, 'contacts' | 'likenesses'>>;

/** Both lists; nothing is in both. */
export const allDigests = ({ contacts = [], likenesses = [] }: Partial<Digests>): readonly string[] => [
  ...contacts,
  ...likenesses,
];

/**
 * Digests of a registrant.
 *
 * @param kept who it is, as the vault keeps it
 */
export const digestsOf = async (
  { digestKey }: { readonly digestKey: string },
  instrument: Instrument,
  { round, profile, kept }: { readonly round: string; readonly profile: JsonObject; readonly kept: JsonObject },
): Promise<Digests> => ({
  contacts: contactDigests(instrument, round, kept, digestKey),
  likenesses: await likenessDigests(round, profile, kept, digestKey),
});

/** What is noted for the office of a registrant who shares a digest with somebody. */
export const sharedNotes = {
  contacts: { pointer: '', rule: 'possible-duplicate' },
  likenesses: { pointer: '', rule: 'possible-same-person' },
} as const satisfies Readonly<Record<keyof Digests, PlatformNote>>;

const lists = ['contacts', 'likenesses'] as const;

export type Claims = {
  /** Those that this person had not named before. */
  readonly added: readonly string[];
  /** Of each list: whether somebody was before them with one of it, and with one that is new to them. */
  readonly shared: Readonly<Record<keyof Digests, 'not' | 'as-before' | 'newly'>>;
};

export const noClaims: Claims = { added: [], shared: { contacts: 'not', likenesses: 'not' } };

/**
 * Claims digests for a person, all at once: how many writes that takes depends on what they said, and on nobody else.
 *
 * @param before digests that are theirs already
 */
export async function claimAll(
  store: Pick<Store, 'claimContact'>,
  key: ResponseKey,
  digests: Digests,
  before: readonly string[] = [],
): Promise<Claims> {
  const asked = lists.flatMap((list) =>
    digests[list].map(async (contact) => ({ list, contact, claim: await store.claimContact({ ...key, contact }) })),
  );
  await Promise.allSettled(asked); // where one fails, none is still under way when that is told
  const claimed = await Promise.all(asked);
  const sharedIn = (list: keyof Digests): Claims['shared'][keyof Digests] => {
    const taken = claimed.filter((one) => one.list === list && (one.claim === 'taken' || one.claim === 'taken-again'));
    if (taken.length === 0) return 'not';
    return taken.every(({ contact }) => before.includes(contact)) ? 'as-before' : 'newly';
  };
  return {
    added: claimed.filter(({ claim }) => claim === 'fresh' || claim === 'taken').map(({ contact }) => contact),
    shared: { contacts: sharedIn('contacts'), likenesses: sharedIn('likenesses') },
  };
}

/**
 * Notes of a record after digests were claimed for it: what it shares newly is noted, and what it shares no more is not; of what
 * it shared before it stays as it was, also where somebody has decided about it. The contact of a child is its guardian's, which says
 * nothing of who registered before.
 *
 * @param profile answers without who it is
 */
export function notesAfter<N extends { readonly rule: string }>(
  notes: readonly N[],
  { shared }: Claims,
  profile: OfChild['answers'],
): readonly (N | PlatformNote)[] {
  const others = notes.filter(({ rule }) => !lists.some((list) => sharedNotes[list].rule === rule));
  const stands = (list: keyof Digests): boolean =>
    !(list === 'contacts' && isOfChild({ answers: profile })) &&
    (shared[list] === 'newly' ||
      (shared[list] === 'as-before' && notes.some(({ rule }) => rule === sharedNotes[list].rule)));
  return [...others, ...lists.filter(stands).map((list) => sharedNotes[list])];
}
