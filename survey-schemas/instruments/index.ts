/** Every instrument the platform asks. */
import type { Instrument } from '../core/instrument.ts';
import { borderV1 } from './border.v1.ts';
import { householdV1 } from './household.v1.ts';
import { priceQuoteV1 } from './price-quote.v1.ts';
import { registrationV1 } from './registration.v1.ts';

export const instruments = [householdV1, borderV1, registrationV1, priceQuoteV1] as const;

/** The instrument with this id and version; undefined when there is none. */
export const findInstrument = (id: string, version: number): Instrument | undefined =>
  instruments.find((instrument) => instrument.id === id && instrument.version === version);
