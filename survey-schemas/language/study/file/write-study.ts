/** A study as a file, and the one text that is kept and hashed of it. */
import type { Question, Questions } from '../../questions/question.ts';
import { type Study, wordsOf } from '../study.ts';
import { isPlatformList } from './platform-lists.ts';
import { studyFormat } from './read-study.ts';

type Plain = { readonly [key: string]: unknown };

const mapped = (object: object, each: (value: unknown, key: string) => unknown): Plain =>
  Object.fromEntries(Object.entries(object).map(([key, value]: [string, unknown]) => [key, each(value, key)]));

/** Lists of the platform go by their name. */
function questionAsFile(question: Question): Plain {
  if ('of' in question) return { ...question, of: questionsAsFile(question.of) };
  return 'list' in question && isPlatformList(question.list)
    ? { ...question, list: question.list.name }
    : { ...question };
}
const questionsAsFile = (questions: Questions): Plain =>
  Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, questionAsFile(question)]));

/** A study as its file has it. */
export async function studyFile(study: Study): Promise<Plain> {
  const { instrument, collection, derive = [], tables, form } = study;
  const words = await Promise.all(
    Object.keys(study.words).map(async (language) => [language, await wordsOf(study, language)] as const),
  );
  return {
    format: studyFormat,
    id: instrument.id,
    version: instrument.version,
    questions: questionsAsFile(instrument.questions),
    words: Object.fromEntries(words),
    collection,
    derive,
    tables,
    ...(form && { form }),
  };
}

/** Questions stay in the order in which they are asked; all other names are sorted. */
function sorted(value: unknown, isQuestions: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => sorted(one, false));
  if (typeof value !== 'object' || value === null) return value;
  if (isQuestions) return mapped(value, (question) => sorted(question, false));
  const holdsQuestions = (key: string): boolean =>
    key === 'of' && 'kind' in value && (value.kind === 'roster' || value.kind === 'group');
  const inOrder = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    inOrder.map(([key, inner]: [string, unknown]) => [key, sorted(inner, holdsQuestions(key))]),
  );
}

/** The text of a study file: the same study gives the same text, however its file was written. */
export async function canonicalStudy(study: Study): Promise<string> {
  const { words, questions, ...rest } = await studyFile(study);
  return JSON.stringify({
    ...Object(sorted(rest, false)),
    questions: sorted(questions, true),
    words: sorted(words, false),
  });
}
