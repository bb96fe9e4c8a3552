/** What leads a round from its description into the field, in order, and which of it is done: told from what is there. */
import { unassigned } from '#functions/fieldwork/links/set-enumerators.ts';
import { withoutRates } from '#functions/fieldwork/describing/likely-rates.ts';
import { endOf } from '#schemas/fieldwork/enumerators.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { campaignsAddress } from '../campaigns/campaign-parts.tsx';
import type { OfficeDeps, SeenRound } from '../read/deps.ts';
import { roundAddress } from '../round-page.tsx';
import type { AskedStudy } from './studies-table.tsx';

type Said =
  | { readonly step: 'sample'; readonly studies: readonly string[] }
  | { readonly step: 'dwellings'; readonly byPhone: boolean; readonly count: number }
  | { readonly step: 'rates'; readonly currencies: readonly string[] }
  | { readonly step: 'plan' | 'try' | 'campaigns' | 'open' }
  | { readonly step: 'people' | 'links'; readonly count: number };

/** A step; where it is done. */
export type NextStep = Said & { readonly isDone: boolean; readonly href: string };

type Reading = Pick<OfficeDeps, 'now'> & {
  readonly store: Pick<
    OfficeDeps['store'],
    'listLinks' | 'listCampaigns' | 'getRoundEntry' | 'getRateFeed' | 'listRateDays'
  >;
};

/** Places where dwellings are listed before any is drawn. */
const toBeListed = (studies: readonly AskedStudy[], frame: readonly FrameUnit[]): readonly FrameUnit[] =>
  frame.filter(
    ({ instrument, units }) => units === undefined && studies.some(({ id, isListed }) => isListed && id === instrument),
  );

/** Enumerators who have places and no link that holds. */
async function withoutLink({ store, now }: Reading, { entry, enumerators }: SeenRound): Promise<number> {
  const at = now().toISOString();
  const links = (await store.listLinks(entry.round.id)).filter((link) => link.trial !== true && endOf(link).at > at);
  return enumerators.filter(
    ({ id, assignments }) => assignments.length > 0 && !links.some(({ enumerator }) => enumerator === id),
  ).length;
}

/** The steps of this round, without those that it does not have. */
export async function nextSteps(
  deps: Reading,
  seen: SeenRound,
  { studies, frame }: { readonly studies: readonly AskedStudy[]; readonly frame: readonly FrameUnit[] },
): Promise<readonly NextStep[]> {
  const { round, state } = seen.entry;
  const at = (under: string): string => roundAddress(round.id, under);
  const byLink = studies.filter(({ files }) => files === 'link');
  const placed = byLink.filter(({ isSampled }) => isSampled);
  const bare = placed.filter(({ id }) => !frame.some(({ instrument }) => instrument === id)).map(({ id }) => id);
  const listed = toBeListed(studies, frame);
  const byPhone = listed.some(({ instrument }) => round.settings.drawOnPhones?.[instrument] !== undefined);
  const free = unassigned(
    frame.filter(({ instrument }) => placed.some(({ id }) => id === instrument)),
    seen.enumerators,
  ).length;
  const registers = studies.some(({ files }) => files === 'self');
  const [currencies, unlinked, campaigns] = await Promise.all([
    withoutRates(deps, round),
    withoutLink(deps, seen),
    registers ? deps.store.listCampaigns(round.id) : [],
  ]);
  const goesOut = seen.enumerators.some(({ assignments }) => assignments.length > 0);
  const isPlanned = round.settings.fieldwork !== undefined;
  const steps: readonly (NextStep | false)[] = [
    placed.length > 0 && { step: 'sample', studies: bare, isDone: bare.length === 0, href: at('/describe') },
    listed.length > 0 && { step: 'dwellings', byPhone, count: listed.length, isDone: false, href: at('/listing') },
    { step: 'rates', currencies, isDone: currencies.length === 0, href: at('/describe') },
    placed.length > 0 && { step: 'plan', isDone: isPlanned, href: '#plan' },
    byLink.length > 0 && { step: 'try', isDone: byLink.some(({ trials }) => trials > 0), href: '#forms' },
    placed.length > 0 && {
      ...{ step: 'people', count: free, href: at('/people/assign') },
      isDone: bare.length === 0 && free === 0,
    },
    placed.length > 0 && {
      ...{ step: 'links', count: unlinked, href: at('/people') },
      isDone: goesOut && unlinked === 0,
    },
    registers && { step: 'campaigns', isDone: campaigns.length > 0, href: campaignsAddress(round.id) },
    { step: 'open', isDone: state !== 'draft', href: '#steps' },
  ];
  return steps.filter((one) => one !== false);
}
