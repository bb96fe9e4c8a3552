/** A registration that somebody asked for: of which round, with which questionnaire, and what its address says. */
import * as v from 'valibot';

import { beginningRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { regionsOf, wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import type { KnownAnswers, Round } from '#schemas/fieldwork/round.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { type Studies, type Study, studyAsked, UnreadableStudy } from '#schemas/language/study/study.ts';
import { intakeModes } from '#schemas/reference/lists.ts';
import type { Store } from '#functions/store/store.ts';

export type RegistryDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getFrame'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly now: () => Date;
  /** Ids of registrations that are filled in without scripts, and of their rows. */
  readonly newId: () => string;
};

export type Registration = {
  readonly round: Round;
  readonly study: Study;
  readonly regions: readonly string[];
  /** Answers that the address knows. */
  readonly known: KnownAnswers;
};

/** Said of people who come by themselves. */
const noCampaign = 'none';

/** What a campaign's address may say about where it was found; anything else in it is ignored. */
const campaignSchema = v.object({
  campaign: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)), noCampaign), noCampaign),
  mode: v.optional(v.fallback(v.picklist(intakeModes.codes), 'web'), 'web'),
});

/** What is known of whoever opens the page, as far as the questionnaire asks it. */
function knownOf({ instrument }: Study, query: Readonly<Record<string, string>>): KnownAnswers {
  const { campaign, mode } = v.parse(campaignSchema, query);
  const { questions } = planOf(instrument);
  const told = Object.entries({ campaign, intake_mode: mode }).filter(([name]) => questions.has(name));
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
  { store, studies }: RegistryDeps,
  asked: {
    readonly round: string;
    readonly study: string | undefined;
    readonly query: Readonly<Record<string, string>>;
  },
): Promise<Registration | 'closed' | undefined> {
  const entry = await store.getRoundEntry(asked.round);
  const refusal = entry && beginningRefusal(entry);
  if (refusal === 'round-closing' || refusal === 'round-closed') return 'closed';
  const study = entry && (await selfFiled(studies, entry.round, asked.study));
  if (entry === undefined || study === undefined || refusal !== undefined) return undefined;
  const regions = regionsOf(await store.getFrame(entry.round.id));
  return { round: entry.round, study, regions, known: knownOf(study, asked.query) };
}
