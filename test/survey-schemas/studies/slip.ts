/** A slip in a study file: what it is, where it is made, and where and how it is told. */
import { readStudy } from '#schemas/language/study/file/read-study.ts';

export type Slip = readonly [what: string, edits: Readonly<Record<string, unknown>>, pointer: string, says: string];

/** What a file is refused for. */
export const faultsOf = (file: unknown) => {
  const read = readStudy(file);
  return read.kind === 'study' ? [] : read.faults;
};

export const asked = '/questions/interview/of';
export const design = '/questions/design/of';
export const english = '/words/en';
export const measure = '/tables/0/measures';
export const answer = (name: string) => ({ answer: name });
export const deep = (levels: number): unknown => (levels === 0 ? 1 : { plus: [deep(levels - 1), 1] });
export const roster = (of: object, max = 9) => ({ kind: 'roster', min: 0, max, of });
export const age = { kind: 'integer', min: 0, max: 120 };

/** Labels for questions that a test adds. */
export const labelled = (...paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [`${english}/questions/${path}`, 'A question']));
