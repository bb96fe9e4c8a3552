/** The studies of this platform: those compiled in, and those that came as files and are in its store. */
import { type Studies, type Study, UnreadableStudy } from '#schemas/language/study/study.ts';
import type { Store } from '#functions/store/store.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { StudyEntry, StudyName } from '#functions/store/study-entry.ts';

import * as v from 'valibot';

import { compiledStudies } from './compiled-studies.ts';

/** Studies, and the versions that are there and cannot be read, which no list holds. */
export type KnownStudies = Studies & { readonly unreadable: () => Promise<readonly StudyName[]> };

type StudyStore = Pick<Store, 'getStudy' | 'listStudies'>;

/** How a list is read. */
export type Reading = {
  readonly compiled?: Studies;
  /**
   * How long a list is remembered: half a minute where everybody asks. Pages for staff ask each time, for a release may hold
   * figures of a study that was added a moment ago.
   */
  readonly rememberMs?: number;
};

type Listed = {
  readonly studies: readonly Study[];
  readonly unreadable: readonly StudyName[];
  readonly until: number;
};

/** What `study add` lets through; nothing else can be there. */
const isPossible = (id: string, version: number): boolean =>
  /^[a-z][a-z0-9-]{0,39}$/.test(id) && Number.isInteger(version) && version >= 1 && version <= 9999;

/** The study of an entry; undefined when it was altered, or this version of the platform cannot read it. */
async function studyOf({ text, sha256: hash }: StudyEntry): Promise<Study | undefined> {
  if (sha256(text) !== hash) return undefined;
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return undefined;
  const { readStudy } = await import('#schemas/language/study/file/read-study.ts'); // for platforms that have such studies
  const read = readStudy(json.output);
  return read.kind === 'study' ? { ...read.study, sha256: hash } : undefined;
}

/**
 * Studies of a store behind those compiled in. A version that was found once is never asked for again: it is frozen. What
 * `find` finds is there at once, also while a list without it is remembered.
 *
 * @throws {UnreadableStudy} from `find`
 */
export function knownStudies(store: StudyStore, now: () => Date, reading: Reading = {}): KnownStudies {
  const { compiled = compiledStudies(), rememberMs = 30_000 } = reading;
  const found = new Map<string, Study>();
  let listed: Listed | undefined;
  const remembered = async (entry: StudyEntry): Promise<Study | undefined> => {
    const key = `${entry.id} ${entry.version}`;
    const study = found.get(key) ?? (await studyOf(entry));
    if (study !== undefined) found.set(key, study);
    return study;
  };
  const list = async (): Promise<Listed> => {
    const moment = now().getTime();
    if (listed !== undefined && listed.until > moment) return listed;
    const { entries, malformed } = await store.listStudies();
    const read = await Promise.all(
      entries.map(async (entry) => ({ id: entry.id, version: entry.version, study: await remembered(entry) })),
    );
    listed = {
      studies: [...(await compiled.list()), ...read.flatMap(({ study }) => study ?? [])],
      unreadable: [
        ...malformed,
        ...read.filter(({ study }) => study === undefined).map(({ id, version }) => ({ id, version })),
      ],
      until: moment + rememberMs,
    };
    return listed;
  };
  return {
    async find(id, version) {
      const known = (await compiled.find(id, version)) ?? found.get(`${id} ${version}`);
      if (known !== undefined || !isPossible(id, version)) return known;
      const entry = await store.getStudy(id, version);
      if (entry === undefined) return undefined;
      const study = await remembered(entry);
      if (study === undefined) throw new UnreadableStudy({ id, version });
      return study;
    },
    list: async () => (await list()).studies,
    unreadable: async () => (await list()).unreadable,
  };
}
