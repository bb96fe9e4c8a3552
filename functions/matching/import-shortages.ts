/** Puts a shortage list in the place of the one that a round had, whole or not at all. */
import type { Store } from '#functions/store/store.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';

import type { ShortageFault } from './fault.ts';
import { readShortages } from './read-shortages.ts';

export type ImportDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getFrame' | 'putShortages' | 'putAudit'>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Account of whoever brings it. */
  readonly by: string;
};

export type ImportOutcome =
  | { readonly kind: 'imported'; readonly rows: number; readonly enough: number }
  | { readonly kind: 'faulty'; readonly faults: readonly ShortageFault[] }
  | { readonly kind: 'unknown-round' | 'archived' };

/** @param text the file, or what was pasted */
export async function importShortages(
  { store, now, newId, by }: ImportDeps,
  round: string,
  text: string,
  reason: string,
): Promise<ImportOutcome> {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined) return { kind: 'unknown-round' };
  if (entry.state === 'archived') return { kind: 'archived' };
  const read = readShortages(text, regionsOf(await store.getFrame(round)));
  if (read.kind === 'faulty') return read;
  const at = now().toISOString();
  await store.putShortages(round, { rows: [...read.rows], at, by });
  await store.putAudit({ id: newId(), round, at, by, action: 'shortages-imported', subject: round, reason });
  return { kind: 'imported', rows: read.rows.length, enough: read.enough };
}
