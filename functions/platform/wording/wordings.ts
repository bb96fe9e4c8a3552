/** The words of some studies in every language that a file of a release speaks. */
import { type Study, wordsOf } from '#schemas/language/study/study.ts';
import { type Language, languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { type Wording, wordingOf } from './wording.ts';

/** English, and whatever else the platform speaks and every one of these studies has words for. */
const languagesOf = (studies: readonly Study[]): readonly Language[] =>
  languages.filter((language) => language === 'en' || studies.every(({ words }) => Object.hasOwn(words, language)));

async function wordingIn(language: Language, studies: readonly Study[]): Promise<Wording> {
  const spoken = studies.map(async (study) => ({ study, words: await wordsOf(study, language) }));
  return wordingOf(voiceOf(await loadWords(language)), await Promise.all(spoken));
}

/** In the order of the platform's languages, English first. */
export const wordingsOf = (studies: readonly Study[]): Promise<readonly Wording[]> =>
  Promise.all(languagesOf(studies).map((language) => wordingIn(language, studies)));
