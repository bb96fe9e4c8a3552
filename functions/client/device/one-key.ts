/**
 * All pages of a device keep what is filled in with the same key. Each holds a lock together with the others as long as it
 * is open; one that changes the key asks them to make way – they save, and load themselves again – and holds it alone.
 */
import { saved } from './writes.ts';

const name = 'remit:key';

/** So long the others have to save what was typed. Milliseconds. */
const patience = 20_000;
/** So long a page that is asked to make way waits for its own writes. Milliseconds. */
const longestSaving = 5000;

let channel: BroadcastChannel | undefined;
let letGo: (() => void) | undefined;

/** Whether this browser keeps its pages apart; some of 2021 do not. */
export const keepsApart = (): boolean => 'locks' in navigator && 'BroadcastChannel' in globalThis;

/** Takes what was typed from the screen at once, and loads the page again when it is kept. */
export async function loadAgain(): Promise<void> {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur(); // what stands in a box counts as typed
  document.body.hidden = true;
  await Promise.race([saved(), new Promise((resolve) => setTimeout(resolve, longestSaving))]);
  location.reload();
}

/** Asks the other pages of this device to save, and to load themselves again. */
export const othersLoadAgain = (): void => channel?.postMessage('load again');

/** The way to let go of the lock, once it is held. */
const held = (mode: LockMode, signal?: AbortSignal): Promise<() => void> =>
  new Promise((answer, refuse) => {
    const holding = () =>
      new Promise<void>((release) => {
        answer(release);
      });
    navigator.locks.request(name, { mode, ...(signal && { signal }) }, holding).catch(refuse);
  });

/**
 * Resolves when no other page is changing the key; from then on none does while this page is open. A browser that denies a
 * site its memory denies locks as well: nothing is kept there, by whatever key.
 */
export async function shareKey(): Promise<void> {
  if (!keepsApart() || letGo !== undefined) return;
  channel ??= new BroadcastChannel(name);
  channel.onmessage = () => void loadAgain();
  letGo = await held('shared').catch(() => undefined);
}

/** Works while no other page of this device keeps anything; `others` when one of them did not make way. */
export async function aloneWithKey<T>(work: () => Promise<T>): Promise<T | 'others'> {
  const late = new AbortController();
  letGo?.();
  letGo = undefined;
  const asked = held('exclusive', late.signal);
  othersLoadAgain();
  const timer = setTimeout(() => {
    late.abort();
  }, patience);
  const release = await asked.catch(() => undefined);
  clearTimeout(timer);
  try {
    return release === undefined ? 'others' : await work();
  } finally {
    release?.();
    await shareKey();
  }
}
