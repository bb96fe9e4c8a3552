/**
 * Where the interview on the screen took place, as far as its round asks and the person agrees. What asks for it is loaded
 * once the review is on the screen, and never where the round does not ask.
 */
import { fill } from '#schemas/language/words/sentence.ts';
import type { State } from '../../engine/state.ts';
import { byId } from '../elements.ts';
import type { Session } from '../session-given.ts';
import type { PlaceNoted } from './coarse-position.ts';
import { takesPlace } from './takes-place.ts';

/**
 * Draws what asks for it into a part of the review, and `placeAsked` says whether an interview takes place at all: who turns
 * out to refuse after a place was added has agreed to none, and it is forgotten.
 *
 * @param noted is changed by it, after which `changed` is called; false where nothing is kept
 * @param instrument whose answers say so
 * @param language of the page
 */
export const askingPlace = (
  noted: PlaceNoted | false,
  { position: asked, speech: { say }, instrument }: Pick<Session, 'position' | 'speech' | 'instrument'>,
  language: string,
) =>
  noted &&
  asked && {
    placeAsked: ({ entered: { cells } }: State): boolean => {
      const takes = takesPlace(instrument, (name) => cells[name]?.answer);
      if (!takes) noted.position = undefined;
      return takes;
    },
    askPlace: (part: HTMLElement, changed: () => void): void =>
      void import('./ask-place.ts')
        .then(({ askPlace }) => askPlace(part, { noted, changed, asked, language, fill, say }))
        .catch(() => {
          part.textContent = byId('filling').dataset['notLoadedAdvice'] ?? null;
        }),
  };
