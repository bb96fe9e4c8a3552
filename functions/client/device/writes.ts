/** Writes to the device that are under way on this page, for whoever is about to leave it. */

const underWay = new Set<Promise<unknown>>();

/** Remembers a write until it is done, however it ends, and hands it back. */
export function remembered<T>(write: Promise<T>): Promise<T> {
  const done = (): void => void underWay.delete(write);
  underWay.add(write);
  write.then(done, done);
  return write;
}

/** Resolves when every write that was begun is done. */
export async function saved(): Promise<void> {
  while (underWay.size > 0) await Promise.all([...underWay].map((write) => write.catch(() => undefined)));
}
