/** Everything that is wrong with the words of the platform and of its studies, language by language. */
import { fileURLToPath } from 'node:url';

import { wordsOf as studyWords } from '#schemas/language/study/study.ts';
import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { languages, type Language } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';

import { compareWords, type WordTree } from './compare.ts';
import { readSources, unusedKeys } from './unused.ts';

/** Words of one language: sentences, lists and studies. Names that differ from CLDR are each language's own affair. */
async function wordsOf(language: Language): Promise<WordTree> {
  const { sentences, lists } = await loadWords(language);
  const studies = await Promise.all(
    (await compiledStudies().list()).map(async (study) => [
      `${study.instrument.id}.v${study.instrument.version}`,
      language in study.words ? await studyWords(study, language) : {},
    ]),
  );
  return { sentences, lists, studies: Object.fromEntries(studies) };
}

/** One line a fault; nothing when every language says everything and nothing more. */
export async function checkWords(): Promise<readonly string[]> {
  const english = await wordsOf('en');
  const translated = await Promise.all(
    languages.map(async (language) =>
      compareWords(language, english, await wordsOf(language)).map((line) => `${language}: ${line}`),
    ),
  );
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { sentences } = await loadWords('en');
  const unused = unusedKeys(Object.keys(sentences), readSources(root));
  return [...translated.flat(), ...unused.map((key) => `en: sentences › ${key}: nobody says it`)];
}
