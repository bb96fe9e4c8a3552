/** Locks a page that nobody touches: by the clock on the wall too, since timers stand still while a telephone sleeps. */
import { loadAgain, othersLoadAgain } from '../device/one-key.ts';

/** Milliseconds without a touch. */
const longest = 15 * 60_000;
const lookEvery = 5000;
/** What somebody does with hand or key; a page scrolls by itself, too, when a line of it comes or goes. */
const touches = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

let stop: (() => void) | undefined;

/** From now on this page locks itself. */
export function lockWhenLeft(): void {
  if (stop !== undefined) return;
  const nowHere = () => ({ wall: Date.now(), running: performance.now() });
  let last = nowHere();
  const look = (): boolean => {
    const { wall, running } = nowHere();
    // A clock that was set back does not keep it open: the other one goes on.
    const isLeft = Math.max(wall - last.wall, running - last.running) >= longest;
    if (isLeft) {
      stopLocking();
      void loadAgain();
    }
    return isLeft;
  };
  const touched = (): void => {
    if (!look()) last = nowHere();
  };
  const shown = (event: Event): void => {
    // A page that comes back as it was left is opened like any other.
    if (event instanceof PageTransitionEvent && event.persisted) void loadAgain();
    else look();
  };
  const timer = setInterval(look, lookEvery);
  for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
  addEventListener('pageshow', shown);
  document.addEventListener('visibilitychange', shown);
  stop = () => {
    clearInterval(timer);
    for (const touch of touches) removeEventListener(touch, touched, { capture: true });
    removeEventListener('pageshow', shown);
    document.removeEventListener('visibilitychange', shown);
  };
}

/** There is no PIN any more. */
export function stopLocking(): void {
  stop?.();
  stop = undefined;
}

/** Locks this page, and every other one of this device. */
export function lockNow(): void {
  othersLoadAgain();
  void loadAgain();
}
