/** Waits for what a server answers, and tells it from what others say in its place. */

/** A signal that is aborted after so many milliseconds, on phones whose browser does not know `AbortSignal.timeout` too. */
export function deadline(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, milliseconds);
  return controller.signal;
}

/** Only the server itself says no in this way; a hotel's network, or a firewall, says so in other words. */
export const isProblem = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('application/problem+json') === true;
