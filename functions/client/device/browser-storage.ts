/** What a browser writes at once, for the device or for one tab; some browsers forbid it to some pages. */

/** Undefined where it is forbidden; writing may fail all the same when it is full. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[kind];
  } catch {
    return undefined;
  }
}
