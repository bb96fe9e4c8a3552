/** Which exchange rates the answers of a round need and do not have, each by name: for staff, who have to find them. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { Warning } from '#analysis/production/observations/rows.ts';

import type { PublishOutcome } from './outcomes.ts';
import { type PublishDeps, takeFor } from './publish-release.ts';

/** Warnings that name rates, and of a study that could not be asked for them. */
const aboutRates: readonly string[] = [
  'not-computed',
  'no-exchange-rate',
  'period-rates',
  'transfers-without-rate',
  'exchange-rate-leaps',
];

export type NeededOutcome =
  | { readonly kind: 'needed'; readonly warnings: readonly Warning[] }
  | Exclude<PublishOutcome, { readonly kind: 'published' }>;

/**
 * What the next release would say of rates if it could name everybody's currency. Nothing is kept, and nothing of it is for
 * readers: it counts single interviews.
 */
export async function ratesNeeded(deps: PublishDeps, roundId: string): Promise<NeededOutcome> {
  const keepsNothing = { ...deps.objects, put: () => Promise.resolve() };
  const taken = await takeFor({ ...deps, objects: keepsNothing, clockIsRight: true }, roundId, 'estimates');
  if (taken.kind !== 'taken') return taken;
  const { round, studies, snapshot } = taken;
  const naming = { ...round, settings: { ...round.settings, minimumCell: 1 } };
  const { warnings } = computeTables(studies, snapshot.tables, naming);
  return { kind: 'needed', warnings: warnings.filter(({ code }) => aboutRates.includes(code)) };
}
