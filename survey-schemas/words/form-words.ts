/** What a form says, by language, for browsers: they load no sentences of other pages. */
import type { CoreWords } from '../language/words/form-words.ts';
import type { en } from './en/en-form.ts';
import type { Language } from './languages.ts';

/** The English sentences of filling in; the compiler knows their places from them. */
export type FillingEnglish = (typeof en)['sentences'];

/** One language, as far as a form and the page around it need it. */
export type FillingWords = CoreWords & {
  readonly language: Language;
  readonly locale: string;
  readonly sentences: Readonly<Record<keyof FillingEnglish, string>>;
};

const loads: Readonly<Record<Language, () => Promise<FillingWords>>> = {
  en: async () => (await import('./en/en-form.ts')).en,
  ru: async () => (await import('./ru/ru-form.ts')).ru,
};

/** The words of a form in a language. */
export const loadFormWords = (language: Language): Promise<FillingWords> => loads[language]();
