/** Gives up after a while, on phones whose browser does not know `AbortSignal.timeout` too. */

/** A signal that is aborted after so many milliseconds. */
export function deadline(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, milliseconds);
  return controller.signal;
}
