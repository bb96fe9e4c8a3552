/** Speaks of the PIN in the language of the page. */
import { fill, type Filled, type Place } from '#schemas/language/words/sentence.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import type { Language } from '#schemas/words/languages.ts';
import { loadRareWords, type RareEnglish } from '#schemas/words/rare-words.ts';

import { hereIn } from '../filling/words.ts';

/** A sentence of the registry; `{here}` is known. */
export type Say = <K extends keyof RareEnglish>(key: K, ...places: Filled<RareEnglish[K], Place, 'here'>) => string;

/** Speech in a language. */
export async function sayIn(language: Language): Promise<Say> {
  const [words, rare] = await Promise.all([loadFormWords(language), loadRareWords(language)]);
  const here = hereIn(words);
  return (key, ...[places]) => fill(language, rare.sentences[key], { here, ...places });
}
