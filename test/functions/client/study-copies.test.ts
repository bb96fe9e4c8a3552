/** Copies of studies on a device whose storage fails: the form goes on, and nothing stays open. */
import { studyCopies } from '../../../functions/client/filling/study/study-copies.ts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** A device that opens its database, and fails whatever is asked of it. */
function failingDevice() {
  const close = vi.fn();
  const transaction = () => {
    throw new DOMException('the storage is damaged', 'UnknownError');
  };
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
