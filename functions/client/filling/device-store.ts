/**
 * What this device keeps until the server has it: unfinished questionnaires and finished ones that were not sent.
 * IndexedDB, so that it outlives the tab, the browser and a flat battery. Sealed with a key of this device, or with the data
 * key of its PIN. Removed as soon as a receipt arrives.
 */
import { deviceKey } from '../device/device-key.ts';
import { inKept, whenGone } from '../device/kept-database.ts';
import { type Lock, lockIn, stampOfLock, type Unlocked } from '../device/lock-record.ts';
import { shareKey } from '../device/one-key.ts';
import { askToPersist } from '../device/browser-storage.ts';
import { remembered } from '../device/writes.ts';
import { type Keeping, ringOf } from './key-ring.ts';
import { isOfHolder, isUnfinished, type Kept } from './kept.ts';
import { keptMemory } from './kept-memory.ts';
import { lastWordsWith } from './last-words.ts';
import { idOf, isKept, isShared, keptIn, type KeptRecord, lockedState, recordOf, stampOf } from './kept-record.ts';
import { resealed } from './reseal.ts';
import { keyThere } from './same-key.ts';

/** The device's memory; one per page. */
export type DeviceStore = {
  readonly put: (kept: Kept) => Promise<void>;
  /** The same, if what is kept under the id now allows it; another tab may have got further. Answers whether it was put. */
  readonly putIf: (kept: Kept, allows: (present: Kept | undefined) => boolean) => Promise<boolean>;
  /** Puts one in the place of another, both or neither. */
  readonly move: (from: string, kept: Kept) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** What is kept for this round and instrument, oldest first; what this page knows of it, where it cannot be read any more. */
  readonly list: (round: string, instrument: string) => Promise<readonly Kept[]>;
  /** Removes what is over, of whatever round. */
  readonly forget: (isOver: (kept: Kept) => boolean) => Promise<void>;
  /** Tells whether what was cleared under this page is kept again; absent where nothing outlives the tab. */
  readonly watch?: (tell: (isKept: boolean) => void) => void;
  /** How many entries nobody can open: their key is gone. */
  readonly unreadable: () => Promise<number>;
  /**
   * Seals everything with another key and puts the lock that goes with it, in one transaction: all of it, or nothing. Without
   * a lock, with the key of the device. Absent where nothing outlives the tab, or no key is to be had.
   *
   * @throws another page did so before, or the device is full: everything is as it was
   */
  readonly reseal?: (to?: { readonly lock: Lock; readonly unlocked: Unlocked }) => Promise<void>;
};

/** What lies here is behind a PIN that this page was not told, or that is another one since. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/** A browser that clears a site closes one database after the other: what is put back, or its key, may be taken again. Milliseconds. */
const looks: readonly number[] = [0, 400, 1500, 5000];
const shortWait = 400;
/** After that somebody is told, and it is tried so often. Milliseconds. */
const longWait = 5000;
const soon = () => new Promise((resolve) => setTimeout(resolve, shortWait));

const isEntry = (value: unknown): value is Kept => typeof value === 'object';

/** Writes one after the other, in the order in which they were asked for: sealing takes longer for one than for another. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(write: () => Promise<T>): Promise<T> => {
    const turn = last.then(write, write);
    last = turn;
    return remembered(turn);
  };
}

/**
 * Opens the device's memory and asks the browser not to clear it when space runs short. What lies there unsealed, by a page
 * from before, is sealed; on a device with a PIN, what lies there without it is, too.
 *
 * @throws {Locked}
 */
export async function openDeviceStore(given: Keeping = {}): Promise<DeviceStore> {
  const { shared = false, whose } = given;
  if (!shared) await shareKey();
  let device = await deviceKey('kept');
  let ring = ringOf(device, given);
  const write = inTurn();
  void askToPersist();
  let tell: (isKept: boolean) => void = () => undefined;

  const memory = keptMemory({ isOurs: (stamp) => shared || stamp === ring.stamp, restore: () => restore() });
  const { change, everything, presentOf } = memory;

  const sealed = async (kept: Kept): Promise<KeptRecord> => recordOf(kept, ring.key, ring.mark);
  const opened = (record: unknown) => keptIn(record, ...ring.opens);
  const openedAll = async (records = everything()): Promise<readonly Kept[]> =>
    (await Promise.all((await records).map(opened))).filter(isEntry);

  const marked = (kept: Kept): Kept => (whose === undefined ? kept : { whose, ...kept });

  const lock = (await everything()).map(lockIn).find(Boolean);
  if (!shared && stampOfLock(lock) !== ring.stamp) throw new Locked('what is kept here is behind a PIN');

  /** Puts a record if nobody wrote another since; no key can be used within a transaction, which does not wait. */
  const putOver = async (stamp: string, record: KeptRecord): Promise<boolean> => {
    const over = { isPut: false };
    await change((store) => {
      const request = store.get(record.id);
      request.onsuccess = () => {
        over.isPut = stampOf(request.result) === stamp;
        if (over.isPut) store.put(record);
      };
    }).catch((error: unknown) => {
      memory.wants(record); // what nothing keeps is known to the page at least
      throw error;
    });
    if (over.isPut) memory.wants(record);
    return over.isPut;
  };
  /** What this page wrote last under an id: most often it is still there, and need not be read and opened first. */
  const own = new Map<string, { readonly stamp: string; readonly kept: Kept }>();
  const putOverOwn = async (kept: Kept, allows: (present: Kept | undefined) => boolean): Promise<boolean> => {
    const last = own.get(kept.id);
    if (last === undefined || !allows(last.kept)) return false;
    const record = await sealed(kept);
    const put = await putOver(last.stamp, record);
    if (put) own.set(kept.id, { stamp: stampOf(record), kept });
    return put;
  };
  const putIf = async (kept: Kept, allows: (present: Kept | undefined) => boolean): Promise<boolean> => {
    if (await putOverOwn(kept, allows)) return true;
    for (;;) {
      const [record, another] = await Promise.all([presentOf(kept.id), sealed(kept)]);
      const present = await opened(record);
      // What nobody can open is not written over.
      if (present === 'unreadable' || !allows(present)) return false;
      if (await putOver(stampOf(record), another)) {
        own.set(kept.id, { stamp: stampOf(another), kept });
        return true;
      }
    }
  };
  /** Puts back key and entries where somebody has cleared them under this page. */
  const restore = async (): Promise<void> => {
    const there = device && (await keyThere(device));
    if (there !== device && ring.stamp !== '') throw new Error('there is no key of the device');
    await memory.putBack();
    if (there === device) return;
    device = there; // another page has begun with a key of its own
    ring = ringOf(device, given, ring.opens);
    own.clear();
    if (device) lastWords?.use(device);
    for (const record of memory.known()) {
      const kept = await opened(record);
      if (isEntry(kept)) await putOver(stampOf(record), await sealed(kept));
    }
  };
  let again: ReturnType<typeof setTimeout> | undefined;
  const restored = (): Promise<void> =>
    write(restore)
      .catch(() => soon().then(() => write(restore)))
      .then(
        () => {
          tell(true);
        },
        () => {
          tell(false);
          clearTimeout(again);
          again = setTimeout(() => void restored(), longWait);
        },
      );
  /** Whether it lies otherwise than this page would put it: unsealed, or without the PIN. */
  const isOtherwise = (record: unknown): boolean =>
    isKept(record) || (ring.mark === 'locked' && lockedState(record) === undefined && !isShared(record));
  const sealPlain = async (): Promise<void> => {
    for (const record of (await everything()).filter(isOtherwise)) {
      const kept = await opened(record);
      if (isEntry(kept)) await putOver(stampOf(record), await sealed(kept));
    }
  };

  const lastWords = ring.key && lastWordsWith(ring.key, () => ring.opens);
  // A device that is full keeps them as they are, until there is room.
  if (ring.key !== undefined) await write(sealPlain).catch(() => undefined);
  const keepWords = (kept: Kept): Promise<boolean> => putIf(kept, isUnfinished);
  const closed = (await lastWords?.handOver((kept) => write(() => keepWords(kept)))) ?? [];
  // What lies behind a PIN is lost to nobody.
  const lostWords = shared && lock !== undefined ? [] : closed;
  const standFor = <T>(kept: Kept, turn: Promise<T>): Promise<T> => lastWords?.standFor(kept, turn) ?? turn;
  whenGone(() => {
    for (const time of looks) setTimeout(() => void restored(), time);
  });
  return {
    watch: (whoever) => {
      tell = whoever;
    },
    put: (given) => {
      const kept = marked(given);
      return standFor(
        kept,
        write(async () => {
          const record = await sealed(kept);
          memory.wants(record);
          await change((store) => {
            store.put(record);
          });
        }),
      );
    },
    putIf: (given, allows) => {
      const kept = marked(given);
      return standFor(
        kept,
        write(() => putIf(kept, allows)),
      );
    },
    move: (from, kept) =>
      write(async () => {
        const record = await sealed(marked(kept));
        await change((store) => {
          store.put(record);
          store.delete(from);
        });
        memory.wants(record);
        memory.forgets(from);
        lastWords?.forget(from);
      }),
    remove: async (id) => {
      await write(() =>
        change((store) => {
          store.delete(id);
        }),
      );
      memory.forgets(id);
      lastWords?.forget(id);
    },
    list: async (round, instrument) => {
      await restored();
      const all = await openedAll(everything().catch(() => memory.known()));
      return all.filter((kept) => kept.round === round && kept.instrument === instrument && isOfHolder(kept, whose));
    },
    forget: (isOver) =>
      write(async () => {
        const over = (await openedAll()).filter(isOver);
        if (over.length === 0) return;
        await change((store) => {
          for (const { id } of over) store.delete(id);
        });
        for (const { id } of over) memory.forgets(id);
      }),
    unreadable: async () => {
      const lost = new Set(lostWords);
      for (const record of await everything())
        if ((await opened(record)) === 'unreadable' && !(shared && lockedState(record) !== undefined))
          lost.add(idOf(record));
      return lost.size;
    },
    ...(!shared &&
      device !== undefined && {
        reseal: (to) =>
          write(async () => {
            await lastWords?.handOver(keepWords);
            const next = ringOf(device, { unlocked: to?.unlocked }, ring.opens);
            const swap = await resealed({ records: await everything(), ring, next, lock: to?.lock });
            await inKept(swap);
            own.clear();
            ring = next;
            if (next.key) lastWords?.use(next.key);
            await everything();
          }),
      }),
  };
}
