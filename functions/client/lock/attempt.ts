/** One try of a PIN. It is counted before it is made, so that a page that is closed meanwhile does not make it for nothing. */
import { rememberedKeys } from '../backup/round-key.ts';
import { deviceKey } from '../device/device-key.ts';
import type { Lock, Unlocked } from '../device/lock-record.ts';
import { changeLock, readLock } from './lock-store.ts';
import { openLock } from './pin-key.ts';

export type Attempt =
  | { readonly kind: 'unlocked'; readonly unlocked: Unlocked }
  /** `rest`: milliseconds until the next try. */
  | { readonly kind: 'wrong' | 'too-soon'; readonly rest: number }
  | { readonly kind: 'no-device-key' }
  /** Another page has removed the lock. */
  | { readonly kind: 'no-lock' };

const firstWait = 1000;
const longestWait = 60_000;

/** Milliseconds to wait after so many wrong PINs in a row. */
export const waitAfter = (wrong: number): number =>
  wrong === 0 ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(wrong - 1, 10));

/** Milliseconds until a PIN may be tried; a clock that was set back makes nobody wait for longer than the wait itself. */
export const restOf = ({ wrong, until }: Pick<Lock, 'wrong' | 'until'>, now: number): number =>
  Math.min(waitAfter(wrong), Math.max(0, until - now));

/**
 * Tries it.
 *
 * @param now milliseconds by the clock of the device
 */
export async function tryPin(pin: string, now: () => number): Promise<Attempt> {
  let rest = 0;
  let counted: Lock | undefined;
  await changeLock((lock) => {
    rest = restOf(lock, now());
    if (rest > 0) return undefined;
    const wrong = lock.wrong + 1;
    counted = { ...lock, wrong, until: now() + waitAfter(wrong) };
    return counted;
  });
  if (rest > 0) return { kind: 'too-soon', rest };
  const device = await deviceKey('kept');
  if (counted === undefined || device === undefined) return { kind: 'no-lock' };
  const opened = await openLock(counted, pin, device, rememberedKeys());
  switch (opened.kind) {
    case 'opened': {
      const { unlocked, forOffice } = opened;
      const all = { ...counted.forOffice, ...forOffice };
      await changeLock((lock) => ({ ...lock, forOffice: all, wrong: 0, until: 0 }));
      return { kind: 'unlocked', unlocked };
    }
    case 'wrong': {
      const lock = await readLock();
      return { kind: 'wrong', rest: lock === undefined ? 0 : restOf(lock, now()) };
    }
    case 'no-device-key':
      return opened;
  }
}
