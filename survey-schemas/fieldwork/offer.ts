/** What a country offers its people abroad: a page for each country of residence and language, as the office writes it. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { shownLine, shownText } from '../basics/shown-text.ts';
import { countryList } from '../reference/countries.ts';
import { type Language, languages } from '../words/languages.ts';

/** Stands in the place of a country: for whoever lives where nothing of its own is written. */
export const allCountries = 'all';

/** Signs. A page of one's own is read on a phone. */
export const longestOffer = { title: 120, text: 6000, label: 120, address: 500 } as const;
export const mostOfferLinks = 20;

/**
 * Whether an address may stand behind a link: https, a host, and nobody's name or password in it.
 *
 * @example isOfferAddress('https://embassy.example/passport') // true
 */
export function isOfferAddress(address: string): boolean {
  if (address.length > longestOffer.address || /[\s\\]/.test(address) || !/^https:\/\/[^/]/i.test(address))
    return false;
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}

const linkSchema = closedObject({
  label: shownLine(longestOffer.label),
  address: v.pipe(v.string(), v.check(isOfferAddress, 'an address that begins with https://')),
});
export type OfferLink = v.InferOutput<typeof linkSchema>;

export const offerSchema = closedObject({
  country: v.union([v.literal(allCountries), v.picklist(countryList.codes)]),
  language: v.picklist(languages),
  title: shownLine(longestOffer.title),
  /** Plain text; a blank line begins a paragraph. */
  text: shownText(longestOffer.text, /\r?\n/),
  links: v.pipe(v.array(linkSchema), v.maxLength(mostOfferLinks)),
  /** It is not shown any more; its text stays for whoever brings it back. */
  takenBack: v.exactOptional(v.literal(true)),
});
export type Offer = v.InferOutput<typeof offerSchema>;

/** Its paragraphs. */
export const offerParagraphs = ({ text }: Pick<Offer, 'text'>): readonly string[] =>
  text.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');

export type OfferReader = {
  /** Where they live; undefined where nobody knows. */
  readonly country: string | undefined;
  readonly language: Language;
  /** The first language of the round. */
  readonly first: Language;
};

/**
 * What somebody is shown: what is written for their country, else for all; in their language, else in the first of the round, else
 * in whatever there is. A page that they can read comes before one of their country that they cannot.
 */
export function offerFor<O extends Offer>(all: readonly O[], { country, language, first }: OfferReader): O | undefined {
  const shown = all.filter(({ takenBack }) => takenBack !== true);
  const places = [country, allCountries];
  const inLanguage = (wanted: Language) => places.map((place) => ({ place, wanted }));
  const wishes = [...inLanguage(language), ...inLanguage(first), ...languages.flatMap(inLanguage)];
  for (const { place, wanted } of wishes) {
    const found = shown.find((offer) => offer.country === place && offer.language === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
