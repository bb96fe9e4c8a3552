/**
 * One writer: what arrives while a group is being written is written together as the next one, so that waiting for the
 * disk is shared by everybody who waits.
 */

type Waiting<T, R> = {
  readonly asked: T;
  readonly done: (result: R) => void;
  readonly failed: (error: unknown) => void;
};

/** What came of one of a group: a result, or an error for whoever asked. */
export type Outcome<R> =
  { readonly kind: 'done'; readonly result: R } | { readonly kind: 'failed'; readonly error: unknown };

export type GroupCommit<T, R> = {
  readonly submit: (asked: T) => Promise<R>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
};

/**
 * @param commit writes a group, in its order; answers an outcome for each. When it throws, everybody in the group fails.
 * @param most in one group, so that one that is large keeps nobody waiting for long
 */
export function groupCommit<T, R>(
  commit: (group: readonly T[]) => Promise<readonly Outcome<R>[]>,
  most: number,
): GroupCommit<T, R> {
  const queue: Waiting<T, R>[] = [];
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const group = queue.splice(0, most);
      try {
        const outcomes = await commit(group.map(({ asked }) => asked));
        group.forEach(({ done, failed }, n) => {
          const outcome = outcomes[n];
          if (outcome?.kind === 'done') done(outcome.result);
          else failed(outcome?.error);
        });
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    running = undefined;
  };

  return {
    submit: (asked) =>
      new Promise((done, failed) => {
        queue.push({ asked, done, failed });
        // In the next turn: what is asked in this one goes together.
        running ??= new Promise<void>((next) => setImmediate(next)).then(run);
      }),
    async idle() {
      while (running !== undefined) await running;
    },
  };
}
