/** What the review of a form says where its round asks for the place of an interview, by language: apart, since most rounds do not. */
import { exported } from '../language/words/exported.ts';
import type { place } from './en/en-place.ts';

/** The English; the compiler knows the places of its sentences. */
export type PlaceEnglish = typeof place;
export type PlaceWords = Readonly<Record<keyof PlaceEnglish, string>>;

const isPlaceWords = (value: object): value is PlaceWords => 'place.title' in value;

/**
 * The words of a language: `tg/tg-place.ts` exports `place`.
 *
 * @param language one of the platform, as the page says
 */
export async function loadPlaceWords(language: string): Promise<PlaceWords> {
  const module: unknown = await import(`./${language}/${language}-place.ts`);
  return exported(module, 'place', isPlaceWords);
}
