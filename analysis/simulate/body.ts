/** The envelope of a simulated response: its id, its times and its answers, as a phone would post it. */
import type { Response } from '#schemas/core/instrument.ts';
import type { borderV1 } from '#schemas/instruments/border.v1.ts';
import type { householdV1 } from '#schemas/instruments/household.v1.ts';
import type { priceQuoteV1 } from '#schemas/instruments/price-quote.v1.ts';
import type { registrationV1 } from '#schemas/instruments/registration.v1.ts';
import type { Random } from '../random.ts';
import { uuidV7 } from './ids.ts';

export type HouseholdBody = Response<typeof householdV1>;
export type BorderBody = Response<typeof borderV1>;
export type RegistrationBody = Response<typeof registrationV1>;
export type QuoteBody = Response<typeof priceQuoteV1>;
export type Body = HouseholdBody | BorderBody | RegistrationBody | QuoteBody;

/** Instruments of a round, in the order they are drawn. */
export const instrumentIds = ['household', 'border', 'registration', 'price-quote'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

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
