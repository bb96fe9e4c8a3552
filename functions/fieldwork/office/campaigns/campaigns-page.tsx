/** Campaigns of a round, and the form for another one. */
import { type CampaignFaults, noneTyped, type TypedCampaign } from '#functions/campaigns/typed-campaign.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { campaignAddress } from '#schemas/fieldwork/campaign.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { Scroll } from '../scroll.tsx';
import { CampaignFields, modeSaid } from './campaign-fields.tsx';
import {
  type CampaignNotice,
  campaignsAddress,
  daysSaid,
  Notice,
  reportAddress,
  standingSaid,
} from './campaign-parts.tsx';
import { ClerksWaiting, type ToldWaiting } from './clerks-waiting.tsx';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly campaigns: readonly StoredCampaign[];
  readonly waiting: ToldWaiting | undefined;
  /** Address of the platform, as people come to it. */
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** It asks nothing that people file about themselves. */
  readonly asksNobody: boolean;
  readonly typed?: TypedCampaign | undefined;
  readonly faults?: CampaignFaults | undefined;
  readonly notice?: CampaignNotice | undefined;
};

const CampaignsTable = ({ wording, seen, campaigns, site, now }: Props) => {
  const { say } = wording;
  const { id: round } = seen.entry.round;
  return (
    <Scroll label={say('campaign.heading')}>
      <table class="campaigns">
        <caption class="visually-hidden">{say('campaign.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('campaign.name')}</th>
            <th scope="col">{say('campaign.place')}</th>
            <th scope="col">{say('campaign.mode')}</th>
            <th scope="col">{say('campaign.days')}</th>
            <th scope="col">{say('campaign.standing')}</th>
            <th scope="col" class="num">
              {say('campaign.target')}
            </th>
            <th scope="col">{say('campaign.address')}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => (
            <tr data-campaign={campaign.id}>
              <th scope="row">
                <a href={campaignsAddress(round, campaign.id)}>{campaign.name}</a>
              </th>
              <td>{campaign.place ?? '–'}</td>
              <td>{modeSaid(wording, campaign.mode)}</td>
              <td>{daysSaid(wording, campaign)}</td>
              <td class="standing">{standingSaid(wording, campaign, now)}</td>
              <td class="num">{wording.count(campaign.target ?? null)}</td>
              <td class="address">{campaignAddress(site, round, campaign)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The page. */
export const CampaignsPage = (props: Props) => {
  const { wording, seen, campaigns, waiting, asksNobody, typed = noneTyped, faults = {}, notice } = props;
  const { say } = wording;
  const { id, reportingCurrency } = seen.entry.round;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={say('campaign.heading')}
      address={campaignsAddress(id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      <p class="lead">{say(asksNobody ? 'campaign.notice.no-registration' : 'campaign.lead')}</p>
      {asksNobody ? null : (
        <p>
          <a class="button quiet" href={reportAddress(id)}>
            {say('campaign.report')}
          </a>
        </p>
      )}
      {asksNobody ? null : campaigns.length === 0 ? <p>{say('campaign.none')}</p> : <CampaignsTable {...props} />}
      {asksNobody || waiting === undefined ? null : <ClerksWaiting wording={wording} waiting={waiting} />}
      {asksNobody ? null : (
        <section class="card" aria-labelledby="add">
          <h2 id="add">{say('campaign.add')}</h2>
          <form method="post" action={campaignsAddress(id)} class="campaign">
            <CampaignFields
              wording={wording}
              typed={typed}
              faults={faults}
              currency={reportingCurrency}
              isThere={false}
            />
            <button class="button">{say('campaign.add')}</button>
          </form>
        </section>
      )}
    </RoundPage>
  );
};
