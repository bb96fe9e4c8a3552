/** What stands in for the device's memory where the browser gives none (private windows of some browsers). */
import { type DeviceStore, Locked, openDeviceStore } from './device-store.ts';
import type { Keeping } from './key-ring.ts';
import type { Kept } from './kept.ts';

/** Kept as long as this tab is open. */
export const inThisTab = (): DeviceStore => {
  const entries = new Map<string, Kept>();
  return {
    put: (kept) => Promise.resolve(void entries.set(kept.id, kept)),
    putIf: (kept, allows) => {
      const put = allows(entries.get(kept.id));
      if (put) entries.set(kept.id, kept);
      return Promise.resolve(put);
    },
    move: (from, kept) => {
      entries.set(kept.id, kept);
      return Promise.resolve(void entries.delete(from));
    },
    remove: (id) => Promise.resolve(void entries.delete(id)),
    forget: (isOver) => {
      for (const kept of [...entries.values()]) if (isOver(kept)) entries.delete(kept.id);
      return Promise.resolve();
    },
    unreadable: () => Promise.resolve(0),
    list: (round, instrument) =>
      Promise.resolve([...entries.values()].filter((kept) => kept.round === round && kept.instrument === instrument)),
  };
};

/**
 * The device's memory, and whether it outlives this tab.
 *
 * @throws {Locked} it is there, behind a PIN: nothing is to be begun beside it
 */
export async function openBestStore(
  how: Keeping = {},
): Promise<{ readonly keeping: DeviceStore; readonly lasting: boolean }> {
  try {
    return { keeping: await openDeviceStore(how), lasting: true };
  } catch (error) {
    if (error instanceof Locked) throw error;
    return { keeping: inThisTab(), lasting: false };
  }
}
