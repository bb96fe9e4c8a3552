/** The kiosk of a campaign on its page: whether an address is out, and the forms to make one and to end it. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { mostAtKiosk } from '#schemas/fieldwork/campaign.ts';
import { described, Field } from '../field.tsx';
import { campaignsAddress } from './campaign-parts.tsx';

/** Registrations an hour that a place with a few tablets needs. */
const usualMost = 2000;

type Props = {
  readonly wording: PageWording;
  readonly round: string;
  readonly campaign: StoredCampaign;
  /** What was typed as the most of an hour is not right. */
  readonly isFaulty: boolean;
};

/** The section. */
export const KioskSection = ({ wording, round, campaign, isFaulty }: Props) => {
  const { say } = wording;
  const { kiosk, id } = campaign;
  const says = { fault: isFaulty ? say('campaign.fault.most') : undefined, hint: say('campaign.kioskMostHint') };
  return (
    <section class="card" aria-labelledby="kiosk">
      <h2 id="kiosk">{say('campaign.kiosk')}</h2>
      <p>{say('campaign.kioskLead')}</p>
      {kiosk === undefined ? null : <p class="is-out">{say('campaign.kioskIs', { count: kiosk.mostAnHour })}</p>}
      <form method="post" action={campaignsAddress(round, id, '/kiosk')} class="campaign">
        <input type="hidden" name="revision" value={String(campaign.revision)} />
        <Field id="kiosk-most" label={say('campaign.kioskMost')} {...says}>
          <input
            id="kiosk-most"
            name="most"
            type="number"
            min={1}
            max={mostAtKiosk}
            value={String(kiosk?.mostAnHour ?? usualMost)}
            required
            {...described('kiosk-most', says)}
          />
        </Field>
        <button class="button quiet">{say(kiosk === undefined ? 'campaign.kioskMake' : 'campaign.kioskAgain')}</button>
      </form>
      {kiosk === undefined ? null : (
        <form method="post" action={campaignsAddress(round, id, '/kiosk-end')}>
          <button class="button quiet">{say('campaign.kioskEnd')}</button>
        </form>
      )}
    </section>
  );
};
