/** What a kiosk needs to register people, connection or not: the same that the page of a registration says. */
import { kioskOf, readKiosk } from '#functions/campaigns/kiosk-shown.ts';
import { contactQuestions } from '#functions/messages/contact-questions.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import type { Store } from '#functions/store/store.ts';

import { registrationAt, type RegistryDeps } from '../registration.ts';

export type KioskDeps = RegistryDeps & { readonly store: Pick<Store, 'getCampaign'> };

/**
 * `unknown`: there is no such kiosk, or it was ended. `over`: nobody new registers there now.
 *
 * @param shown what the kiosk shows of itself
 */
export async function kioskSetup(deps: KioskDeps, shown: string | undefined) {
  const kiosk = readKiosk(shown);
  const campaign = await kioskOf(deps.store, kiosk);
  if (kiosk === undefined || campaign === undefined) return { standing: 'unknown' } as const;
  const query = { campaign: campaign.id };
  const found = await registrationAt(deps, { round: kiosk.round, study: undefined, query });
  if (found === undefined || found === 'closed' || found.notCounted !== undefined) return { standing: 'over' } as const;
  const { round, study, regions, known } = found;
  return {
    standing: 'on',
    round: round.id,
    title: round.title,
    texts: round.settings.registration ?? {},
    instrument: study.instrument.id,
    version: study.instrument.version,
    prefilled: known,
    regions,
    country: round.country,
    period: round.referencePeriod,
    currencies: likelyCurrencies(round),
    purposes: study.collection.purposes ?? [],
    contacts: contactQuestions(study.instrument, deps.canSend ?? []) ?? [],
  } as const;
}
