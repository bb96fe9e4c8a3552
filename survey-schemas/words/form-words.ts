/** What a form says, by language, for browsers: they load no sentences of other pages. */
import { exported } from '../language/words/exported.ts';
import type { CoreWords } from '../language/words/form-words.ts';
import type { en } from './en/en-form.ts';
import type { Language } from './languages.ts';

/** The English sentences of filling in; the compiler knows their places from them. */
export type FillingEnglish = (typeof en)['sentences'];
/** Those of the screens of a form. */
export type AskingEnglish = Pick<FillingEnglish, Extract<keyof FillingEnglish, `asking.${string}`>>;

/** One language, as far as a form and the page around it need it. */
export type FillingWords = CoreWords & {
  readonly language: Language;
  readonly locale: string;
  readonly sentences: Readonly<Record<keyof FillingEnglish, string>>;
};

const isFillingWords = (value: object): value is FillingWords => 'sentences' in value && 'names' in value;

/** The words of a form in a language: `tg/tg-form.ts` exports `tg`. */
export async function loadFormWords(language: Language): Promise<FillingWords> {
  const module: unknown = await import(`./${language}/${language}-form.ts`);
  return exported(module, language, isFillingWords);
}
