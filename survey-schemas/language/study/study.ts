/** A study: one questionnaire with all that the platform needs to know of it. The unit in which surveys come and go. */
import { ownValue } from '../../basics/own-value.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Collection } from './collection.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { FormLayout } from './form-layout.ts';
import type { Layout } from './layout.ts';
import type { CategoryPath, DerivedPath, MoneyPath, NumberPath, TablePlan } from './tables.ts';
import type { StudyWords } from '../words/study-words.ts';

export type Study = {
  readonly instrument: Instrument;
  readonly words: WordsByLanguage;
  readonly collection: Collection;
  /** Variables worked out of the answers, which tables may name like questions. */
  readonly derive?: readonly Derivation[];
  readonly tables: readonly TablePlan[];
  /** How the form lays the questions out. */
  readonly form?: FormLayout;
  /** Files of others that import reads without a map, by name. A study from a file has none. */
  readonly layouts?: Layouts;
  /** Of a study that came as a file: SHA-256 of its text, by which a release names it. */
  readonly sha256?: string;
};

export type Layouts = Readonly<Record<string, () => Promise<Layout>>>;

/** By language, BCP 47: English is what the others are translated from; others may be loaded when they are asked for. */
export type WordsByLanguage = { readonly en: StudyWords } & Readonly<
  Record<string, StudyWords | (() => Promise<StudyWords>)>
>;

/** The words of a study in one language; in English where it has none of that language. */
export async function wordsOf({ words }: Study, language: string): Promise<StudyWords> {
  const said = ownValue(words, language) ?? words.en;
  return typeof said === 'function' ? said() : said;
}

type Declared<I extends Instrument, D extends Derivation> = {
  readonly instrument: I;
  readonly words: WordsByLanguage;
  readonly collection: Collection;
  readonly derive?: readonly D[];
  readonly tables: readonly TablePlan<
    MoneyPath<I> | DerivedPath<I, D>,
    CategoryPath<I> | DerivedPath<I, D>,
    NumberPath<I> | DerivedPath<I, D>
  >[];
  readonly form?: FormLayout;
  readonly layouts?: Layouts;
};

/**
 * Declare a study that is compiled in; a name that its questionnaire does not ask is a compile error. What no compiler sees is
 * held by a test over the catalogue (`assertStudy`), so that no function checks on every start what never changes.
 */
export function defineStudy<const I extends Instrument, const D extends Derivation>(study: Declared<I, D>): Study {
  return study;
}

/** The studies that a platform knows: those compiled in, and those added to it. Published versions never change. */
export type Studies = {
  /** The study with this id and version; undefined when there is none. */
  readonly find: (id: string, version: number) => Promise<Study | undefined>;
  /** All of them, each version. */
  readonly list: () => Promise<readonly Study[]>;
};

/** The study with this id and version in a list. */
export const studyIn = (studies: readonly Study[], id: string, version: number): Study | undefined =>
  studies.find(({ instrument }) => instrument.id === id && instrument.version === version);

/** Studies out of a list alone. */
export const studiesOf = (studies: readonly Study[]): Studies => ({
  find: (id, version) => Promise.resolve(studyIn(studies, id, version)),
  list: () => Promise.resolve(studies),
});

/**
 * The study that a round asks under an id; undefined when it does not ask it, or nobody knows that version.
 *
 * @param instruments id → version, as the round names them
 */
export async function studyAsked(
  studies: Pick<Studies, 'find'>,
  instruments: Readonly<Record<string, number>>,
  id: string,
): Promise<Study | undefined> {
  const version = instruments[id];
  return version === undefined ? undefined : studies.find(id, version);
}

/** A round names a study, or a version of it, that this platform does not know. */
export class UnknownStudy extends Error {
  override readonly name: string = 'UnknownStudy';
}

/** The store holds a version of a study, and it is not as it was written, or in a form that this program cannot read. */
export class UnreadableStudy extends UnknownStudy {
  override readonly name = 'UnreadableStudy';
  /** Which one: `savings-clubs@1`. */
  readonly subject: string;
  constructor({ id, version }: { readonly id: string; readonly version: number }) {
    super(
      `the study ${id} version ${version} was altered, or is in a form that this version of the platform cannot read`,
    );
    this.subject = `${id}@${version}`;
  }
}

/**
 * The studies of a round, in the order of their ids.
 *
 * @param instruments id → version, as the round names them
 * @throws {UnknownStudy} naming the first that is not known
 */
export async function studiesIn(
  studies: Pick<Studies, 'find'>,
  instruments: Readonly<Record<string, number>>,
): Promise<readonly Study[]> {
  const named = Object.entries(instruments).sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    named.map(async ([id, version]) => {
      const study = await studies.find(id, version);
      if (study === undefined) throw new UnknownStudy(`this platform knows no study ${id} version ${version}`);
      return study;
    }),
  );
}
