/** What a form says, by language, for browsers: they load no sentences of pages. */
import type { CoreWords } from '../language/words/form-words.ts';
import type { Language } from './languages.ts';

const loads: Readonly<Record<Language, () => Promise<CoreWords>>> = {
  en: async () => (await import('./en/form-words.ts')).en,
};

/** The words of a form in a language. */
export const loadFormWords = (language: Language): Promise<CoreWords> => loads[language]();
