/**
 * By what somebody is found who may have registered before under another contact: how their name sounds, with the year of birth,
 * and with where they come from. Kept as keyed digests alone, like contacts; unlike those, nobody is let in by one, and none
 * counts against a flood. That two people share one decides nothing: a person looks at it.
 */
import { createHmac } from 'node:crypto';

import type { JsonObject } from '#functions/store/json.ts';

/** What two registrations share by a digest. */
export const likenessKinds = ['year', 'origin'] as const;
export type LikenessKind = (typeof likenessKinds)[number];

/** What a digest is of; every one begins with it. */
export const kindOfLikeness = (digest: string): LikenessKind | undefined =>
  likenessKinds.find((kind) => digest.startsWith(`${kind}-`));

/** Whoever comes from no region of the frame says so; that is no origin that two people share. */
const elsewhere = 'other';

/**
 * Keyed digests of a registration: of each key of the name with the year of birth, and with where the person comes from and a
 * year of birth that may be one off. Years one apart share the pair that they make, and two years are in two pairs each.
 *
 * @param profile answers without who it is: `birth_year`, `origin_district`
 * @param identity who it is: `name`
 * @param key as that of contacts
 * @returns none without a name or a year of birth; those of a name alone would be shared by too many
 */
export async function likenessDigests(
  round: string,
  profile: JsonObject,
  { name }: JsonObject,
  key: string,
): Promise<readonly string[]> {
  const { birth_year: born, origin_district: origin } = profile;
  if (typeof name !== 'string' || typeof born !== 'number') return [];
  // Whoever registers is rare beside those who file interviews: the letters of every alphabet are read when they are needed.
  const { nameKeys } = await import('#analysis/registry/names/name-keys.ts');
  const digest = (kind: LikenessKind, of: string): string =>
    `${kind}-${createHmac('sha256', key).update(`likeness ${kind} ${round} ${of}`).digest('hex')}`;
  return nameKeys(name).flatMap((sound) => [
    digest('year', `${born} ${sound}`),
    ...(typeof origin === 'string' && origin !== elsewhere
      ? [born - 1, born].map((first) => digest('origin', `${first} ${origin} ${sound}`))
      : []),
  ]);
}
