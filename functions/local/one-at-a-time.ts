/** Runs heavy work one piece after another, and can say when all of it is done. */

export type Queue<A, R> = {
  /** Runs the work when everything asked for before is finished. */
  readonly run: (argument: A) => Promise<R>;
  /** Resolves when nothing is running or waiting. */
  readonly idle: () => Promise<void>;
};

/** A queue of its own around this work. */
export function oneAtATime<A, R>(work: (argument: A) => Promise<R>): Queue<A, R> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(argument) {
      const result = last.then(() => work(argument));
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
