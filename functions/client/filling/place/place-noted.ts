/**
 * Where the interview on the screen took place, as far as its round asks and the person agrees. What asks for it is loaded
 * once the review is on the screen, and never where the round does not ask.
 */
import { fill } from '#schemas/language/words/sentence.ts';
import { byId } from '../elements.ts';
import type { Session } from '../session-given.ts';
import type { PlaceNoted } from './coarse-position.ts';

/**
 * Draws what asks for it into a part of the review.
 *
 * @param noted is changed by it, after which `changed` is called; false where nothing is kept
 * @param language of the page
 */
export const askingPlace = (
  noted: PlaceNoted | false,
  { position: asked, speech: { say } }: Pick<Session, 'position' | 'speech'>,
  language: string,
) =>
  noted &&
  asked && {
    askPlace: (part: HTMLElement, changed: () => void): void =>
      void import('./ask-place.ts')
        .then(({ askPlace }) => askPlace(part, { noted, changed, asked, language, fill, say }))
        .catch(() => {
          part.textContent = byId('filling').dataset['notLoadedAdvice'] ?? null;
        }),
  };
