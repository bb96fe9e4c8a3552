/**
 * What was entered in the moment before a page goes. Sealing and keeping it takes a few milliseconds, which a page that is
 * closed, reloaded or left does not get: what is still under way then is put, masked, where a page can write at once, and
 * from there into the memory of the device when a page opens next.
 */
import { browserStorage } from '../device/browser-storage.ts';
import { type Mask, masked, newMask, unmasked } from '../device/mask.ts';
import { holdAlone } from './hold-alone.ts';
import type { Kept } from './kept.ts';
import { isKept } from './kept-record.ts';

/** Of one page. */
export type LastWords = {
  /** Stands for an entry until its write is done; `write` as it was begun. */
  readonly standFor: <T>(kept: Kept, write: Promise<T>) => Promise<T>;
  /** Nothing is to be kept of an entry any more. */
  readonly forget: (id: string) => void;
  /**
   * Hands over what earlier pages could not keep, one after the other, but what another tab has on its screen. It is
   * forgotten when `keep` is done; when it fails, it waits for the next page. Resolves to the ids of what nobody can open.
   */
  readonly handOver: (keep: (kept: Kept) => Promise<unknown>) => Promise<readonly string[]>;
  /** What is said from now on is masked with this key. */
  readonly use: (key: CryptoKey) => void;
};

/** Names what was said of an entry in the small storage of the browser. */
export const lastPrefix = 'remit:last:';
/** Bytes of a mask. An entry that is longer has only the write that is under way. */
const room = 262_144;

/** What was written with one of the keys: the entry of this id, or nothing. */
export async function wordsIn(written: string, id: string, keys: readonly CryptoKey[]): Promise<Kept | undefined> {
  for (const key of keys) {
    const kept: unknown = await unmasked(key, written)
      .then(JSON.parse)
      .catch(() => undefined);
    if (isKept(kept) && kept.id === id) return kept;
  }
  return undefined;
}

/**
 * With the key of what is kept.
 *
 * @param opens keys that what was said before may have been masked with
 */
export function lastWordsWith(given: CryptoKey, opens: () => readonly CryptoKey[]): LastWords {
  let key = given;
  const underWay = new Map<string, Kept>();
  const storage = browserStorage('localStorage');
  let mask: Mask | undefined;
  const prepare = (): void => {
    mask = undefined;
    const of = key;
    void newMask(of, room).then((made) => {
      if (of === key) mask = made;
    });
  };
  prepare();

  const sayAll = (): void => {
    for (const [id, kept] of underWay) {
      const words = mask && masked(mask, JSON.stringify(kept));
      if (words === undefined) continue;
      prepare();
      try {
        storage?.setItem(lastPrefix + id, words);
      } catch {
        // Full, or forbidden: the write that is under way is all that there is.
      }
    }
  };
  addEventListener('pagehide', sayAll);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') sayAll();
  });

  /** Whether what was said of an entry can be opened, or is no longer there. */
  const take = async (id: string, keep: (kept: Kept) => Promise<unknown>): Promise<boolean> => {
    const release = await holdAlone(id);
    if (release === undefined) return true;
    try {
      const written = storage?.getItem(lastPrefix + id) ?? '';
      if (written === '') return true;
      const kept = await wordsIn(written, id, opens());
      if (kept === undefined) return false;
      await keep(kept).then(
        () => {
          storage?.removeItem(lastPrefix + id);
        },
        () => undefined,
      );
      return true;
    } catch {
      return false;
    } finally {
      release();
    }
  };
  const forget = (id: string): void => {
    underWay.delete(id);
    storage?.removeItem(lastPrefix + id);
  };
  return {
    forget,
    use: (next) => {
      key = next;
      prepare();
    },
    standFor: async (kept, write) => {
      underWay.set(kept.id, kept);
      const done = await write;
      if (underWay.get(kept.id) === kept) forget(kept.id);
      return done;
    },
    handOver: async (keep) => {
      const ids = Object.keys(storage ?? {}).flatMap((name) =>
        name.startsWith(lastPrefix) ? name.slice(lastPrefix.length) : [],
      );
      const unreadable = [];
      for (const id of ids) if (!(await take(id, keep))) unreadable.push(id);
      return unreadable;
    },
  };
}
