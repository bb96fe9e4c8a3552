/** The words of an instrument, for tests that look at forms and sentences. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { formWords, type FormWords } from '#schemas/language/words/form-words.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { type Language } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { studies } from '../../studies.ts';

/** What a form of this instrument says. */
export async function spoken({ id, version }: Instrument, language: Language = 'en'): Promise<FormWords> {
  const study = await studies.find(id, version);
  return formWords(await loadWords(language), study && (await wordsOf(study, language)));
}
