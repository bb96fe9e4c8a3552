/** What a study says for looking at the quality of fieldwork: which questions are of ages, and which are asked again in a back-check. */
import * as v from 'valibot';
import { closedObject } from '../../basics/closed-object.ts';
import { isRoster } from '../questions/outline.ts';
import { named, type Paths, type StudyFault } from './named.ts';

/**
 * Types of questions of a back-check: 1 facts that do not change and are known to everybody (a difference: nobody was there),
 * 2 what is sensitive or has to be worked out (a difference: the interviewer asks badly), 3 about the instrument itself
 * (a difference: the question is understood in several ways).
 *
 * @see Innovations for Poverty Action, Back Check Manual; high-frequency checks
 */
export const questionTypes = ['facts', 'sensitive', 'instrument'] as const;
export type QuestionType = (typeof questionTypes)[number];

export type Quality = {
  /** Paths of questions of an age in whole years. */
  readonly ages?: readonly string[];
  /** Names of questions that a re-interview asks again, outside rosters; a roster stands for its number of rows. */
  readonly again?: Readonly<Partial<Record<QuestionType, readonly string[]>>>;
};

const paths = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}(\.[a-z][a-z0-9_]{0,63})*$/, 'the path of a question'))),
  v.minLength(1),
  v.maxLength(50),
);

export const qualitySchema: v.GenericSchema<unknown, Quality> = closedObject({
  ages: v.exactOptional(paths),
  again: v.exactOptional(
    closedObject({
      facts: v.exactOptional(paths),
      sensitive: v.exactOptional(paths),
      instrument: v.exactOptional(paths),
    }),
  ),
});

const comparable = ['integer', 'decimal', 'select-one', 'select-many', 'money', 'code', 'date'] as const;

/** A path that nobody asks, an age that is no whole number, a question inside a roster, and one that has two types. */
export function* qualityFaults({ ages = [], again = {} }: Quality, asked: Paths): Generator<StudyFault> {
  for (const [at, path] of ages.entries()) yield* named(asked, path, ['integer'], `/collection/quality/ages/${at}`);
  const seen = new Set<string>();
  for (const type of questionTypes)
    for (const [at, path] of (again[type] ?? []).entries()) {
      const pointer = `/collection/quality/again/${type}/${at}`;
      const planned = asked.get(path);
      const isRows = planned !== undefined && !('declared' in planned) && isRoster(planned);
      if (path.includes('.')) yield { pointer, message: 'rows of a roster are not compared; name the roster' };
      else if (!isRows) yield* named(asked, path, comparable, pointer);
      if (seen.has(path)) yield { pointer, message: `"${path}" stands there twice` };
      seen.add(path);
    }
}
