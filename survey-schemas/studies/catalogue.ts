/** Every instrument the platform asks. */
import type { Instrument } from '../language/questions/instrument.ts';
import { borderV2 } from './border/border.v2.ts';
import { householdV2 } from './household/household.v2.ts';
import { priceQuoteV2 } from './price-quote/price-quote.v2.ts';
import { registrationV2 } from './registration/registration.v2.ts';

export const instruments = [householdV2, borderV2, registrationV2, priceQuoteV2] as const;

/** The instrument with this id and version; undefined when there is none. */
export const findInstrument = (id: string, version: number): Instrument | undefined =>
  instruments.find((instrument) => instrument.id === id && instrument.version === version);
