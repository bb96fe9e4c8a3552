/** Lets so many calls run at the same time; the others wait for their turn, in the order in which they came. */

export type Turns = <T>(call: () => Promise<T>) => Promise<T>;

/** @param most calls under way at any moment */
export function atMost(most: number): Turns {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (call) => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await call();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next(); // takes over this turn
    }
  };
}
