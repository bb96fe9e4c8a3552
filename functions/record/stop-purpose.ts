/** Takes a consent back for everybody who has a contact: by a click in a message, or because a mail service says that it was unwanted. */
import { withdrawConsent } from '#functions/registry/office/revise.ts';

import { pauseRecord } from './pause.ts';
import { agreedIn } from './purposes.ts';
import { officeDeps, type OwnRecord, type RecordDeps, recordOf, requestFor } from './record-of.ts';
import type { StopLink } from './stop-link.ts';

type StopDeps = RecordDeps;

/** Of many who change one record at a moment so many try again. */
const mostTries = 5;

/** The records that are reached by a contact, as they are now. */
export async function recordsAt(
  deps: StopDeps,
  { round, contact }: Pick<StopLink, 'round' | 'contact'>,
): Promise<readonly OwnRecord[]> {
  const found: OwnRecord[] = [];
  for (const who of await deps.store.whoHas(round, contact)) {
    const record = await recordOf(deps, { ...who, contact });
    if (record !== undefined) found.push(record);
  }
  return found;
}

/** Whoever agreed to nothing else would have no record: it is paused instead, so that nothing rests on any consent. */
async function withdraw(deps: StopDeps, record: OwnRecord, purpose: string): Promise<'stopped' | 'paused' | 'again'> {
  if (!agreedIn(record).some((one) => one.purpose === purpose && one.yes)) return 'stopped';
  const request = requestFor(record, 'by the address in a message');
  const outcome = await withdrawConsent(officeDeps(deps), request, [purpose]);
  if (outcome.kind === 'changed-meanwhile') return 'again';
  if (outcome.kind === 'revised' || outcome.kind === 'unknown') return 'stopped';
  return (await pauseRecord(deps, record, 'paused')) === 'changed-meanwhile' ? 'again' : 'paused';
}

/**
 * Ends a purpose, for everybody who has that contact. Repeatable.
 *
 * @returns `paused` where nothing else was agreed to
 * @throws {Error} others change the record all the time; try again
 */
export async function stopPurpose(
  deps: StopDeps,
  link: StopLink,
  why: 'unsubscribed' | 'complained',
): Promise<'stopped' | 'paused'> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcomes = [];
    for (const record of await recordsAt(deps, link)) outcomes.push(await withdraw(deps, record, link.purpose));
    if (outcomes.includes('again')) continue;
    await deps.store.noteGroup(link.round, link.message, why, link.contact);
    return outcomes.includes('paused') ? 'paused' : 'stopped';
  }
  throw new Error('others change this record at this moment');
}
