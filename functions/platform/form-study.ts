/** A study as forms show it, in any language: what a language lacks of it is said in English. */
import { type FormStudy, formStudyOf } from '#schemas/language/study/form/form-study.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { spokenLanguage } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';

/** With the words of the platform's lists where it speaks the language. */
export async function formStudyIn(study: Study, language: string): Promise<FormStudy> {
  const platform = spokenLanguage(language);
  const [own, english] = await Promise.all([platform && loadWords(platform), loadWords('en')]);
  return formStudyOf(study, language, { own: own?.lists, english: english.lists });
}
