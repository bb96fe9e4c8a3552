/** What is drawn anew between pressing and letting go is never clicked: whoever draws waits until nothing is pressed. */

/** Watches the pointer on one part of the page; what it gives resolves once nothing is pressed there and the click, if it was one, is over. */
export function whenReleased(part: HTMLElement): () => Promise<void> {
  let isPressed = false;
  const waiting: (() => void)[] = [];
  const release = (): void => {
    isPressed = false;
    setTimeout(() => {
      for (const go of waiting.splice(0)) go();
    });
  };
  part.addEventListener('pointerdown', ({ button }) => {
    if (button === 0) isPressed = true; // no other makes a click
  });
  // Wherever that happens; a menu that opens may keep it from the page.
  for (const name of ['pointerup', 'pointercancel', 'contextmenu', 'blur']) addEventListener(name, release);
  return async () => {
    if (isPressed) await new Promise<void>((resolve) => waiting.push(resolve));
  };
}
