/** What a page says that is locked with a PIN, or can be, by language: apart, since most phones never load it. */
import { exported } from '../language/words/exported.ts';
import type { pin } from './en/en-pin.ts';
import type { Language } from './languages.ts';

/** The English; the compiler knows the places of its sentences. */
export type PinEnglish = typeof pin;
export type PinWords = Readonly<Record<keyof PinEnglish, string>>;

const isPinWords = (value: object): value is PinWords => 'pin.lock' in value;

/** The words of a language: `tg/tg-pin.ts` exports `pin`. */
export async function loadPinWords(language: Language): Promise<PinWords> {
  const module: unknown = await import(`./${language}/${language}-pin.ts`);
  return exported(module, 'pin', isPinWords);
}
