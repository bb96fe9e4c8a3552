/** Whom a message to a group is for: those who agree to its purpose and are of the group, as it is now. Nothing here knows who they are. */
import { createHash } from 'node:crypto';

import { joinedShown, mostLeftOut } from '#analysis/registry/joined.ts';
import { matchProfile } from '#analysis/registry/matching/profile.ts';
import { languageOf } from '#functions/messages/reach.ts';
import { firstLanguage } from '#functions/offers/offered-to.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { isCounted } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';
import { type GroupDraft, textFor } from '#schemas/fieldwork/group-message.ts';
import { isOfAge } from '#schemas/fieldwork/of-age.ts';
import { isStale } from '#schemas/fieldwork/refresh.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Studies, studiesIn, type Study } from '#schemas/language/study/study.ts';
import type { Language } from '#schemas/words/languages.ts';

export type ReachDeps = {
  readonly store: Pick<Store, 'readRound'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
};

/** Whom a message asks for. */
export type Wanted = Pick<GroupDraft, 'purpose' | 'filter'>;

/** Whether a record is of the group; whatever reaches a person asks it again at that moment. */
export function isReached(
  record: ResponseRecord,
  { purpose, filter }: Wanted,
  { settings }: Pick<Round, 'settings'>,
  now: Date,
): boolean {
  const { answers } = record;
  if (answers['consent_registry'] !== 'yes' || answers[purpose] !== 'yes') return false;
  if (
    record.pausedAt !== undefined ||
    isOfAge(record, now) ||
    !isCounted(record) ||
    isStale(record, settings.refresh, now)
  )
    return false;
  if (filter.contact === 'verified' && record.verified !== true) return false;
  const { country, occupation } = matchProfile(answers);
  const { countries, occupations, interests } = filter;
  if (countries.length > 0 && !countries.some((one) => one === country)) return false;
  if (occupations.length > 0 && !occupations.some((group) => occupation?.startsWith(group) === true)) return false;
  return interests.length === 0 || interests.some((interest) => answers[interest] === 'yes');
}

/** Studies of a round in which people register themselves and are asked for this purpose. */
export async function reachingStudies(
  studies: Pick<Studies, 'find'>,
  round: Pick<Round, 'instruments'>,
  purpose?: string,
): Promise<readonly Study[]> {
  const asked = await studiesIn(studies, round.instruments);
  return asked.filter(
    ({ collection: { sealed, purposes = [] } }) =>
      sealed === true && (purpose === undefined ? purposes.length > 0 : purposes.some((one) => one === purpose)),
  );
}

/** Everybody of the group, in an order that is always the same. */
export async function* readReached(
  { store, studies, now }: ReachDeps,
  round: Round,
  wanted: Wanted,
): AsyncGenerator<ResponseRecord, void, undefined> {
  for (const { instrument } of await reachingStudies(studies, round, wanted.purpose))
    for await (const record of store.readRound(round.id, instrument.id))
      if (isReached(record, wanted, round, now())) yield record;
}

/** How many there are, as the office may know it: never more than there are; null: too few to be told. */
export type ShownReach = { readonly people: number | null; readonly by: ReadonlyMap<Language, number | null> };

/** People one by one; how many are left out of their count is said by who they are together, and by nothing else. */
function counting() {
  let count = 0;
  const mixed = Buffer.alloc(4);
  return {
    add(id: string) {
      count += 1;
      const digest = createHash('sha256').update(`reached ${id}`).digest();
      mixed.forEach((byte, at) => (mixed[at] = byte ^ (digest[at] ?? 0)));
    },
    shown: (minimumCell: number) => joinedShown(count, minimumCell, mixed.readUInt32BE() % (mostLeftOut + 1)),
  };
}

/**
 * Counts whom a message would go to, all and by the language that they get it in.
 *
 * Whoever tries one filter after the other must not learn from two counts whether somebody is there. So up to 24 people are left
 * out before a count is rounded down to a multiple of ten, as many as the people themselves say together: the same people give the same
 * count, and with one more or one less any other number is left out.
 */
export async function countReached(
  deps: ReachDeps,
  round: Round,
  message: Pick<GroupDraft, 'purpose' | 'filter' | 'texts'>,
): Promise<ShownReach> {
  const all = counting();
  const by = new Map(message.texts.map(({ language }) => [language, counting()] as const));
  for await (const { id, answers } of readReached(deps, round, message)) {
    all.add(id);
    by.get(textFor(message.texts, languageOf(answers), firstLanguage(round)).language)?.add(id);
  }
  const { minimumCell } = round.settings;
  return {
    people: all.shown(minimumCell),
    by: new Map([...by].map(([language, count]) => [language, count.shown(minimumCell)])),
  };
}
