/** Holds a response for this tab while it is on the screen, so that two tabs of one device never fill in the same one. */

/** Lets go of what is held. */
export type Release = () => void;

/**
 * The way to let go, or undefined when another tab holds it; `in-turn` waits until that one lets go. A browser without locks
 * lets every tab have it.
 */
export function holdAlone(id: string, patience: 'at-once' | 'in-turn' = 'at-once'): Promise<Release | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((answer) => {
    void navigator.locks.request(`remit:${id}`, { ifAvailable: patience === 'at-once' }, (lock) => {
      if (lock === null) {
        answer(undefined);
        return undefined;
      }
      return new Promise<void>((release) => {
        answer(release);
      });
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
