/** The campaign that a form on paper is of. */
import { formNumber, runningNumber } from '#schemas/fieldwork/paper-form.ts';
import type { StoredCampaign } from '#functions/store/store.ts';

/** The campaign of a form by its number; undefined where the round has none of it, no form was given that number, or it is written another way. */
export function campaignOfForm(campaigns: readonly StoredCampaign[], number: string): StoredCampaign | undefined {
  const digits = /-(\d+)$/.exec(number)?.[1];
  const running = runningNumber(digits);
  return campaigns.find(
    (campaign) =>
      running !== undefined && running <= (campaign.printed ?? 0) && formNumber(campaign, running) === number,
  );
}
