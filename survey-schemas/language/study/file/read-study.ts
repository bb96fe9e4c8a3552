/** A study out of a file: plain data becomes a study, or every fault is told at once, each with its place. */
import * as v from 'valibot';
import { issueInWords } from '../../../basics/issue-words.ts';
import { closedObject } from '../../../basics/closed-object.ts';
import { ownValue } from '../../../basics/own-value.ts';
import { under } from '../../../basics/pointer.ts';
import { derivationsSchema } from '../../derive/derivation.ts';
import { instrumentFaults } from '../../questions/check-instrument.ts';
import { studyFaults, type StudyFault } from '../check-study.ts';
import { collectionSchema } from '../collection.ts';
import { formLayoutSchema } from '../form-layout.ts';
import type { Study } from '../study.ts';
import { tablesSchema } from '../tables-schema.ts';
import { boundFaults } from './bounds.ts';
import { sizeFaults } from './check-size.ts';
import { checkStudyWords } from './check-words.ts';
import { questionsSchema } from './questions.ts';
import { wordsSchema } from './words.ts';

/** What the first line of a study file says. */
export const studyFormat = 'remit-study/1';

const entries = {
  format: v.literal(studyFormat, `this platform reads "${studyFormat}"`),
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters and digits, separated by single hyphens'),
    v.maxLength(40),
  ),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  questions: questionsSchema,
  words: wordsSchema,
  collection: collectionSchema,
  derive: v.optional(derivationsSchema, []),
  tables: tablesSchema,
  form: v.exactOptional(formLayoutSchema),
};

/** A study file. */
export const studyFileSchema = closedObject(entries);
type StudyFile = v.InferOutput<typeof studyFileSchema>;

export type StudyReading =
  | {
      readonly kind: 'study';
      readonly study: Study;
      /** Language → pointers of words that it lacks beside the English; the form says those in English. */
      readonly missing: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly kind: 'faulty'; readonly faults: readonly StudyFault[] };

/** Valibot's issues with JSON Pointers. */
const asFaults = (issues: readonly v.BaseIssue<unknown>[]): readonly StudyFault[] =>
  issues.map((issue) => ({
    pointer: (issue.path ?? []).reduce((pointer, { key }) => under(pointer, String(key)), ''),
    message: issueInWords(issue),
  }));

/** The parts of a file whose shape is right, so that what they say is judged beside the faults of the others. */
function soundParts(file: object): Partial<StudyFile> {
  const members: Readonly<Record<string, unknown>> = { ...file };
  const part = <S extends v.GenericSchema>(schema: S, name: string): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, ownValue(members, name));
    return parsed.success ? parsed.output : undefined;
  };
  const [questions, words] = [part(questionsSchema, 'questions'), part(wordsSchema, 'words')];
  const [collection, tables] = [part(collectionSchema, 'collection'), part(tablesSchema, 'tables')];
  const [id, derive, form] = [part(entries.id, 'id'), part(entries.derive, 'derive'), part(formLayoutSchema, 'form')];
  return {
    ...(id !== undefined && { id }),
    ...(questions !== undefined && { questions }),
    ...(words !== undefined && { words }),
    ...(collection !== undefined && { collection }),
    ...(derive !== undefined && { derive }),
    ...(tables !== undefined && { tables }),
    ...(form !== undefined && { form }),
  };
}

/** Everything that the parts of a file contradict in themselves and each other. */
function meaningFaults({ id = 'study', questions, words, collection, derive, tables, form }: Partial<StudyFile>) {
  if (questions === undefined) return { faults: [], missing: {} };
  const instrument = { id, version: 1, questions };
  const ofQuestions = instrumentFaults(instrument);
  const said = words === undefined ? { faults: [], missing: {} } : checkStudyWords(instrument, words, tables ?? []);
  if (ofQuestions.length > 0) return { ...said, faults: [...ofQuestions, ...said.faults] };
  const faults = [
    ...sizeFaults(instrument, derive ?? []),
    ...said.faults,
    ...studyFaults({ instrument, collection, derive, form, tables: derive === undefined ? undefined : tables }),
  ];
  return { ...said, faults };
}

function withoutRepeats(faults: readonly StudyFault[]): readonly StudyFault[] {
  const known = new Map(faults.map((fault) => [`${fault.pointer} ${fault.message}`, fault]));
  return [...known.values()];
}

/**
 * Reads a study file that is JSON already.
 *
 * @param file any value; nothing in it is run, and nothing of it is believed
 */
export function readStudy(file: unknown): StudyReading {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { kind: 'faulty', faults: [{ pointer: '', message: 'a study is an object { "format": …, "id": … }' }] };
  const outOfBounds = [...boundFaults(file)];
  if (outOfBounds.length > 0) return { kind: 'faulty', faults: outOfBounds };
  const parsed = v.safeParse(studyFileSchema, file);
  if (!parsed.success) {
    const faults = [...asFaults(parsed.issues), ...meaningFaults(soundParts(file)).faults];
    return { kind: 'faulty', faults: withoutRepeats(faults) };
  }
  const { id, version, questions, words, collection, derive, tables, form } = parsed.output;
  const { faults, missing } = meaningFaults(parsed.output);
  if (faults.length > 0) return { kind: 'faulty', faults: withoutRepeats(faults) };
  return {
    kind: 'study',
    missing,
    study: { instrument: { id, version, questions }, words, collection, derive, tables, ...(form && { form }) },
  };
}
