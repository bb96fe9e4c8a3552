/**
 * A registration that is carried from one language to another: each is a page of its own, and many people may share one machine,
 * so that nothing unfinished stays there. It lies sealed on the device from the tap on the language until the page that it leads
 * to has taken it, and is opened there only when that page came soon.
 */
import type { DeviceStore } from '../../client/filling/device-store.ts';
import type { Kept } from '../../client/filling/kept.ts';

type Draft = Extract<Kept, { state: 'draft' }>;

const isDraft = (entry: Kept): entry is Draft => entry.state === 'draft';

/** From the tap to the first lines of the next page's script; over a slow connection, too. Milliseconds. */
const soonMs = 60_000;

/** What was carried to this page; it is nowhere but on the page from now on. What lies there for longer is removed, and not opened. */
export async function takeCarried(
  { list, remove }: Pick<DeviceStore, 'list' | 'remove'>,
  { round, instrument, now }: { readonly round: string; readonly instrument: string; readonly now: number },
): Promise<Draft | undefined> {
  const drafts = (await list(round, instrument)).filter(isDraft);
  for (const { id } of drafts) await remove(id);
  return drafts.find(({ editedAt = '' }) => {
    const since = now - Date.parse(editedAt);
    return since >= 0 && since < soonMs;
  });
}

/**
 * Keeps what is on the page for the one that a link leads to, and goes there. Where nothing can be kept the browser goes there all the
 * same, and asks first.
 */
export async function carryTo(
  address: string,
  draft: Draft,
  { put }: Pick<DeviceStore, 'put'>,
  isCarried: () => void,
): Promise<void> {
  await put({ ...draft, editedAt: new Date().toISOString() }).then(isCarried, () => undefined);
  location.assign(address);
}
