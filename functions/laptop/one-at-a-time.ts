/** Runs heavy work one piece after another, and can say when all of it is done. */

export type Queue = {
  /** Runs the work when everything asked for before is finished. */
  readonly run: <R>(work: () => Promise<R>) => Promise<R>;
  /** Resolves when nothing is running or waiting. */
  readonly idle: () => Promise<void>;
};

/** A queue of its own. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    async idle() {
      for (let seen: unknown; seen !== last;) {
        seen = last;
        await last;
      }
    },
  };
}
