/** One campaign: its address, its posters, what may be put right in it, and its end. */
import { asTyped, type CampaignFaults, type TypedCampaign } from '#functions/campaigns/typed-campaign.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { campaignAddress } from '#schemas/fieldwork/campaign.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ReasonBox } from '../interviews/decide-form.tsx';
import type { SeenRound } from '../read/deps.ts';
import { RoundPage } from '../round-page.tsx';
import { CampaignFields } from './campaign-fields.tsx';
import { KioskSection } from './kiosk-section.tsx';
import { type CampaignNotice, campaignsAddress, daysSaid, Notice, standingSaid } from './campaign-parts.tsx';

type Props = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly campaign: StoredCampaign;
  /** Address of the platform, as people come to it. */
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isDone: boolean;
  readonly typed?: TypedCampaign | undefined;
  readonly faults?: CampaignFaults | undefined;
  readonly notice?: CampaignNotice | undefined;
  /** What was typed as the most of a kiosk is not right. */
  readonly isFaulty?: true | undefined;
};

const Facts = ({ wording, seen, campaign, site, now }: Props) => {
  const { say } = wording;
  const facts = [
    ['campaign.address', campaignAddress(site, seen.entry.round.id, campaign)],
    ['campaign.days', daysSaid(wording, campaign)],
    ['campaign.standing', standingSaid(wording, campaign, now)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([says, value]) => (
        <div>
          <dt>{say(says)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const EndForm = ({
  wording,
  round,
  id,
}: {
  readonly wording: PageWording;
  readonly round: string;
  readonly id: string;
}) => (
  <section class="card" aria-labelledby="end">
    <h2 id="end">{wording.say('campaign.end')}</h2>
    <form method="post" action={campaignsAddress(round, id, '/end')} class="decide">
      <ReasonBox id="reason" reason="" hint={wording.say('campaign.endHint')} wording={wording} />
      <button class="button quiet">{wording.say('campaign.end')}</button>
    </form>
  </section>
);

/** The page. */
export const CampaignPage = (props: Props) => {
  const { wording, seen, campaign, isDone, typed = asTyped(campaign), faults = {}, notice } = props;
  const { say } = wording;
  const { id: round, reportingCurrency } = seen.entry.round;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      heading={campaign.name}
      address={campaignsAddress(round, campaign.id)}
    >
      {notice === undefined ? null : <Notice notice={notice} wording={wording} />}
      {isDone && notice === undefined ? (
        <p class="notice good" role="status">
          {say('campaign.done')}
        </p>
      ) : null}
      <p>
        <a href={campaignsAddress(round)}>{say('campaign.all')}</a>
      </p>
      <Facts {...props} />
      <p class="actions">
        <a class="button quiet" href={campaignsAddress(round, campaign.id, '/poster')}>
          {say('campaign.poster')}
        </a>
        <a class="button quiet" href={campaignsAddress(round, campaign.id, '/paper')}>
          {say('paper.forms')}
        </a>
      </p>
      <section class="card" aria-label={campaign.name}>
        <form method="post" action={campaignsAddress(round, campaign.id)} class="campaign">
          <input type="hidden" name="revision" value={String(campaign.revision)} />
          <CampaignFields wording={wording} typed={typed} faults={faults} currency={reportingCurrency} isThere />
          <button class="button">{say('campaign.keep')}</button>
        </form>
      </section>
      {campaign.ended === undefined ? (
        <KioskSection wording={wording} round={round} campaign={campaign} isFaulty={props.isFaulty === true} />
      ) : null}
      {campaign.ended === undefined ? <EndForm wording={wording} round={round} id={campaign.id} /> : null}
    </RoundPage>
  );
};
