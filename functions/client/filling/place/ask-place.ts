/**
 * The part of the review that asks whether the place of the interview may go along: what is asked of the person, what will
 * be sent, and why nothing is where nothing was found. It holds up nothing: an interview is finished without. It imports
 * nothing of the form, so that what the form loads first stays in one piece.
 */
import type { Position } from '#schemas/language/questions/position.ts';
import type { Filled, Place, Places } from '#schemas/language/words/sentence.ts';
import { loadRareWords, type RareEnglish } from '#schemas/words/rare-words.ts';
import type { Speech } from '../words.ts';
import { coarsePosition, type PlaceNoted, type PositionAsked } from './coarse-position.ts';
import { findPlace, type Found, gridMetres } from './find-place.ts';

export type PlaceAsked = {
  readonly asked: PositionAsked;
  /** BCP 47. */
  readonly language: string;
  /** Fills the places of a sentence. */
  readonly fill: (language: string, sentence: string, places: Places) => string;
  readonly say: Speech['say'];
  /** What is kept of it, which is changed here. */
  readonly noted: PlaceNoted;
  readonly changed: () => void;
};

type Say = <K extends keyof RareEnglish>(key: K, ...places: Filled<RareEnglish[K], Place, 'here'>) => string;

/** “1.1 km”, “110 m”: two digits are enough. */
function sizeOf(say: Say, metres: number): string {
  const count = Number(metres.toPrecision(2));
  return count < 1000 ? say('place.m', { count }) : say('place.km', { count: count / 1000 });
}

const reasonOf = (say: Say, found: Exclude<Found, { kind: 'found' }>): string =>
  found.kind === 'coarse' ? say('place.coarse', { size: sizeOf(say, found.metres) }) : say(`place.${found.kind}`);

function made<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const one = document.createElement(tag);
  one.textContent = text;
  return one;
}

function buttonOf(label: string, onClick: () => void): HTMLButtonElement {
  const one = made('button', label);
  one.type = 'button';
  one.className = 'button quiet';
  one.addEventListener('click', onClick);
  return one;
}

/** Draws it into `place`; what is found after that has gone from the page changes nothing. */
export async function askPlace(place: HTMLElement, given: PlaceAsked): Promise<void> {
  const { asked, language, fill, noted, changed } = given;
  const words = await loadRareWords(language);
  const isPhone = matchMedia('(pointer: coarse)').matches;
  const here = given.say(isPhone ? 'filling.onPhone' : 'filling.onComputer');
  const say: Say = (key, ...[places]) => fill(language, words.sentences[key], { here, ...places });
  const size = sizeOf(say, gridMetres(asked));
  const told = made('p', '');
  told.setAttribute('role', 'status');
  const buttons = made('div', '');
  buttons.className = 'actions';

  const inDegrees = ({ latitude, longitude }: Position) => ({
    latitude: latitude.toFixed(asked.decimals),
    longitude: longitude.toFixed(asked.decimals),
  });
  const draw = (position: Position | undefined, says: string): void => {
    told.textContent = position ? say('place.noted', { ...inDegrees(position), size }) : says;
    const leaveOut = (): void => {
      take(undefined, say('place.removed'));
    };
    buttons.replaceChildren(
      position ? buttonOf(say('place.remove'), leaveOut) : buttonOf(say('place.add'), () => void look()),
    );
  };
  const take = (position: Position | undefined, says: string): void => {
    noted.position = position;
    changed();
    draw(position, says);
    buttons.querySelector('button')?.focus();
  };
  const look = async (): Promise<void> => {
    told.textContent = say('place.looking');
    buttons.querySelector('button')?.setAttribute('disabled', '');
    const found = await findPlace(asked);
    if (!place.isConnected) return;
    if (found.kind === 'found') take(found.position, '');
    else draw(undefined, reasonOf(say, found));
  };

  // The round may keep it coarser now than when it was added.
  if (noted.position) noted.position = coarsePosition(noted.position, asked);
  draw(noted.position, '');
  place.replaceChildren(made('h2', say('place.title')), made('p', say('place.ask', { size })), told, buttons);
}
