/** An organisation as a form or a line of a table says it, and what is wrong with it: every fault at once. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';

import {
  type Association,
  type AssociationContact,
  associationKey,
  associationSchema,
  type ListedAssociation,
} from '#schemas/fieldwork/association.ts';
import { dayIn, plusDays } from '#functions/platform/days.ts';

export const associationFields = [
  ...(['name', 'country', 'city', 'kind', 'members', 'founded', 'about', 'languages'] as const),
  ...(['email', 'phone', 'website', 'consentBy', 'consentOn'] as const),
] as const;
export type AssociationField = (typeof associationFields)[number];

/** As it was typed; languages by their codes, with commas or blanks between them. */
export type TypedAssociation = Readonly<Record<AssociationField, string>>;

/** What is wrong with a field; each is a sentence `associations.fault.…`. */
export type AssociationFault =
  AssociationField | 'id' | 'noConsent' | 'noContact' | 'consentLater' | 'consentTakenBack';
export type AssociationFaults = ReadonlyMap<AssociationField | 'id', AssociationFault>;

/** More than the longest that is taken: a fault says so, instead of cutting it. */
const mostTyped = 5000;
const field = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(mostTyped)), '');
const typedSchema = v.object(v.entriesFromList(associationFields, field));
export const noAssociation: TypedAssociation = v.parse(typedSchema, {});

/** What was typed; a field that is not there is empty. */
export const typedAssociation = (form: unknown): TypedAssociation =>
  v.parse(v.fallback(typedSchema, noAssociation), form);

/** One as the office keeps it, or as everybody sees it. */
export type Typeable = Omit<ListedAssociation, 'contact'> & { readonly contact?: Partial<AssociationContact> };

/** What is kept as a form shows it. */
export function asTyped({ contact, ...one }: Typeable): TypedAssociation {
  const { email = '', phone = '', website = '', consent } = contact ?? {};
  return {
    ...{ name: one.name, country: one.country, city: one.city ?? '', kind: one.kind, about: one.about ?? '' },
    ...{ members: String(one.members ?? ''), founded: String(one.founded ?? ''), languages: one.languages.join(', ') },
    ...{ email, phone, website, consentBy: consent?.by ?? '', consentOn: consent?.on ?? '' },
  };
}

/** An id for one that brings none: the same for whoever types the same name, country and city. */
export const idOf = (one: Pick<Association, 'name' | 'country' | 'city'>): string =>
  `${one.country.toLowerCase()}-${createHash('sha256').update(associationKey(one)).digest('hex').slice(0, 12)}`;

/** Nothing where nothing was typed, so that the schema takes it as not said. */
const said = (name: string, value: string | number): Readonly<Record<string, string | number>> =>
  value === '' ? {} : { [name]: value };
/** A whole number; what is none stays text, which the schema refuses. */
const whole = (text: string): string | number => (/^\d{1,12}$/.test(text) ? Number(text) : text);

const contactFields = ['email', 'phone', 'website'] as const;

function contactIn(typed: TypedAssociation) {
  const reached = contactFields.flatMap((name) => Object.entries(said(name, typed[name])));
  const isSaid = reached.length > 0 || typed.consentBy !== '' || typed.consentOn !== '';
  const consent = { by: typed.consentBy, on: typed.consentOn };
  return isSaid ? { contact: { ...Object.fromEntries(reached), consent } } : {};
}

const isField = (name: unknown): name is AssociationField => associationFields.some((known) => known === name);

/** Which field of the form an issue of the schema is about. */
function fieldOf(path: readonly unknown[]): AssociationField | 'id' {
  const [first, second, third] = path;
  if (first === 'id') return first;
  const name =
    first !== 'contact'
      ? first
      : second === 'consent'
        ? third === 'by'
          ? 'consentBy'
          : 'consentOn'
        : (second ?? 'email');
  if (!isField(name)) throw new TypeError('every fault of an association is one of a field');
  return name;
}

const faultOf = (name: AssociationField, typed: TypedAssociation): AssociationFault => {
  if ((name === 'consentBy' || name === 'consentOn') && typed[name] === '') return 'noConsent';
  return name === 'email' && typed.email === '' ? 'noContact' : name;
};

/** What is wrong with the day of a consent that is a day; undefined where nothing is. */
function consentFault(on: string, { today, takenOut = '' }: ReadAt): AssociationFault | undefined {
  if (on > plusDays(today, 1)) return 'consentLater'; // it may be tomorrow where they are
  return on <= takenOut ? 'consentTakenBack' : undefined;
}

type ReadAt = {
  /** The day in UTC. */
  readonly today: string;
  /** When its contact was taken out. */
  readonly takenOut?: string | undefined;
};

export type AssociationRead =
  | { readonly kind: 'read'; readonly association: Association }
  | { readonly kind: 'faulty'; readonly faults: AssociationFaults };

/** When it is read, of what is there already. */
export const readAt = (now: Date, present: Association | undefined): ReadAt => ({
  today: dayIn(now),
  takenOut: present?.contactTakenOut,
});

/** @param id of one that is there already, or that brings an id */
export function readAssociation(typed: TypedAssociation, id: string | undefined, at: ReadAt): AssociationRead {
  const languages = [...new Set(typed.languages.toLowerCase().split(/[\s,;]+/))].filter((code) => code !== '');
  const { name, country, city, kind, about } = typed;
  const parsed = v.safeParse(associationSchema, {
    ...{ id: id ?? idOf({ name, country, city }), name, country, kind, languages },
    ...said('city', city),
    ...said('members', whole(typed.members)),
    ...said('founded', whole(typed.founded)),
    ...said('about', about.replace(/\r\n/g, '\n')),
    ...contactIn(typed),
    ...said('contactTakenOut', at.takenOut ?? ''),
  });
  const faults = new Map<AssociationField | 'id', AssociationFault>();
  for (const { path = [] } of parsed.issues ?? []) {
    const wrong = fieldOf(path.map(({ key }) => key));
    faults.set(wrong, wrong === 'id' ? wrong : faultOf(wrong, typed));
  }
  if (!faults.has('founded') && typed.founded.slice(0, 4) > at.today.slice(0, 4)) faults.set('founded', 'founded');
  const consent = consentFault(typed.consentOn, at);
  if (consent !== undefined && typed.consentOn !== '' && !faults.has('consentOn')) faults.set('consentOn', consent);
  return parsed.success && faults.size === 0
    ? { kind: 'read', association: parsed.output }
    : { kind: 'faulty', faults };
}
