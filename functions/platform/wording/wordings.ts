/** The words of some studies in the languages that the files of a release speak. */
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { type Language, languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { type Wording, wordingOf } from './wording.ts';

/** English, and what is asked for beside it, as far as every one of these studies has words for it. */
const languagesOf = (studies: readonly Study[], beside: readonly Language[]): readonly Language[] =>
  languages.filter(
    (language) =>
      language === 'en' || (beside.includes(language) && studies.every(({ words }) => Object.hasOwn(words, language))),
  );

async function wordingIn(language: Language, studies: readonly Study[]): Promise<Wording> {
  const spoken = studies.map(async (study) => ({ study, words: await wordsOf(study, language) }));
  return wordingOf(voiceOf(await loadWords(language)), await Promise.all(spoken));
}

/**
 * In the order of the platform's languages, English first.
 *
 * @param beside what is spoken beside English
 */
export const wordingsOf = (studies: readonly Study[], beside: readonly Language[]): Promise<readonly Wording[]> =>
  Promise.all(languagesOf(studies, beside).map((language) => wordingIn(language, studies)));
