/** What the page says that shows an enumerator all their work, and what is said of working without signal, by language: apart, since no question waits for it. */
import { exported } from '../language/words/exported.ts';
import type { work } from './en/en-work.ts';
import type { Language } from './languages.ts';

/** The English; the compiler knows the places of its sentences. */
export type WorkEnglish = typeof work;
export type WorkWords = Readonly<Record<keyof WorkEnglish, string>>;

const isWorkWords = (value: object): value is WorkWords => 'work.title' in value;

/** The words of a language: `tg/tg-later.ts` exports `work`. */
export async function loadWorkWords(language: Language): Promise<WorkWords> {
  const module: unknown = await import(`./${language}/${language}-later.ts`);
  return exported(module, 'work', isWorkWords);
}
