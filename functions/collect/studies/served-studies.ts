/** Studies as forms fetch them: the bytes of each version in each language, made when they are first asked for. */
import { createHash } from 'node:crypto';

import { ownValue } from '#schemas/basics/own-value.ts';
import { formStudyJson } from '#schemas/language/study/form/form-study.ts';
import type { Studies, Study } from '#schemas/language/study/study.ts';
import { spokenLanguage } from '#schemas/words/languages.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { type Bytes, type Coding, encode } from '#functions/platform/http/codings.ts';

/** One study in one language. */
export type ServedStudy = {
  /** Strong: names these bytes in this coding, and no others. */
  readonly etag: (coding: Coding | undefined) => string;
  readonly plain: Bytes;
  readonly encoded: (coding: Coding) => Promise<Bytes>;
};

async function serve(study: Study, language: string): Promise<ServedStudy> {
  const json = formStudyJson(await formStudyIn(study, language));
  const plain = Uint8Array.from(new TextEncoder().encode(json));
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const made = new Map<Coding, Promise<Bytes>>();
  return {
    plain,
    etag: (coding) => (coding === undefined ? `"${hash}"` : `"${hash}-${coding}"`),
    encoded(coding) {
      const bytes = made.get(coding) ?? encode(plain, coding);
      made.set(coding, bytes);
      return bytes;
    },
  };
}

/** The language that a study is given in: what was asked for, where the study or the platform speaks it. */
const languageFor = ({ words }: Study, asked: string): string =>
  ownValue(words, asked) !== undefined ? asked : (spokenLanguage(asked) ?? 'en');

/**
 * Finds studies for forms. What was made once is given again: a published version never changes, and the words of the
 * platform change with the program.
 */
export function createServedStudies(studies: Pick<Studies, 'find'>) {
  const served = new Map<string, Promise<ServedStudy>>();
  return async (id: string, version: number, asked: string): Promise<ServedStudy | undefined> => {
    const study = await studies.find(id, version);
    if (study === undefined) return undefined;
    const language = languageFor(study, asked);
    const key = `${id} ${version} ${language}`;
    const one = served.get(key) ?? serve(study, language);
    served.set(key, one);
    one.catch(() => served.delete(key));
    return one;
  };
}
