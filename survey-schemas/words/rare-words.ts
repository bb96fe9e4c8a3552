/** What a form says of a PIN, and of the place of an interview where its round asks for one, by language: apart, since most phones never load it. */
import { exported } from '../language/words/exported.ts';
import type { rare } from './en/en-rare.ts';

/** The English; the compiler knows the places of its sentences. */
export type RareEnglish = typeof rare;
export type RareWords = Readonly<Record<keyof RareEnglish, string>>;

const isRareWords = (value: object): value is RareWords => 'pin.lock' in value;

/**
 * The words of a language: `tg/tg-rare.ts` exports `rare`.
 *
 * @param language one of the platform, as the page says
 */
export async function loadRareWords(language: string): Promise<RareWords> {
  const module: unknown = await import(`./${language}/${language}-rare.ts`);
  return exported(module, 'rare', isRareWords);
}
