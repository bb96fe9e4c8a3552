/** Organisations of people abroad, as the office keeps them for everybody to find; a contact is kept with the consent of the organisation, or not at all. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { shownLine, shownText } from '../basics/shown-text.ts';
import { countryList } from '../reference/countries.ts';
import { languageList } from '../reference/languages.ts';
import { isOfferAddress } from './offer.ts';

/** What an organisation is, by what it mostly does; each is `associations.kind.…`. */
export const associationKinds = [
  ...(['cultural', 'region', 'students', 'professional', 'business', 'charity', 'women', 'youth'] as const),
  ...(['religious', 'sports', 'school', 'media', 'umbrella', 'other'] as const),
] as const;

/** Signs. */
export const longestAssociation = { name: 160, city: 80, about: 1000, consentBy: 120, email: 254 } as const;
export const mostAssociationLanguages = 20;
/** People; a larger number was mistyped. */
export const mostMembers = 10_000_000;
export const firstFounded = 1800;

const day = v.pipe(v.string(), v.isoDate());

/** `+`, the code of the country and the number; blanks, brackets and hyphens stay as they are read out. */
const phone = v.pipe(v.string(), v.regex(/^\+[\d ()-]{6,24}$/));

const ways = {
  email: v.exactOptional(v.pipe(v.string(), v.email(), v.maxLength(longestAssociation.email))),
  phone: v.exactOptional(phone),
  website: v.exactOptional(v.pipe(v.string(), v.check(isOfferAddress))),
};

const contactSchema = v.pipe(
  closedObject({
    ...ways,
    /** That it may be published: who of the organisation said so, and on which day. Nobody but the office reads it. */
    consent: closedObject({ by: shownLine(longestAssociation.consentBy), on: day }),
  }),
  v.check(({ email, phone, website }) => (email ?? phone ?? website) !== undefined, 'nothing to publish'),
);
export type AssociationContact = v.InferOutput<typeof contactSchema>;

const known = {
  /** Stays the same whatever is changed. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
  name: shownLine(longestAssociation.name),
  country: v.picklist(countryList.codes),
  city: v.exactOptional(shownLine(longestAssociation.city)),
  kind: v.picklist(associationKinds),
  /** As the organisation says it. */
  members: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostMembers))),
  /** The year. */
  founded: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(firstFounded), v.maxValue(2999))),
  /** What it does, in plain text. */
  about: v.exactOptional(shownText(longestAssociation.about, /\r?\n/)),
  /** In which it works: ISO 639-1. */
  languages: v.pipe(v.array(v.picklist(languageList.codes)), v.maxLength(mostAssociationLanguages)),
};

export const associationSchema = closedObject({
  ...known,
  contact: v.exactOptional(contactSchema),
  /** The last day on which its contact was taken out: consent of that day or of an earlier one brings none back. */
  contactTakenOut: v.exactOptional(day),
  /** It is not in the directory any more, and without a contact; what it was stays for whoever brings it back. */
  withdrawn: v.exactOptional(v.literal(true)),
});
export type Association = v.InferOutput<typeof associationSchema>;

/** What everybody may know of one: its contact, without who agreed to it. */
export const listedAssociationSchema = v.object({ ...known, contact: v.exactOptional(v.object(ways)) });
export type ListedAssociation = v.InferOutput<typeof listedAssociationSchema>;

/** One as everybody sees it: what the schema names, and nothing else that is kept; undefined where nobody does. */
export const listed = (one: Association): ListedAssociation | undefined =>
  one.withdrawn === true ? undefined : v.parse(listedAssociationSchema, one);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** By what two are one where nobody gave them ids: name, country and city, whatever their case. */
export const associationKey = ({ name, country, city = '' }: Pick<Association, 'name' | 'country' | 'city'>): string =>
  [folded(name), country, folded(city)].join('|');
