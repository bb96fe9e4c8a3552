/** What a kiosk asks of the server; loaded when one does. */
import type { Context } from 'hono';

import { kioskHeader } from '#functions/campaigns/kiosk-shown.ts';
import { kioskPageOf } from '#functions/client/worker/messages.ts';

import { type KioskDeps, kioskSetup } from './kiosk-setup.ts';

/** To its page. The browser takes what stands after the # along: no server sees the code of a kiosk in an address. */
export const leadToKiosk = (c: Context) => c.redirect(kioskPageOf(c.get('voice').language));

/** What it registers for. */
export async function tellKiosk(c: Context, deps: KioskDeps) {
  const setup = await kioskSetup(deps, c.req.header(kioskHeader));
  return c.json(setup, setup.standing === 'unknown' ? 404 : 200, { 'cache-control': 'no-store' });
}
