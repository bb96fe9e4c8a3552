/** The envelope of a simulated response: its id, its times and its answers, as a phone would post it. */
import type { Response } from '#schemas/language/questions/instrument.ts';
import type { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { household } from '#schemas/studies/household/newest.ts';
import { priceQuote } from '#schemas/studies/price-quote/newest.ts';
import { registration } from '#schemas/studies/registration/newest.ts';
import { newestConsent } from '#schemas/reference/consents.ts';
import type { Random } from '../statistics/random/random.ts';
import { uuidV7 } from './ids.ts';

export type HouseholdBody = Response<typeof household>;
export type BorderBody = Response<typeof borderV3>;
export type RegistrationBody = Response<typeof registration>;
export type QuoteBody = Response<typeof priceQuote>;
export type Body = HouseholdBody | BorderBody | RegistrationBody | QuoteBody;

/** Instruments of a round, in the order they are drawn. */
export const instrumentIds = ['household', 'border', 'registration', 'price-quote'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** The version of each that is drawn. */
export const instrumentVersions: { readonly [Id in InstrumentId]: Extract<Body, { instrument: Id }>['version'] } = {
  household: household.version,
  border: 3,
  registration: registration.version,
  'price-quote': priceQuote.version,
};

/** What the interviewer notes of consent: given before an interview, refused by whoever refuses, else not asked. */
export function noted<const Contact extends { readonly disposition: string }>(contact: Contact) {
  const asked = contact.disposition === 'complete' || contact.disposition === 'refusal';
  const consent = contact.disposition === 'complete' ? ('yes' as const) : ('no' as const);
  return { ...contact, ...(asked && { consent, consent_version: newestConsent.interview }) };
}

/** Hours of interviewing, in UTC: a working day in the simulated country. */
const firstHour = 3;
const hours = 10;

/**
 * Id and times of an interview on a day.
 *
 * @param minutes shortest and longest interview
 */
export function interviewOn(random: Random, date: string, minutes: readonly [number, number]) {
  const start =
    Date.parse(`${date}T00:00:00Z`) + firstHour * 3_600_000 + Math.floor(random.uniform() * hours * 3_600_000);
  const end = start + Math.round((minutes[0] + (minutes[1] - minutes[0]) * random.uniform()) * 60_000);
  return {
    id: uuidV7(start, random),
    startedAt: new Date(start).toISOString(),
    endedAt: new Date(end).toISOString(),
  };
}
