/** Everything the platform says, by language, loaded when it is asked for. English is what the others are translated from. */
import type { AllNames } from '../language/words/names.ts';
import type { ListTexts } from '../language/words/study-words.ts';
import type { en } from './en.ts';
import type { Language } from './languages.ts';

/** The English sentences, letter by letter: what the compiler knows their places from. */
export type English = (typeof en)['sentences'];

/** Name of a sentence. */
export type Key = keyof English;
/** A sentence a key. */
export type Sentences = Readonly<Record<Key, string>>;

/** One language. */
export type Words = {
  readonly language: Language;
  /** BCP 47 with the region whose numbers and dates are written. */
  readonly locale: string;
  readonly sentences: Sentences;
  readonly names: AllNames;
  readonly lists: ListTexts;
};

const loads: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
};

/** A module that is loaded already is still looked up each time, and that takes longer than what is done with it. */
const loaded = new Map<Language, Promise<Words>>();

/** The words of a language. */
export function loadWords(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? loads[language]();
  loaded.set(language, words);
  words.catch(() => loaded.delete(language)); // a page that lost its signal asks again
  return words;
}
