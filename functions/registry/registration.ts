/** A registration that somebody asked for: of which round, with which questionnaire, and what its address says. */
import * as v from 'valibot';

import type { Way } from '#schemas/fieldwork/ways.ts';
import { beginningRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { regionsOf, wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import { type Campaign, noCampaign, standingOf } from '#schemas/fieldwork/campaign.ts';
import type { KnownAnswers, Round } from '#schemas/fieldwork/round.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { type Studies, type Study, studyAsked, UnreadableStudy } from '#schemas/language/study/study.ts';
import { intakeModes } from '#schemas/reference/lists.ts';
import type { Site } from '#functions/offers/invitation.tsx';
import type { Store } from '#functions/store/store.ts';

export type RegistryDeps = {
  readonly store: Pick<
    Store,
    'getRoundEntry' | 'getFrame' | 'listCampaigns' | 'getCampaign' | 'listOffers' | 'getJoined' | 'listAssociations'
  >;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Ids of registrations that are filled in without scripts, and of their rows. */
  readonly newId: () => string;
  /** How people are written to; absent where nobody is. */
  readonly canSend?: readonly Way[];
  /** Address of the pages, as people know it. */
  readonly site?: Site;
};

export type Registration = {
  readonly round: Round;
  readonly study: Study;
  readonly regions: readonly string[];
  /** Answers that the address knows. */
  readonly known: KnownAnswers;
  /** Why they count for no campaign, though the address names one. */
  readonly notCounted?: 'unknown' | 'not-begun' | 'over';
};

/** What a campaign's address may say about where it was found; anything else in it is ignored. */
const campaignSchema = v.object({
  campaign: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)), noCampaign), noCampaign),
  mode: v.optional(v.fallback(v.picklist(intakeModes.codes), 'web'), 'web'),
});

type Told = { readonly campaign: string; readonly mode: string; readonly notCounted?: Registration['notCounted'] };

/**
 * What an address tells about a campaign, held against those of the round: how people come is what the campaign says. A round
 * that keeps none takes the word of the address.
 */
function toldBy(query: Readonly<Record<string, string>>, campaigns: readonly Campaign[], now: Date): Told {
  const { campaign, mode } = v.parse(campaignSchema, query);
  if (campaign === noCampaign || campaigns.length === 0) return { campaign, mode };
  const found = campaigns.find(({ id }) => id === campaign);
  const standing = found === undefined ? 'unknown' : standingOf(found, now.getTime());
  if (found === undefined || standing !== 'on')
    return { campaign: noCampaign, mode: 'web', ...(standing !== 'on' && { notCounted: standing }) };
  return { campaign, mode: found.mode };
}

/** What is known of whoever opens the page, as far as the questionnaire asks it: they write their answers down themself. */
function knownOf({ instrument }: Study, { campaign, mode }: Told): KnownAnswers {
  const { questions } = planOf(instrument);
  const told = Object.entries({ campaign, intake_mode: mode, taken_by: 'self' }).filter(([name]) =>
    questions.has(name),
  );
  return { ...Object.fromEntries(told), ...wordingInUse(instrument) };
}

/**
 * The study that people file by themselves: the one that is named, or the first of the round that can be read.
 *
 * @throws {UnreadableStudy} none can be filed, and one was altered that perhaps could
 */
async function selfFiled(
  studies: RegistryDeps['studies'],
  round: Round,
  id: string | undefined,
): Promise<Study | undefined> {
  const asked = id === undefined ? Object.keys(round.instruments).sort() : [id];
  let unreadable: UnreadableStudy | undefined;
  for (const one of asked) {
    try {
      const study = await studyAsked(studies, round.instruments, one);
      if (study?.collection.files.includes('self') === true) return study;
    } catch (error) {
      if (!(error instanceof UnreadableStudy)) throw error;
      unreadable ??= error; // another study of the round may be what people file
    }
  }
  if (unreadable !== undefined) throw unreadable;
  return undefined;
}

/**
 * What an address of a registration leads to: `closed` when it has closed, undefined when there is none.
 *
 * @throws {UnreadableStudy} the study was altered
 */
export async function registrationAt(
  { store, studies, now }: RegistryDeps,
  asked: {
    readonly round: string;
    readonly study: string | undefined;
    readonly query: Readonly<Record<string, string>>;
  },
): Promise<Registration | 'closed' | undefined> {
  const entry = await store.getRoundEntry(asked.round);
  const refusal = entry && beginningRefusal(entry, false);
  if (refusal === 'round-closing' || refusal === 'round-closed') return 'closed';
  const study = entry && (await selfFiled(studies, entry.round, asked.study));
  if (entry === undefined || study === undefined || refusal !== undefined) return undefined;
  const { id } = entry.round;
  const [frame, campaigns] = await Promise.all([store.getFrame(id), store.listCampaigns(id)]);
  const { notCounted, ...told } = toldBy(asked.query, campaigns, now());
  const known = knownOf(study, told);
  return { round: entry.round, study, regions: regionsOf(frame), known, ...(notCounted && { notCounted }) };
}
