/** What people are offered as a form or a command says it, and what is wrong with it: every fault at once. */
import * as v from 'valibot';

import { allCountries, type Offer, type OfferLink, offerSchema } from '#schemas/fieldwork/offer.ts';

const fields = ['country', 'language', 'title', 'text', 'links'] as const;
export type OfferField = (typeof fields)[number];

/** As it was typed; links a line each, what they are called and then the address. */
export type TypedOffer = Readonly<Record<OfferField, string>>;
/** A sentence `offers.fault.…` each; in `lines` the numbers of the links that are not right, from 1 on. */
export type OfferFaults = Readonly<Partial<Record<OfferField, { readonly lines?: readonly number[] }>>>;

/** More than the longest that is taken: a fault says so, instead of cutting it. */
const mostTyped = 20_000;
const field = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(mostTyped)), '');
const typedSchema = v.object(v.entriesFromList(fields, field));
export const noneTyped: TypedOffer = { ...v.parse(typedSchema, {}), country: allCountries };

/** What was typed; a field that is not there is empty. */
export const typedOffer = (form: unknown): TypedOffer => v.parse(v.fallback(typedSchema, noneTyped), form);

/** What is kept as a form shows it. */
export const asTyped = ({ country, language, title, text, links }: Offer): TypedOffer => ({
  ...{ country, language, title, text },
  links: links.map(({ label, address }) => `${label} ${address}`).join('\n'),
});

/** `Passports https://…` → both; the label is empty where a line holds the address alone. */
function linkIn(line: string): OfferLink {
  const at = line.search(/\S+$/);
  return { label: line.slice(0, at).trim(), address: line.slice(at) };
}

const linksIn = (text: string): readonly OfferLink[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(linkIn);

const isField = (name: unknown): name is OfferField => fields.some((known) => known === name);

/** What is to be kept, or every fault of what was typed. */
export function readOffer(
  typed: TypedOffer,
): { readonly kind: 'read'; readonly offer: Offer } | { readonly kind: 'faulty'; readonly faults: OfferFaults } {
  const parsed = v.safeParse(offerSchema, {
    ...typed,
    text: typed.text.replace(/\r\n/g, '\n'),
    links: linksIn(typed.links),
  });
  if (parsed.success) return { kind: 'read', offer: parsed.output };
  const faults = new Map<OfferField, Set<number>>();
  for (const { path = [] } of parsed.issues) {
    const [name, nth] = path.map(({ key }) => key);
    if (!isField(name)) throw new TypeError('every fault of an offer is one of a field');
    const lines = faults.get(name) ?? new Set();
    faults.set(name, typeof nth === 'number' ? lines.add(nth + 1) : lines);
  }
  return {
    kind: 'faulty',
    faults: Object.fromEntries(
      [...faults].map(([name, lines]) => [name, lines.size === 0 ? {} : { lines: [...lines] }]),
    ),
  };
}
