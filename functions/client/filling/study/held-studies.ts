/**
 * The questionnaires of what a device holds: an interview is asked, told and sent in the version that it was begun in, which
 * its round may have left since.
 */
import type { FormStudy } from '#schemas/language/study/form/form-study.ts';
import type { ShiftCounts, Unit } from '#schemas/language/study/collection.ts';
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import { type Telling } from '../../screens/telling.ts';
import type { Kept } from '../kept.ts';
import { fetchStudy } from './fetch-study.ts';
import type { StudyCopies } from './study-copies.ts';

/** What asks the questions of one version, and tells of them. */
export type Questions = Pick<FormStudy, 'instrument' | 'layout'> & {
  /** Questions that name what a response is of. */
  readonly unit: Unit | undefined;
  /** Questions that hold the counts of a shift. */
  readonly shift?: ShiftCounts | undefined;
  /** What the form says. */
  readonly telling: Telling;
};

/** Why there are none: they were not fetched yet, or the server has no such version. */
export type Lack = 'not-here' | 'unknown';

export type HeldStudies = {
  /** The questions of a version, or why there are none. */
  readonly of: (version: number) => Questions | Lack;
  /**
   * Looks for the versions that these entries, all that is held for one link, were begun in; those on this device are
   * not thrown away for newer ones. Resolves to whether more is known of one than before.
   */
  readonly find: (entries: readonly Pick<Kept, 'version'>[]) => Promise<boolean>;
};

type Given = {
  readonly id: string;
  /** Round and language of the page. */
  readonly round: string;
  readonly language: string;
  readonly copies: StudyCopies;
  readonly tellingOf: (study: FormStudy) => Telling;
  /** What the page itself asks. */
  readonly asked?: Questions;
};

/** The questions out of a study. */
export const questionsIn = (study: FormStudy, telling: Telling): Questions => ({
  instrument: study.instrument,
  layout: study.layout,
  unit: study.unit,
  shift: study.shift,
  telling,
});

/** Studies of what is held, of which none but that of the page is known at first. */
export function heldStudies({ id, round, language, copies, tellingOf, asked }: Given): HeldStudies {
  const known = new Map<number, Questions | Lack>();
  if (asked !== undefined) known.set(asked.instrument.version, asked);
  const underWay = new Map<number, Promise<boolean>>();
  let marked: string | undefined;

  const look = async (version: number): Promise<boolean> => {
    const fetched = await fetchStudy({ id, version, language }, copies);
    const study = fetched.kind === 'study' ? readFormStudy(fetched.value) : undefined;
    if (fetched.kind === 'study' && study === undefined) await fetched.forget();
    if (fetched.kind === 'unknown') known.set(version, 'unknown');
    if (study !== undefined) known.set(version, questionsIn(study, tellingOf(study)));
    return known.has(version);
  };
  const lookOnce = (version: number): Promise<boolean> => {
    const looking = underWay.get(version) ?? look(version).finally(() => underWay.delete(version));
    underWay.set(version, looking);
    return looking;
  };
  const mark = async (versions: readonly number[]): Promise<void> => {
    const wanted = versions.join(' ');
    if (wanted === marked) return;
    marked = wanted;
    await copies.hold(`${round}/${id}`, { id, versions });
  };

  return {
    of: (version) => known.get(version) ?? 'not-here',
    find: async (entries) => {
      const versions = [...new Set(entries.map(({ version }) => version))].sort((a, b) => a - b);
      const found = await Promise.all(versions.filter((version) => !known.has(version)).map(lookOnce));
      await mark(versions);
      return found.some(Boolean);
    },
  };
}

/** The questions of an entry; undefined where it cannot be opened now. */
export const questionsOf = (studies: HeldStudies, { version }: Pick<Kept, 'version'>): Questions | undefined => {
  const questions = studies.of(version);
  return typeof questions === 'string' ? undefined : questions;
};

/** Why an entry cannot be opened now; undefined where it can. */
export const lackOf = (studies: HeldStudies, { version }: Pick<Kept, 'version'>): Lack | undefined => {
  const questions = studies.of(version);
  return typeof questions === 'string' ? questions : undefined;
};
