/** Answers that were sent, to be read: what the review showed, without a way to change them. */
import { render } from 'hono/jsx/dom';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import { Answers } from './review.tsx';
import type { Telling } from './telling.ts';

type Read = { readonly world: World; readonly state: State; readonly telling: Telling };

/** Draws them into `place`. */
export function readAnswers(place: HTMLElement, read: Read): void {
  const view = { ...read, dispatch: () => undefined, newRowId: () => '', place: '', takesNotes: false };
  render(
    <div class="review">
      <Answers view={view} isOver />
    </div>,
    place,
  );
}
