/** Studies that came as files, each version one item: its text, and the line of the trail that says who added it and why. */
import { UnknownStudy } from '#schemas/language/study/study.ts';
import * as v from 'valibot';

import { type AuditEntry, auditEntrySchema } from './audit.ts';
import type { Store } from './store.ts';
import { type StudyEntry, type StudyName, unreadableInWords } from './study-entry.ts';
import type { Attributes, Table } from './table-port.ts';

/** The partition of all of them. Functions on AWS may not write to it; an administrator does. */
export const studiesPartition = 'studies';

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
const keyOf = (id: string, version: number) => ({
  pk: studiesPartition,
  sk: `${id}#${String(version).padStart(4, '0')}`,
});

/** The name that the key of an item says. */
function nameOf(sk: string): StudyName {
  const [id = '', version] = sk.split('#');
  return { id, version: Number(version) };
}

/** The methods of the store that are about studies. */
export function studyMethods(
  platform: Pick<Table, 'putNew' | 'get' | 'all'>,
  putAudit: (entry: AuditEntry) => Promise<void>,
): Pick<Store, 'putStudy' | 'getStudy' | 'listStudies'> {
  const getStudy = async (id: string, version: number): Promise<StudyEntry | undefined> => {
    const item = await platform.get(keyOf(id, version));
    if (item === undefined) return undefined;
    const entry = entryOf(item);
    if (entry === undefined) throw new UnknownStudy(unreadableInWords({ id, version }));
    return entry;
  };
  return {
    /** The item holds its line; cut off before the line is in the trail, the next attempt copies it there. */
    async putStudy(entry) {
      const { id, version, added } = entry;
      const isNew = await platform.putNew({ ...keyOf(id, version), ...entry, added: JSON.stringify(added) });
      const kept = isNew ? entry : await getStudy(id, version);
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
