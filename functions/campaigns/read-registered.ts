/** Reads the registrations of a round once, and counts them by campaign; answers are looked at and not kept. */
import { type CampaignCounts, countingCampaigns, type Registered } from '#analysis/registry/campaign-counts.ts';
import { type Campaign, noCampaign, standingOf } from '#schemas/fieldwork/campaign.ts';
import { momentToMs } from '#schemas/basics/calendar.ts';
import { answersHold } from '#schemas/language/check/answers-hold.ts';
import { takenBy } from '#schemas/reference/lists.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { isCounted } from '#functions/store/standing.ts';
import type { Store } from '#functions/store/store.ts';

export type RegisteredRound = {
  readonly all: CampaignCounts;
  readonly each: ReadonlyMap<string, CampaignCounts>;
  /** ISO 8601. */
  readonly readAt: string;
};

/** Whether somebody lets it be counted by what they said; every consent rests in a record that is paused. */
export const agreesToCount = (
  { instrument, collection: { countedIf } }: Study,
  { answers, pausedAt }: ResponseRecord,
): boolean => pausedAt === undefined && (countedIf === undefined || answersHold(instrument, answers, countedIf));

/** Days and hours are those of the place where somebody registered: a moment is written with its offset. */
function registeredOf(study: Study, record: ResponseRecord, campaigns: ReadonlyMap<string, Campaign>): Registered {
  const { answers, startedAt } = record;
  const [campaign, country] = [answers['campaign'], answers['residence_country']];
  const code = typeof campaign === 'string' ? campaign : noCampaign;
  const known = campaigns.get(code);
  const taken = takenBy.codes.find((by) => by === answers['taken_by']) ?? 'self'; // as all were before it was asked
  const hour = taken === 'paper' ? '' : startedAt.slice(11, 13);
  const split = { day: startedAt.slice(0, 10), hour, taken };
  return {
    campaign: code,
    isLate: known !== undefined && isAfter(known, momentToMs(startedAt)),
    // Of what came from a file nobody was asked.
    ...(record.source === 'self' && { isVerified: record.verified === true }),
    ...(agreesToCount(study, record) && { split: { ...split, country: typeof country === 'string' ? country : '' } }),
  };
}

/** Whether a campaign was over at a moment. */
const isAfter = ({ ended, ...campaign }: Campaign, at: number): boolean =>
  ended === undefined ? standingOf(campaign, at) === 'over' : momentToMs(ended.at) < at;

/** Practice, and what somebody has set aside, are in no count. */
export async function readRegistered(
  { store, now }: { readonly store: Pick<Store, 'readRound'>; readonly now: () => Date },
  round: string,
  study: Study,
  campaigns: readonly Campaign[],
): Promise<RegisteredRound> {
  const readAt = now().toISOString();
  const known = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const counting = countingCampaigns();
  for await (const record of store.readRound(round, study.instrument.id))
    if (isCounted(record)) counting.add(registeredOf(study, record, known));
  return { ...counting.counts(), readAt };
}
