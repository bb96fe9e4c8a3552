/** How to reach a person, in one form for each: for the vault, and to find who registered before. */
import { createHmac } from 'node:crypto';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

import type { Address } from '#functions/messages/message.ts';
import { wayIn } from '#functions/messages/way-in.ts';
import type { Json, JsonObject } from '#functions/store/json.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';

/** The number with its country code (E.164); as it was written where no such number can exist. */
export function internationally(number: string, countries: readonly (Json | undefined)[]): string {
  for (const country of countries) {
    if (typeof country !== 'string' || !isSupportedCountry(country)) continue;
    const parsed = parsePhoneNumberFromString(number, country);
    if (parsed?.isPossible() === true) return parsed.number;
  }
  return number;
}

/**
 * The identity with telephone numbers as they are dialled from abroad.
 *
 * @param countries where a number without a country code may be from, the likeliest first
 */
export const reachable = (
  instrument: Instrument,
  identity: JsonObject,
  countries: readonly (Json | undefined)[],
): JsonObject =>
  Object.fromEntries(
    Object.entries(identity).map(([name, value]) => {
      const isPhone = wayIn(instrument, name) === 'sms' && typeof value === 'string';
      return [name, isPhone ? internationally(value, countries) : value];
    }),
  );

/**
 * Where somebody can be sent a message, the likeliest first.
 *
 * @param identity as {@link reachable} gives it
 */
export const addressesOf = (instrument: Instrument, identity: JsonObject): readonly Address[] =>
  Object.entries(identity)
    .flatMap(([name, value]): readonly Address[] => {
      if (typeof value !== 'string') return [];
      const by = wayIn(instrument, name);
      if (by === 'email') return [{ by, address: value.toLowerCase() }];
      return by === 'sms' && /^\+\d{6,15}$/.test(value) ? [{ by, address: value }] : [];
    })
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));

/** The ways in which somebody's contacts are written to. */
export const waysIn = (instrument: Instrument, identity: JsonObject): readonly Way[] =>
  [
    ...new Set(
      Object.entries(identity).flatMap(([name, value]) =>
        typeof value === 'string' ? (wayIn(instrument, name) ?? []) : [],
      ),
    ),
  ].toSorted();

/** A keyed digest of one contact of a round, as {@link reachable} writes it. */
export const contactDigest = (round: string, contact: string, key: string): string =>
  createHmac('sha256', key).update(`contact ${round} ${contact.toLowerCase()}`).digest('hex');

/**
 * A keyed digest of each contact of a round: the same person gives the same one, and whoever reads it learns nothing.
 *
 * @param identity as {@link reachable} gives it
 */
export const contactDigests = (
  instrument: Instrument,
  round: string,
  identity: JsonObject,
  key: string,
): readonly string[] =>
  Object.entries(identity).flatMap(([name, value]) =>
    wayIn(instrument, name) !== undefined && typeof value === 'string' ? [contactDigest(round, value, key)] : [],
  );
