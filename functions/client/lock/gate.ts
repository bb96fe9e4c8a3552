/** Stands before everything that a page shows of what this device keeps. */
import type { Unlocked } from '../device/lock-record.ts';
import { shareKey } from '../device/one-key.ts';
import { readLock } from './lock-store.ts';
import type { Asked } from './pin-screen.ts';

/**
 * Resolves when the page may go on: at once where no PIN is set, and otherwise with the key of what is kept, when the right
 * one was typed. A browser without a memory keeps nothing, and asks nothing.
 */
export async function passGate(asked: Omit<Asked, 'lock'>): Promise<Unlocked | undefined> {
  await shareKey();
  const lock = await readLock().catch(() => undefined);
  if (lock === undefined) return undefined;
  const { askForPin } = await import('./pin.ts');
  return askForPin({ ...asked, lock });
}
