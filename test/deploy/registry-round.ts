/** A round with a registry on a deployed stage, with a kiosk at an airport and an embassy that hands out forms on paper. */
import { expect } from 'vitest';

import type { Body } from '#analysis/simulate/body.ts';
import { drawSmallRound, type SmallRound } from '../expectations/place.ts';
import { openRound, remit } from './operator.ts';
import { verifySender } from './outbox.ts';

const drawn = drawSmallRound();
export const registry: SmallRound = { ...drawn, round: { ...drawn.round, id: 'registry' } };

/** Somebody who registered, without anything said of them. */
export const registrant: Body = (() => {
  const [body] = registry.bodies.registration;
  if (body === undefined) throw new Error('nobody was drawn');
  return body;
})();

/** Opens it, and lets its sender send; answers the code of the kiosk, which is printed once. */
export async function openRegistry(): Promise<string> {
  expect(openRound(registry)).toContain('(created)');
  await verifySender();
  const round = registry.round.id;
  for (const mode of ['airport', 'embassy']) {
    const campaign = ['--round', round, '--id', `${mode}-x`, '--name', `The ${mode}`, '--mode', mode] as const;
    remit('campaign', 'set', ...campaign, '--begins', '2020-01-01');
  }
  const printed = remit('campaign', 'kiosk', '--round', round, '--id', 'airport-x', '--most-an-hour', '50');
  return /kiosk#(\S+)/.exec(printed)?.[1] ?? '';
}

/** A form as a browser posts it. */
export const posted = (body: string | Readonly<Record<string, string>>, cookie: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', cookie },
  body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
});
