/** Clears a kiosk for the next person: at once, after a countdown, and after nobody has touched it for a while, with a question first. */
import { byId } from '../../../client/filling/elements.ts';

/** Until somebody is asked whether they are still there. Milliseconds. */
const untouchedMs = 60_000;
/** Until it is cleared, once that is said. */
const secondsToClear = 20;

/** A sentence of the page, with its place filled. */
export function says(of: HTMLElement, place: string, value: string | number): string {
  return (of.dataset['says'] ?? '').replace(`{${place}}`, String(value));
}

/** Opens a dialog, over everything where the browser can. */
export function openDialog(dialog: HTMLElement): void {
  if (dialog instanceof HTMLDialogElement && 'showModal' in dialog) dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Closes it. */
export function closeDialog(dialog: HTMLElement): void {
  if (dialog instanceof HTMLDialogElement && 'close' in dialog) dialog.close();
  else dialog.removeAttribute('open');
}

/** Counts down on the page, and then does it; the way to stop. */
export function countdown(place: HTMLElement, then: () => void): () => void {
  let left = secondsToClear;
  const show = (): void => {
    place.textContent = says(place, 'seconds', left);
  };
  show();
  const ticking = setInterval(() => {
    left -= 1;
    show();
    if (left > 0) return;
    clearInterval(ticking);
    then();
  }, 1000);
  return () => {
    clearInterval(ticking);
  };
}

/**
 * Goes to the page anew in the language of the kiosk: whatever was answered is in no memory, no history and on no screen. The browser keeps no
 * copy of a page to go back to, and one that does is empty.
 */
export function clearFor(language: string): void {
  document.body.replaceChildren();
  location.replace(`${language}.html`);
}

/** Empties the page as it is left, however that is: by the way back, another address, or a closed tab that is opened again. */
export function emptyWhenLeft(): void {
  addEventListener('pagehide', () => {
    document.body.replaceChildren();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/**
 * Asks whether somebody is still there once nobody has touched the page for a while, and clears it when nobody answers.
 *
 * @param isBegun whether there is something to be cleared that somebody may still want; without it the page is cleared at once
 */
export function clearUntouched(isBegun: () => boolean, clear: () => void): void {
  const still = byId('still');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  const touched = (): void => {
    clearTimeout(timer);
    timer = setTimeout(untouched, untouchedMs);
  };
  const goOn = (): void => {
    stop?.();
    stop = undefined;
    closeDialog(still);
    touched();
  };
  const untouched = (): void => {
    if (!isBegun()) {
      clear();
      return;
    }
    openDialog(still);
    stop = countdown(byId('still-clears'), clear);
  };
  for (const what of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'])
    addEventListener(what, () => {
      if (stop === undefined) touched();
    });
  byId('go-on').addEventListener('click', goOn);
  still.addEventListener('cancel', goOn);
  byId('stop-now').addEventListener('click', clear);
  touched();
}
