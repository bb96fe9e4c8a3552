/** Speaks of an enumerator's work in the language of the page. */
import { fill, type Filled, type Place } from '#schemas/language/words/sentence.ts';
import type { FillingWords } from '#schemas/words/form-words.ts';
import { loadWorkWords, type WorkEnglish } from '#schemas/words/work-words.ts';

import { hereIn, type Speech, speechOf } from '../filling/words.ts';

export type WorkSpeech = {
  /** A sentence about work; `{here}` is known. */
  readonly say: <K extends keyof WorkEnglish>(key: K, ...places: Filled<WorkEnglish[K], Place, 'here'>) => string;
  /** A sentence of forms. */
  readonly form: Speech['say'];
  readonly when: Speech['when'];
};

/** Speech in the language of these words. */
export async function workSpeech(words: FillingWords): Promise<WorkSpeech> {
  const work = await loadWorkWords(words.language);
  const here = hereIn(words);
  const { say: form, when } = speechOf(words);
  return { say: (key, ...[places]) => fill(words.language, work[key], { here, ...places }), form, when };
}
