/** The words of an instrument, for tests that look at forms and sentences. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { formWords, type FormWords } from '#schemas/language/words/form-words.ts';
import { loadStudyWords } from '#schemas/studies/words.ts';
import { type Language } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';

/** What a form of this instrument says. */
export const spoken = async (instrument: Instrument, language: Language = 'en'): Promise<FormWords> =>
  formWords(await loadWords(language), await loadStudyWords(instrument, language));
