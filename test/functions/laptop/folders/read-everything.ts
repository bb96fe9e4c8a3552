/**
 * Everything that the store of the folder `dynalite/` holds, read through the store. The folder was made by a version of
 * November 2026, which kept its tables in dynalite; `dynalite.json` is what that version read back from it, the weight of
 * the first stage under its name of today.
 */
import type { Store } from '#functions/store/store.ts';

import { collect, sampleRecord, spring } from '../../store/sample-records.ts';

const registrant = (n: number) => ({ ...sampleRecord(n), instrument: 'registration' });
const contact = (n: number) => ({
  round: spring.id,
  contact: `contact-${n}`,
  instrument: 'registration',
  id: 'somebody else',
});

/** Reads it; nothing is changed. */
export const readEverything = async (store: Store) => ({
  rounds: (await store.listRounds()).map(({ round }) => round),
  frame: await store.getFrame(spring.id),
  household: await collect(store.readRound(spring.id, 'household')),
  registration: await collect(store.readRound(spring.id, 'registration')),
  counts: await Promise.all(['household', 'registration'].map((id) => store.countResponses(spring.id, id))),
  conflicts: await collect(store.listConflicts(spring.id)),
  history: await store.listHistory(sampleRecord(8)),
  erased: await store.listErased(spring.id),
  identities: await Promise.all([100, 101, 102].map(async (n) => (await store.getIdentity(registrant(n))) ?? null)),
  claims: await Promise.all([100, 101].map((n) => store.claimContact(contact(n)))),
  audit: await store.listAudit(spring.id),
  releases: await store.listReleases(spring.id),
  preview: await store.getPreview(spring.id),
  spent: await store.spendOnce('token-1', new Date('2026-05-01')),
});
