/** The organisations of people abroad as everybody may see them: found by country, kind and words, and counted. */
import * as v from 'valibot';

import { associationKinds, listed, type ListedAssociation } from '#schemas/fieldwork/association.ts';
import { countryList } from '#schemas/reference/countries.ts';
import type { Store, StoredAssociation } from '#functions/store/store.ts';

export type DirectoryStore = Pick<Store, 'getRoundEntry' | 'listAssociations'>;

/** What is asked for; an empty part asks for nothing, and what is none is passed over. */
export const askedSchema = v.object({
  country: v.optional(v.fallback(v.picklist(['', ...countryList.codes]), ''), ''),
  kind: v.optional(v.fallback(v.picklist(['', ...associationKinds]), ''), ''),
  q: v.optional(v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''), ''),
  page: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number)), 1), '1'),
});
export type Asked = v.InferOutput<typeof askedSchema>;

export type Counted = {
  readonly code: string;
  readonly organisations: number;
  /** Of those that said how many; undefined where none did. */
  readonly members: number | undefined;
};

export type Counts = {
  readonly organisations: number;
  /** The largest first. */
  readonly byCountry: readonly Counted[];
  readonly byKind: readonly Counted[];
  readonly withoutMembers: number;
  readonly withoutContact: number;
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Those that are asked for. */
export function found(all: readonly ListedAssociation[], { country, kind, q }: Omit<Asked, 'page'>) {
  const words = folded(q);
  return all.filter(
    (one) =>
      (country === '' || one.country === country) &&
      (kind === '' || one.kind === kind) &&
      folded([one.name, one.city ?? '', one.about ?? ''].join(' ')).includes(words),
  );
}

function countBy(all: readonly ListedAssociation[], by: (one: ListedAssociation) => string): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const one of all) {
    const code = by(one);
    const { organisations, members } = counts.get(code) ?? { organisations: 0, members: undefined };
    const more = one.members === undefined ? members : (members ?? 0) + one.members;
    counts.set(code, { code, organisations: organisations + 1, members: more });
  }
  return [...counts.values()].toSorted((a, b) => b.organisations - a.organisations || (a.code < b.code ? -1 : 1));
}

/** How many there are. Organisations are public, each with its members: nothing of this is withheld. */
export const countsOf = (all: readonly ListedAssociation[]): Counts => ({
  organisations: all.length,
  byCountry: countBy(all, ({ country }) => country),
  byKind: countBy(all, ({ kind }) => kind),
  withoutMembers: all.filter(({ members }) => members === undefined).length,
  withoutContact: all.filter(({ contact }) => contact === undefined).length,
});

/** Those that everybody may see, by name. */
export const listedIn = (stored: readonly StoredAssociation[]): readonly ListedAssociation[] =>
  stored.flatMap((one) => listed(one) ?? []).toSorted((a, b) => (folded(a.name) < folded(b.name) ? -1 : 1));
