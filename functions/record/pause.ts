/**
 * A person pauses their record: every consent in it rests. It is kept, and they can open it; it is in no new figure, no list
 * and no message until they resume it.
 */
import { writeAudit } from '#functions/registry/office/record.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';

import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

/** Whoever resumes a record has just looked at it: it is fresh from then on. */
const withPause = ({ pausedAt, ...others }: ResponseRecord, to: 'paused' | 'resumed', at: string): ResponseRecord =>
  to === 'resumed' ? { ...others, refreshedAt: at } : { ...others, pausedAt: pausedAt ?? at };

/** Pauses a record, or resumes it; what is so already stays as it is. */
export async function pauseRecord(
  deps: RecordDeps,
  record: OwnRecord,
  to: 'paused' | 'resumed',
): Promise<'paused' | 'resumed' | 'changed-meanwhile'> {
  const { response } = record;
  if ((response.pausedAt !== undefined) === (to === 'paused')) return to;
  if (
    (await deps.store.markResponse(response, withPause(response, to, deps.now().toISOString()))) === 'changed-meanwhile'
  )
    return 'changed-meanwhile';
  const request = requestFor(record, 'on the page of their own record');
  await writeAudit(officeDeps(deps), `registrant-${to}`, request);
  await deps.store.forgetComputed(record.round.id);
  return to;
}
