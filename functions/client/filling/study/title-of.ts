/** What a study is called, in the language that it was fetched in: what the device remembers of a link may be in another. */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import type { FetchedStudy } from './fetch-study.ts';

/** Its title; undefined where it has none that can be read. */
export function titleOf(study: FetchedStudy): string | undefined {
  if (study.kind !== 'study' || !isPlainObject(study.value)) return undefined;
  const { words } = study.value;
  const title = isPlainObject(words) ? words['title'] : undefined;
  return typeof title === 'string' ? title : undefined;
}
