/** Adds a study that comes as a file. Each version is frozen: a change is the next version. */
import { studyLimits } from '#schemas/language/study/file/limits.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { canonicalStudy } from '#schemas/language/study/file/write-study.ts';
import type { StudyFault } from '#schemas/language/study/check-study.ts';
import { figuresIn } from '#schemas/language/study/check-tables.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { Store } from '#functions/store/store.ts';
import type { StudyEntry } from '#functions/store/study-entry.ts';

export type AddStudyDeps = {
  readonly store: Pick<Store, 'putStudy' | 'listStudies'>;
  /** Studies that are compiled in, and those that were added. */
  readonly known: readonly Study[];
  readonly now: () => Date;
  /** Mints a UUIDv7. */
  readonly newId: () => string;
  /** Account of the person who acts. */
  readonly by: string;
};

export type AddOutcome =
  | { readonly kind: 'added' | 'already-there'; readonly entry: StudyEntry }
  /** This version is there with another content; `next` is free. */
  | { readonly kind: 'frozen'; readonly entry: StudyEntry; readonly next: number }
  | { readonly kind: 'faulty'; readonly faults: readonly StudyFault[] };

/** Every place where a study publishes under the name of a table that is another's. */
const tableFaults = (study: Study, taken: string, owner: string | undefined): readonly StudyFault[] =>
  figuresIn(study.tables)
    .filter(({ table }) => table === taken)
    .map(({ pointer }) => ({
      pointer: `${pointer}/table`,
      message: `the table "${taken}" is that of ${owner === undefined ? 'another study' : `the study "${owner}"`}; give this one another name`,
    }));

/** What belongs to another study already: an id that is compiled in, a table that another one fills. */
export function takenFaults(study: Study, known: readonly Study[]): readonly StudyFault[] {
  const { id } = study.instrument;
  const isCompiled = known.some(({ instrument, sha256: hash }) => instrument.id === id && hash === undefined);
  const owners = new Map(
    known
      .filter(({ instrument }) => instrument.id !== id)
      .flatMap(({ instrument, tables }) => figuresIn(tables).map(({ table }) => [table, instrument.id] as const)),
  );
  const tables = [...owners].flatMap(([table, owner]) => tableFaults(study, table, owner));
  const message = `the study "${id}" is part of the platform; give this one another id`;
  return isCompiled ? [{ pointer: '/id', message }, ...tables] : tables;
}

/**
 * Adds the study of a file, unless it is there.
 *
 * @param file what the file holds, as JSON
 * @param reason why, for the trail
 */
export async function addStudy(deps: AddStudyDeps, file: unknown, reason: string): Promise<AddOutcome> {
  const read = readStudy(file);
  if (read.kind === 'faulty') return read;
  const { study } = read;
  const text = await canonicalStudy(study);
  const taken = takenFaults(study, deps.known);
  if (taken.length > 0) return { kind: 'faulty', faults: taken };
  const bytes = Buffer.byteLength(text);
  if (bytes > studyLimits.bytes) {
    const message = `the study has ${bytes} bytes, and ${studyLimits.bytes} is the most`;
    return { kind: 'faulty', faults: [{ pointer: '', message }] };
  }
  const { id, version } = study.instrument;
  const content = sha256(text);
  const added = {
    id: deps.newId(),
    round: platformTrail,
    at: deps.now().toISOString(),
    by: deps.by,
    action: 'study-added',
    subject: `${id}@${version}`,
    reason,
    content,
  } as const;
  const entry = { id, version, text, sha256: content, added };
  const publishes = figuresIn(study.tables).map(({ table }) => table);
  const outcome = await deps.store.putStudy(entry, publishes);
  if (outcome.kind === 'table-taken')
    return { kind: 'faulty', faults: tableFaults(study, outcome.table, outcome.owner) };
  if (outcome.kind === 'added') return { kind: 'added', entry };
  if (outcome.kind === 'already-there') return { kind: 'already-there', entry: outcome.entry };
  const { entries, malformed } = await deps.store.listStudies();
  const versions = [...entries, ...malformed].filter((one) => one.id === id).map((one) => one.version);
  return { ...outcome, kind: 'frozen', next: Math.max(version, ...versions) + 1 };
}
