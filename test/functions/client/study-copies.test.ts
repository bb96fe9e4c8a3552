/** Copies of studies on a device whose storage fails or does not answer: the form goes on, and nothing stays open. */
import { studyCopies } from '../../../functions/client/filling/study/study-copies.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the page does when it is left. */
let leaves: () => void;

beforeEach(() => {
  leaves = () => undefined;
  vi.stubGlobal('addEventListener', (name: string, act: () => void) => {
    if (name === 'pagehide') leaves = act;
  });
  vi.stubGlobal('removeEventListener', (_: string, act: () => void) => {
    if (leaves === act) leaves = () => undefined;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A device that opens its database, and fails whatever is asked of it. */
const failingDevice = () =>
  deviceWith(() => {
    throw new DOMException('the storage is damaged', 'UnknownError');
  });

/** A device that answers nothing until a transaction is let go: another page holds the store. */
function silentDevice() {
  const abort = vi.fn();
  const close = deviceWith(() => {
    const request = { error: new DOMException('let go', 'AbortError'), onerror: (): void => undefined };
    const transaction = {
      error: request.error,
      objectStore: () => ({ get: () => request }),
      onabort: (): void => undefined,
      abort: () => {
        abort();
        request.onerror();
        transaction.onabort();
      },
    };
    return transaction;
  });
  return { abort, close };
}

function deviceWith(transaction: () => unknown) {
  const close = vi.fn();
  const open = () => {
    const request = { result: { close, transaction }, onsuccess: (): void => undefined };
    queueMicrotask(() => {
      request.onsuccess();
    });
    return request;
  };
  vi.stubGlobal('indexedDB', { open });
  return close;
}

test('a read that fails finds nothing, and closes the database', async () => {
  const close = failingDevice();
  expect(await studyCopies(() => new Date(0)).get('/studies/a')).toBeUndefined();
  expect(close).toHaveBeenCalledTimes(1);
});

test('a write that fails is let go, and closes the database', async () => {
  const close = failingDevice();
  await studyCopies(() => new Date(0)).put('/studies/a', {});
  expect(close).toHaveBeenCalledTimes(1);
});

test.each(['get', 'put'] as const)('a page that is left lets go of what it asks: %s', async (does) => {
  const { abort, close } = silentDevice();
  const done = studyCopies(() => new Date(0))[does]('/studies/a', {});
  await vi.waitFor(() => {
    leaves();
    expect(abort).toHaveBeenCalledTimes(1);
  });
  expect(await done).toBeUndefined();
  expect(close).toHaveBeenCalledTimes(1);
  leaves();
  expect(abort).toHaveBeenCalledTimes(1);
});

test('a device that does not answer is waited for no longer than ten seconds', async () => {
  vi.useFakeTimers();
  const { close } = silentDevice();
  const done = studyCopies(() => new Date(0)).get('/studies/a');
  await vi.advanceTimersByTimeAsync(9_999);
  expect(close).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(await done).toBeUndefined();
  expect(close).toHaveBeenCalledTimes(1);
});
