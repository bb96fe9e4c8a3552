/** The words of a study in the languages of the platform: one file each, named by the code of its language. */
import { exported } from '../language/words/exported.ts';
import type { StudyWords } from '../language/words/study-words.ts';
import { languages } from '../words/languages.ts';
import type { WordsByLanguage } from '../language/study/study.ts';

const isStudyWords = (value: object): value is StudyWords =>
  'title' in value && 'groups' in value && 'questions' in value && 'rules' in value;

/**
 * Words in every language but English, loaded when they are asked for.
 *
 * @param name under which each file exports its words
 * @param load the file of a language
 * @example translations('border', (language) => import(`./words/${language}.ts`))
 */
export const translations = (
  name: string,
  load: (language: string) => Promise<unknown>,
): Readonly<Record<string, () => Promise<StudyWords>>> =>
  Object.fromEntries(
    languages
      .filter((language) => language !== 'en')
      .map((language) => [language, async () => exported(await load(language), name, isStudyWords)]),
  );

/**
 * The words of a study for a version before some of its rules: what nobody can break is not said.
 *
 * @param rules names of the rules that the version does not have
 */
export function withoutRules(words: WordsByLanguage, rules: readonly string[]): WordsByLanguage {
  const without = (said: StudyWords): StudyWords => ({
    ...said,
    rules: Object.fromEntries(Object.entries(said.rules).filter(([rule]) => !rules.includes(rule))),
  });
  const loaded = Object.entries(words).map(([language, said]): [string, WordsByLanguage[string]] => [
    language,
    typeof said === 'function' ? async () => without(await said()) : without(said),
  ]);
  return { ...Object.fromEntries(loaded), en: without(words.en) };
}
