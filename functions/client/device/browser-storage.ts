/** What a browser writes at once, for the device or for one tab; some forbid it to some pages. And whether it may clear what is kept. */

/** Undefined where it is forbidden; writing may fail all the same when it is full. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[kind];
  } catch {
    return undefined;
  }
}

let asked: Promise<boolean | undefined> | undefined;

async function ask(): Promise<boolean | undefined> {
  // A page without https, as a laptop serves it to phones around it, has no say in this.
  if (!('storage' in navigator)) return undefined;
  return navigator.storage.persist().catch(() => undefined);
}

/** Asks not to clear what is kept here when space runs short, once a page: yes, no, or nothing where it cannot be asked. */
export const askToPersist = (): Promise<boolean | undefined> => (asked ??= ask());
