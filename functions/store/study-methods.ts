/**
 * Studies that came as files, each version one item: its text, and the line of the trail that says who added it and why.
 * Beside them an item for each table that they publish, which says whose it is.
 */
import { UnreadableStudy } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

import { type AuditEntry, auditEntrySchema } from './audit.ts';
import type { Store } from './store.ts';
import type { StudyEntry, StudyName } from './study-entry.ts';
import type { Attributes, Table } from './table-port.ts';

/** The partition of all of them. Functions on AWS may not write to it; an administrator does. */
export const studiesPartition = 'studies';

/** The partition of the tables that they publish; no function writes to it either. */
export const studyTablesPartition = 'study-tables';

const entrySchema = v.object({
  id: v.string(),
  version: v.number(),
  text: v.string(),
  sha256: v.string(),
  added: v.pipe(v.string(), v.parseJson(), auditEntrySchema),
});
/** The entry of an item; undefined when it is not as it was written. */
function entryOf(item: Attributes): StudyEntry | undefined {
  const parsed = v.safeParse(entrySchema, item);
  return parsed.success ? parsed.output : undefined;
}
const ownerSchema = v.object({ owner: v.string() });
const tableKey = (table: string) => ({ pk: studyTablesPartition, sk: table });
const keyOf = (id: string, version: number) => ({
  pk: studiesPartition,
  sk: `${id}#${String(version).padStart(4, '0')}`,
});

/** The name that the key of an item says. */
function nameOf(sk: string): StudyName {
  const [id = '', version] = sk.split('#');
  return { id, version: Number(version) };
}

type StudyTable = Pick<Table, 'putNew' | 'putSame' | 'removeIf' | 'get' | 'all'>;

/**
 * Notes tables as those of a study, each in one conditional write, so that of two studies that want one at the same moment
 * one has it. What was noted stays: every version of a study publishes under the same names.
 *
 * @param token new with each attempt: an attempt that comes to nothing takes back what it noted and nobody noted since
 * @returns how to take it back, and the table of another study that was met
 */
async function claimTables(platform: StudyTable, owner: string, tables: readonly string[], token: string) {
  const fresh: string[] = [];
  const release = async (): Promise<void> => {
    for (const table of fresh) await platform.removeIf(tableKey(table), 'token', token);
  };
  for (const table of new Set(tables)) {
    const item = { ...tableKey(table), owner, token };
    if (await platform.putNew(item)) fresh.push(table);
    else if (!(await platform.putSame(item, 'owner'))) {
      const there = v.safeParse(ownerSchema, await platform.get(tableKey(table)));
      await release();
      return { kind: 'taken', table, owner: there.success ? there.output.owner : undefined } as const;
    }
  }
  return { kind: 'claimed', release } as const;
}

/** The methods of the store that are about studies. */
export function studyMethods(
  platform: StudyTable,
  putAudit: (entry: AuditEntry) => Promise<void>,
): Pick<Store, 'putStudy' | 'getStudy' | 'listStudies'> {
  const getStudy = async (id: string, version: number): Promise<StudyEntry | undefined> => {
    const item = await platform.get(keyOf(id, version));
    if (item === undefined) return undefined;
    const entry = entryOf(item);
    if (entry === undefined) throw new UnreadableStudy({ id, version });
    return entry;
  };
  return {
    /**
     * The tables first, then the study: one that is there has its tables. Cut off in between they are reserved for it, and
     * the next attempt goes on. The item holds its line; cut off before the line is in the trail, the next attempt copies
     * it there.
     */
    async putStudy(entry, publishes) {
      const { id, version, added } = entry;
      const before = await getStudy(id, version);
      const claim = before === undefined ? await claimTables(platform, id, publishes, added.id) : undefined;
      if (claim?.kind === 'taken') return { ...claim, kind: 'table-taken' };
      const item = { ...keyOf(id, version), ...entry, added: JSON.stringify(added) };
      const isNew = before === undefined && (await platform.putNew(item));
      if (!isNew) await claim?.release();
      const kept = isNew ? entry : (before ?? (await getStudy(id, version)));
      if (kept === undefined)
        throw new TypeError(
          `the study ${id} ${version} was there when it was to be written, and is missing when it is read`,
        );
      await putAudit(kept.added);
      if (isNew) return { kind: 'added' };
      return kept.sha256 === entry.sha256 ? { kind: 'already-there', entry: kept } : { kind: 'frozen', entry: kept };
    },
    getStudy,
    async listStudies() {
      const items = await platform.all(studiesPartition);
      return {
        entries: items.flatMap((item) => entryOf(item) ?? []),
        malformed: items.filter((item) => entryOf(item) === undefined).map(({ sk }) => nameOf(String(sk))),
      };
    },
  };
}
