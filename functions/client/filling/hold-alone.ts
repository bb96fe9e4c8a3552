/** Holds a response for this tab while it is on the screen, so that two tabs of one device never fill in the same one. */

/** Lets go of what is held. */
export type Release = () => void;

/** A tab that was closed lets go of what it held a little later. */
const aMoment = 1500;

/**
 * The way to let go, or undefined when another tab holds it. `a-moment` waits for a tab that is just being closed, `in-turn`
 * until the other one lets go. A browser without locks, or one that denies them, lets every tab have it.
 */
export function holdAlone(
  id: string,
  patience: 'at-once' | 'a-moment' | 'in-turn' = 'at-once',
): Promise<Release | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  const waiting = new AbortController();
  const options = patience === 'a-moment' ? { signal: waiting.signal } : { ifAvailable: patience === 'at-once' };
  return new Promise((answer) => {
    const end = setTimeout(() => {
      if (patience === 'a-moment') waiting.abort();
    }, aMoment);
    const held = navigator.locks.request(`remit:${id}`, options, (lock) => {
      clearTimeout(end);
      if (lock === null) {
        answer(undefined);
        return undefined;
      }
      return new Promise<void>((release) => {
        answer(release);
      });
    });
    held.catch(() => {
      answer(waiting.signal.aborted ? undefined : () => undefined);
    });
  });
}

/** Works while it is held; after another tab that holds it. */
export async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const release = await holdAlone(id, 'in-turn');
  try {
    return await work();
  } finally {
    release?.();
  }
}
