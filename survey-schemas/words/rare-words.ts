/**
 * What a form says of a PIN, and of the place of an interview where its round asks for one, and further words that long lists
 * are searched by; by language, and apart, since no first question needs it.
 */
import { exported } from '../language/words/exported.ts';
import type { ListTexts } from '../language/words/study-words.ts';
import type { rare } from './en/en-rare.ts';

/** The English; the compiler knows the places of its sentences. */
export type RareEnglish = (typeof rare)['sentences'];
export type RareWords = {
  readonly sentences: Readonly<Record<keyof RareEnglish, string>>;
  /** By standard or name of the list, then by code. Nothing shows them. */
  readonly synonyms: ListTexts;
};

const isRareWords = (value: object): value is RareWords => 'sentences' in value && 'synonyms' in value;

/**
 * The words of a language: `tg/tg-later.ts` exports `rare`.
 *
 * @param language one of the platform, as the page says
 */
export async function loadRareWords(language: string): Promise<RareWords> {
  const module: unknown = await import(`./${language}/${language}-later.ts`);
  return exported(module, 'rare', isRareWords);
}
