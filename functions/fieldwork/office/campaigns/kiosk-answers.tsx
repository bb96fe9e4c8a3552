/** Makes the address of a kiosk and shows it, once; ends it. Loaded when somebody asks for it. */
import type { Context } from 'hono';
import { raw } from 'hono/html';
import { renderSVG } from 'uqr';

import { kioskWord } from '#functions/campaigns/kiosk-word.ts';
import { endKiosk, makeKiosk } from '#functions/campaigns/kiosk.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { kioskAddress } from '#schemas/fieldwork/campaign.ts';
import type { SeenRound } from '../read/deps.ts';
import { siteOf } from '../read/site-of.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { RoundPage } from '../round-page.tsx';
import { type CampaignNotice, campaignsAddress } from './campaign-parts.tsx';

type Here = Context<OfficeVariables>;
type One = { readonly seen: SeenRound; readonly campaign: StoredCampaign };
/** The page of the campaign again, with why nothing was done. */
type Again = (
  status: 409 | 412 | 422,
  more: { readonly notice?: CampaignNotice; readonly isFaulty?: true },
) => Promise<Response>;

const MadePage = ({
  wording,
  one,
  address,
  code,
}: {
  wording: PageWording;
  one: One;
  address: string;
  code: string;
}) => {
  const { say } = wording;
  const { id } = one.seen.entry.round;
  return (
    <RoundPage
      wording={wording}
      entry={one.seen.entry}
      part="about"
      heading={say('campaign.kioskMade')}
      address={campaignsAddress(id, one.campaign.id)}
    >
      <p class="lead">{say('campaign.kioskMadeHint')}</p>
      <div class="handed">
        <div class="qr" role="img" aria-label={say('campaign.qr')}>
          {raw(renderSVG(address, { ecc: 'M', border: 2 }))}
        </div>
        <dl>
          <dt>{say('campaign.kioskAddress')}</dt>
          <dd class="address">{address}</dd>
          <dt>{say('campaign.kioskWord')}</dt>
          <dd class="code">{kioskWord(code)}</dd>
        </dl>
      </div>
      <p>
        <a href={campaignsAddress(id, one.campaign.id)}>{one.campaign.name}</a>
      </p>
    </RoundPage>
  );
};

/** Makes one for whoever saw the campaign as it is. */
export async function answerMade(c: Here, one: One, again: Again): Promise<Response> {
  const form = await c.req.parseBody();
  const [round, { id, revision }] = [one.seen.entry.round.id, one.campaign];
  if (form['revision'] !== undefined && form['revision'] !== String(revision))
    return again(412, { notice: 'changed-meanwhile' });
  const most = typeof form['most'] === 'string' && /^\d{1,6}$/.test(form['most']) ? Number(form['most']) : 0;
  const deps = { ...c.get('deps'), by: c.get('identity').subject };
  const how = { most, reason: c.get('wording').say('campaign.kioskReason'), random: deps.random };
  const outcome = await makeKiosk(deps, { round, id }, how);
  switch (outcome.kind) {
    case 'made': {
      const address = kioskAddress(siteOf(c), round, outcome.campaign, outcome.code);
      return c.html(<MadePage wording={c.get('wording')} one={one} address={address} code={outcome.code} />);
    }
    case 'faulty':
      return again(422, { isFaulty: true });
    case 'ended-before':
      return again(409, { notice: outcome.kind });
    case 'changed-meanwhile':
    case 'unknown':
      return again(412, { notice: 'changed-meanwhile' });
  }
}

/** Ends it. */
export async function answerEnded(c: Here, one: One, again: Again): Promise<Response> {
  const [round, { id }] = [one.seen.entry.round.id, one.campaign];
  const deps = { ...c.get('deps'), by: c.get('identity').subject };
  const outcome = await endKiosk(deps, { round, id }, c.get('wording').say('campaign.kioskReason'));
  if (outcome === 'ended') return c.redirect(`${campaignsAddress(round, id)}?done=yes`, 303);
  return outcome === 'ended-before' ? again(409, { notice: outcome }) : again(412, { notice: 'changed-meanwhile' });
}
