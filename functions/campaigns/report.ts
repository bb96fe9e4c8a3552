/** The report of campaigns as somebody may see it: counts, shares of targets and costs made of what is shown. */
import {
  type CampaignCounts,
  ratioOf,
  type Show,
  type Shown,
  shownSplit,
  splits,
} from '#analysis/registry/campaign-counts.ts';
import { type Campaign, noCampaign } from '#schemas/fieldwork/campaign.ts';
import { toMajorUnits } from '#schemas/reference/minor-units.ts';
import { csvOf } from '#functions/publish/release/csv.ts';

import type { RegisteredRound } from './read-registered.ts';

export type CampaignLine = {
  /** Its code; `none` of those who came by no campaign. */
  readonly id: string;
  /** Undefined of no campaign, and of a code that the round does not have. */
  readonly campaign: Campaign | undefined;
  readonly people: Shown;
  readonly late: Shown;
  /** Shares from 0 on; null where they cannot be told. */
  readonly ofTarget: number | null;
  /** Null where of nobody is known whether they are. */
  readonly verified: number | null;
  /** Major units of its currency a registration. */
  readonly costEach: number | null;
};

const nobody: CampaignCounts = {
  ...{ people: 0, late: 0, notSplit: 0, verified: undefined },
  by: { day: new Map(), hour: new Map(), country: new Map(), taken: new Map() },
};

function lineOf(id: string, campaign: Campaign | undefined, counts: CampaignCounts, show: Show): CampaignLine {
  const people = show(counts.people);
  const { target, cost } = campaign ?? {};
  return {
    ...{ id, campaign, people },
    late: counts.late === 0 ? 0 : show(counts.late),
    ofTarget: target === undefined ? null : ratioOf(people, target),
    verified: counts.verified === undefined ? null : ratioOf(show(counts.verified), people),
    costEach: cost === undefined ? null : ratioOf(toMajorUnits(cost.amount, cost.currency), people),
  };
}

/** A line a campaign, by its code; then codes that the round does not have, and those who came by none. */
export function reportLines(
  { each }: Pick<RegisteredRound, 'each'>,
  campaigns: readonly Campaign[],
  show: Show,
): readonly CampaignLine[] {
  const strange = [...each.keys()].filter((id) => id !== noCampaign && !campaigns.some((one) => one.id === id));
  return [
    ...campaigns.map((campaign) => lineOf(campaign.id, campaign, each.get(campaign.id) ?? nobody, show)),
    ...strange.toSorted().map((id) => lineOf(id, undefined, each.get(id) ?? nobody, show)),
    lineOf(noCampaign, undefined, each.get(noCampaign) ?? nobody, show),
  ];
}

const header = ['campaign', 'split', 'level', 'registrations', 'target', 'verified_share', 'cost_each', 'currency'];

/** The same as a file: a row a campaign, and a row a level of each split; a count that is not shown is empty. */
export function reportFile(read: RegisteredRound, campaigns: readonly Campaign[], show: Show): string {
  const rows = reportLines(read, campaigns, show).flatMap(({ id, campaign, people, verified, costEach }) => [
    [id, 'all', '', people, campaign?.target ?? null, verified, costEach, campaign?.cost?.currency ?? null],
    ...splits.flatMap((split) => {
      const shown = shownSplit((read.each.get(id) ?? nobody).by[split], show);
      return [
        ...shown.rows.map(([level, count]) => [id, split, level, count, null, null, null, null]),
        ...(shown.others === undefined ? [] : [[id, split, 'others', shown.others, null, null, null, null]]),
      ];
    }),
  ]);
  return csvOf(header, rows);
}
