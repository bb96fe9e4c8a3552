/**
 * A message of the office to everybody in a register who agreed to a purpose: what it says in each language, whom it is for, and how
 * far it has come. Whom it reaches is not written down in it.
 */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { shownLine, shownText } from '../basics/shown-text.ts';
import { countryList } from '../reference/countries.ts';
import { type Language, languages } from '../words/languages.ts';
import { occupationGroupCodes } from './shortages.ts';

/** Consents on which the office may write to people: the others are to be counted, and to be matched by caseworkers. */
export const reachPurposes = [
  'consent_news',
  'consent_crisis',
  'consent_mentoring',
  'consent_investing',
  'consent_returning',
] as const;
export type ReachPurpose = (typeof reachPurposes)[number];

/** Of a crisis where people live: it goes before all others, and names the countries. */
export const crisisPurpose = 'consent_crisis';

/** Questions by which somebody says what they are interested in. */
export const interests = [
  'interest_investing',
  'interest_mentoring',
  'interest_returning',
  'interest_volunteering',
] as const;

/** Signs. */
export const longestGroup = { office: 120, subject: 120, text: 5000 } as const;
export const mostOccupations = 50;

const isUnique = (all: readonly string[]): boolean => new Set(all).size === all.length;

export const groupTextSchema = closedObject({
  language: v.picklist(languages),
  subject: shownLine(longestGroup.subject),
  /** Plain text; a blank line begins a paragraph. */
  text: shownText(longestGroup.text, '\n'),
});
export type GroupText = v.InferOutput<typeof groupTextSchema>;

/** Whom it is for, of those who agree to its purpose; an empty list narrows nothing. */
export const groupFilterSchema = closedObject({
  /** Countries of residence. */
  countries: v.pipe(
    v.array(v.picklist(countryList.codes)),
    v.check((all) => isUnique(all)),
  ),
  /** Groups of ISCO-08, of one to four digits. */
  occupations: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((code) => occupationGroupCodes.has(code), 'no group of ISCO-08'),
      ),
    ),
    v.maxLength(mostOccupations),
    v.check((all) => isUnique(all)),
  ),
  /** At least one of these. */
  interests: v.pipe(
    v.array(v.picklist(interests)),
    v.check((all) => isUnique(all)),
  ),
  /** `verified`: whoever confirmed their contact alone. */
  contact: v.picklist(['verified', 'any']),
});

const step = closedObject({ by: v.string(), at: v.string() });

/** What is written by hand. */
export const groupDraftSchema = v.pipe(
  closedObject({
    /** Who writes, as people are told. */
    office: shownLine(longestGroup.office),
    purpose: v.picklist(reachPurposes),
    filter: groupFilterSchema,
    texts: v.pipe(
      v.array(groupTextSchema),
      v.minLength(1),
      v.check((all) => isUnique(all.map(({ language }) => language))),
    ),
  }),
  v.forward(
    v.check(
      ({ purpose, filter }) => purpose !== crisisPurpose || filter.countries.length > 0,
      'a message about a crisis names the countries',
    ),
    ['filter', 'countries'],
  ),
);
export type GroupDraft = v.InferOutput<typeof groupDraftSchema>;

/** `written` waits for another person; `sending` stays so when everybody has it. */
export const groupStates = ['written', 'approved', 'sending', 'stopped'] as const;
export type GroupState = (typeof groupStates)[number];

export const groupMessageSchema = v.object({
  ...groupDraftSchema.entries,
  /** UUIDv7. */
  id: v.pipe(v.string(), v.uuid()),
  state: v.picklist(groupStates),
  /** Everybody who wrote any of it: none of them approves it. */
  writers: v.pipe(v.array(v.string()), v.minLength(1)),
  /** When it was written last. */
  writtenAt: v.string(),
  approved: v.exactOptional(step),
  sent: v.exactOptional(step),
  /** People to whom it is to go; absent until all of them are in the queue. */
  planned: v.exactOptional(v.number()),
  stopped: v.exactOptional(step),
});
export type GroupMessage = v.InferOutput<typeof groupMessageSchema>;

/**
 * What became of a message to one person. `unsure`: something broke off in the middle, and it is not tried again, since nobody gets
 * it twice. `gone`: no consent, or not of the group, at the moment of sending. `twin`: the contact had it already.
 */
export const groupOutcomes = ['sent', 'unsure', 'gone', 'twin', 'unreachable', 'failing', 'refused'] as const;
export type GroupOutcome = (typeof groupOutcomes)[number];

/** What came back of a message that was sent. */
export const groupReturns = ['bounced', 'complained', 'unsubscribed'] as const;
export type GroupReturn = (typeof groupReturns)[number];

/** The text for somebody: in their language, else in the first of the round, else in whatever there is. */
export function textFor(texts: readonly GroupText[], language: Language, first: Language): GroupText {
  const [any] = texts;
  const found = [language, first].map((wanted) => texts.find((text) => text.language === wanted));
  const chosen = found.find((text) => text !== undefined) ?? any;
  if (chosen === undefined) throw new TypeError('a message has a text');
  return chosen;
}
