/** What the pages of campaigns have in common: their addresses, how a campaign stands, and why nothing was changed. */
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { standingOf } from '#schemas/fieldwork/campaign.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { roundAddress } from '../round-page.tsx';

/** Why nothing was changed; each is a sentence `campaign.notice.…`. */
export type CampaignNotice =
  'faulty' | 'no-reason' | 'ended-before' | 'changed-meanwhile' | 'round-over' | 'no-registration';

/** Where campaigns of a round are, or one of them. */
export const campaignsAddress = (round: string, id = '', under = ''): string =>
  roundAddress(round, `/campaigns${id === '' ? '' : `/${encodeURIComponent(id)}`}${under}`);

/** Where the report of campaigns is; `.csv`: as a file. */
export const reportAddress = (round: string, as: '' | '.csv' = ''): string =>
  roundAddress(round, `/campaign-report${as}`);

/** Its days in words. */
export const daysSaid = ({ say, formats }: PageWording, { begins, ends }: Campaign): string =>
  ends === undefined
    ? say('campaign.from', { begins: formats.day(begins) })
    : say('campaign.until', { begins: formats.day(begins), ends: formats.day(ends) });

/**
 * How it stands, in words.
 *
 * @param now milliseconds since 1970
 */
export const standingSaid = ({ say, formats }: PageWording, campaign: Campaign, now: number): string =>
  campaign.ended === undefined
    ? say(`campaign.standing.${standingOf(campaign, now)}`)
    : say('campaign.endedAt', { moment: formats.moment(campaign.ended.at), reason: campaign.ended.reason });

/** The line above a page that says so. */
export const Notice = ({ notice, wording }: { readonly notice: CampaignNotice; readonly wording: PageWording }) => (
  <div class="notice bad" role="alert">
    <p>{wording.say(`campaign.notice.${notice}`)}</p>
  </div>
);
