/** What becomes of an entry that somebody deletes: it is gone; of a correction, what it corrects is there as before. */
import { begunOf } from './begun.ts';
import type { DeviceStore } from './device-store.ts';
import type { Held, Kept } from './kept.ts';

/** Key of the question that is asked before. */
export function deletionOf(entry: Kept) {
  if (entry.state === 'taken') return 'filling.deleteTaken';
  return entry.state !== 'delivered' && entry.before !== undefined
    ? 'filling.deleteCorrection'
    : 'filling.deleteUnsent';
}

/** Removes it, or brings back what was delivered; nothing of what another tab has made of it since. */
export async function giveUpIn(keeping: Pick<DeviceStore, 'remove' | 'putIf'>, entry: Held): Promise<void> {
  if (entry.before === undefined) await keeping.remove(entry.id);
  else await keeping.putIf(entry.before, (present) => present?.state === entry.state);
}

/** Leaves what the server refused as it is: it is kept, and not sent. */
export async function setAsideIn(keeping: Pick<DeviceStore, 'putIf'>, entry: Held): Promise<void> {
  const aside: Kept = { ...begunOf(entry), form: entry.form, state: 'set-aside' };
  await keeping.putIf(aside, (present) => present?.state === 'refused');
}
