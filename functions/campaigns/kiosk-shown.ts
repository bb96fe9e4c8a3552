/** What a kiosk shows of itself to the server: round, campaign and code, in a header of its own. */
import type { Store } from '#functions/store/store.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { type Campaign, kioskCode } from '#schemas/fieldwork/campaign.ts';

/** The header. */
export const kioskHeader = 'kiosk';

export type KioskShown = { readonly round: string; readonly campaign: string; readonly code: string };

/**
 * Undefined where it is none.
 *
 * @example readKiosk('tj-2027/airport-x/0123456789abcdefghijkl')
 */
export function readKiosk(shown: string | undefined): KioskShown | undefined {
  const [round = '', campaign = '', code = '', ...more] = (shown ?? '').slice(0, 300).split('/');
  if (more.length > 0 || !/^[\w.-]{1,100}$/.test(round) || !/^[a-z0-9-]{1,31}$/.test(campaign)) return undefined;
  return kioskCode.test(code) ? { round, campaign, code } : undefined;
}

/** Whether a body is of the round and the campaign that a kiosk shows. */
export const cameByKiosk = (body: unknown, { round, campaign }: KioskShown): boolean =>
  isPlainObject(body) &&
  body['round'] === round &&
  isPlainObject(body['answers']) &&
  body['answers']['campaign'] === campaign;

/** The campaign whose kiosk it is; undefined where the code is not, or no longer, that of a kiosk. */
export async function kioskOf(
  store: Pick<Store, 'getCampaign'>,
  shown: KioskShown | undefined,
): Promise<Campaign | undefined> {
  const campaign = shown && (await store.getCampaign(shown.round, shown.campaign));
  if (shown === undefined || campaign === undefined) return undefined;
  const { isKioskCode } = await import('./kiosk.ts');
  return isKioskCode(campaign, shown.code) ? campaign : undefined;
}
