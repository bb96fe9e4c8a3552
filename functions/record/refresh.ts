/** A person says that everything in their record is still right. */
import { writeAudit } from '#functions/registry/office/record.ts';

import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

/** Notes that it is fresh from now on; the same on the same day is noted once more, and harms nothing. */
export async function refreshRecord(deps: RecordDeps, record: OwnRecord): Promise<'refreshed' | 'changed-meanwhile'> {
  const { response } = record;
  const refreshedAt = deps.now().toISOString();
  if ((await deps.store.markResponse(response, { ...response, refreshedAt })) === 'changed-meanwhile')
    return 'changed-meanwhile';
  await writeAudit(officeDeps(deps), 'registrant-refreshed', requestFor(record, 'on the page of their own record'));
  return 'refreshed';
}
