/** A person says that everything in their record is still right. */
import { writeAudit } from '#functions/registry/office/record.ts';

import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

const dayOf = (at: string): string => at.slice(0, 'YYYY-MM-DD'.length);

/** Notes that it is fresh from now on. Said again on the same day, with nothing changed since, it is noted already. */
export async function refreshRecord(deps: RecordDeps, record: OwnRecord): Promise<'refreshed' | 'changed-meanwhile'> {
  const { response } = record;
  const refreshedAt = deps.now().toISOString();
  const { refreshedAt: before = '', revisedAt = '' } = response;
  if (dayOf(before) === dayOf(refreshedAt) && before >= revisedAt) return 'refreshed';
  if ((await deps.store.markResponse(response, { ...response, refreshedAt })) === 'changed-meanwhile')
    return 'changed-meanwhile';
  await writeAudit(officeDeps(deps), 'registrant-refreshed', requestFor(record, 'on the page of their own record'));
  return 'refreshed';
}
