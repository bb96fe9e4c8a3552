/**
 * Members of staff, all in one item with the last line of their trail: a change and its reason are written together, and of
 * two administrators who end each other's access in the same moment one is first.
 */
import * as v from 'valibot';

import { memberSchema } from '#schemas/fieldwork/staff.ts';

import { type AuditEntry, auditEntrySchema } from './audit.ts';
import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

const key = { pk: 'staff', sk: 'roll' } as const;
const membersSchema = v.array(memberSchema);
const rollItem = v.object({
  members: v.pipe(v.string(), v.parseJson(), membersSchema),
  revision: v.number(),
  change: v.pipe(v.string(), v.parseJson(), auditEntrySchema),
});

/** The methods of the store that are about staff. */
export function staffMethods(
  platform: Pick<Table, 'get' | 'putNew' | 'replaceIf'>,
  putAudit: (entry: AuditEntry) => Promise<void>,
): Pick<Store, 'readStaff' | 'changeStaff'> {
  const rollOf = async () => {
    const item = await platform.get(key);
    return item && v.parse(rollItem, item);
  };
  return {
    async readStaff() {
      const { members = [], revision = 0 } = (await rollOf()) ?? {};
      return { members, revision };
    },

    /** Cut off before the line is in the trail, the next change copies it there first. */
    async changeStaff({ revision }, after, change) {
      const last = await rollOf();
      if ((last?.revision ?? 0) !== revision) return 'changed-meanwhile';
      if (last !== undefined) await putAudit(last.change);
      // What could not be read back is not written.
      const members = JSON.stringify(v.parse(membersSchema, after));
      const item = { ...key, members, revision: revision + 1, change: JSON.stringify(change) };
      const isWritten =
        last === undefined ? platform.putNew(item) : platform.replaceIf(item, 'revision', last.revision);
      if (!(await isWritten)) return 'changed-meanwhile';
      await putAudit(change);
      return 'changed';
    },
  };
}
