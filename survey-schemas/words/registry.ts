/** Everything the platform says, by language, loaded when it is asked for. English is what the others are translated from. */
import { exported } from '../language/words/exported.ts';
import type { NamesByStandard } from '../language/words/names.ts';
import type { ListTexts } from '../language/words/study-words.ts';
import type { en } from './en/en-all.ts';
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
  /** Which way it is written; from left to right where nothing is said. */
  readonly direction?: 'rtl';
  readonly sentences: Sentences;
  readonly names: readonly NamesByStandard[];
  readonly lists: ListTexts;
};

const isWords = (value: object): value is Words => 'sentences' in value && 'names' in value && 'lists' in value;

/** `tg/tg-all.ts` exports `tg`. */
async function load(language: Language): Promise<Words> {
  const module: unknown = await import(`./${language}/${language}-all.ts`);
  return exported(module, language, isWords);
}

/** A module that is loaded already is still looked up each time, and that takes longer than what is done with it. */
const loaded = new Map<Language, Promise<Words>>();

/** The words of a language. */
export function loadWords(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? load(language);
  loaded.set(language, words);
  words.catch(() => loaded.delete(language)); // a page that lost its signal asks again
  return words;
}
