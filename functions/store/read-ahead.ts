/** Reads several sources at once but hands their items over in order: fast, repeatable, and bounded in memory. */

type Started<T> = {
  readonly source: AsyncGenerator<T, void, undefined>;
  readonly first: Promise<IteratorResult<T, void>>;
};

/**
 * Every item of every source, source after source. While one is being read, the first items of the next ones are
 * already on their way: at most `width` sources are open, each holding what it fetches ahead.
 */
export async function* readAhead<T>(
  sources: readonly (() => AsyncGenerator<T, void, undefined>)[],
  width: number,
): AsyncGenerator<T, void, undefined> {
  const waiting = [...sources];
  const open: Started<T>[] = [];
  const start = (): void => {
    const next = waiting.shift()?.();
    if (next === undefined) return;
    const first = next.next();
    first.catch(() => undefined); // seen when its turn comes; until then it must not end the process
    open.push({ source: next, first });
  };
  for (let started = 0; started < width; started++) start();
  for (let current = open.shift(); current !== undefined; current = open.shift()) {
    const first = await current.first;
    if (first.done !== true) {
      yield first.value;
      yield* current.source;
    }
    start();
  }
}
