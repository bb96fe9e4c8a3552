/**
 * A tap on a button that moves under the finger: leaving a corrected box takes its error away, the page moves up, and the
 * browser gives the tap to whatever came to lie there. The button that was pressed then gets it all the same.
 */

/** Buttons that lead through the form. */
const buttons = '.sd-navigation__next-btn, .sd-navigation__prev-btn, .sd-navigation__complete-btn';
/** Pixels a finger may slip; who moves further has thought better of it. */
const slip = 10;

const buttonAt = ({ target }: Event): HTMLElement | undefined => {
  const button = target instanceof Element ? target.closest(buttons) : null;
  return button instanceof HTMLElement ? button : undefined;
};

/** Watches the buttons of a form. */
export function catchMissedTaps(ground: HTMLElement): void {
  const press = (down: MouseEvent): void => {
    const button = buttonAt(down);
    if (button === undefined) return;
    const release = (up: MouseEvent): void => {
      const moved = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY);
      if (buttonAt(up) !== button && moved <= slip && button.isConnected) button.click();
    };
    document.addEventListener('mouseup', release, { capture: true, once: true });
  };
  ground.addEventListener('mousedown', press, { capture: true });
}
