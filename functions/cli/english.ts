/** The terminal speaks English: what a check or a form would say, for commands that print faults. */
import { formWords, type FormWords } from '#schemas/language/words/form-words.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { loadStudyWords } from '#schemas/studies/words.ts';
import { en } from '#schemas/words/en.ts';

/** English words for an instrument. */
export const englishFor = async (instrument: Instrument): Promise<FormWords> =>
  formWords(en, await loadStudyWords(instrument, 'en'));
