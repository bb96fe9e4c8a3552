/** What somebody who registers is given back: what is written for them, and how many have joined. Nothing about themself is read. */
import { type Offer, offerFor } from '#schemas/fieldwork/offer.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Language, languages } from '#schemas/words/languages.ts';
import type { Store } from '#functions/store/store.ts';

export type OffersStore = Pick<Store, 'listOffers' | 'getJoined'>;

export type Offered = {
  readonly offer?: Offer;
  /** Where the reader lives; undefined where nobody knows. */
  readonly country?: string;
  /** As everybody may know it. */
  readonly joined?: { readonly at: string; readonly people: number; readonly inCountry?: number };
};

/** The first language that a round names; the platform's own where it names none. */
export const firstLanguage = ({ settings }: Pick<Round, 'settings'>): Language =>
  settings.languages?.[0] ?? languages[0];

/** An answer that may be a country. */
const countryIn = (answer: unknown): string | undefined =>
  typeof answer === 'string' && /^[A-Z]{2}$/.test(answer) ? answer : undefined;

/** @param lives the answer to the question where somebody lives */
export async function offeredTo(
  store: OffersStore,
  round: Round,
  { lives, language }: { readonly lives: unknown; readonly language: Language },
): Promise<Offered> {
  const country = countryIn(lives);
  const [offers, joined] = await Promise.all([store.listOffers(round.id), store.getJoined(round.id)]);
  const offer = offerFor(offers, { country, language, first: firstLanguage(round) });
  const inCountry = country === undefined ? undefined : joined?.countries.get(country);
  return {
    ...(offer !== undefined && { offer }),
    ...(country !== undefined && { country }),
    ...(joined !== undefined &&
      joined.people !== null && {
        joined: { at: joined.at, people: joined.people, ...(inCountry !== undefined && { inCountry }) },
      }),
  };
}
