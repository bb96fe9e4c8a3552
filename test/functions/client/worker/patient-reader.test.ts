/** A page is opened from what the worker keeps; where the memory of the browser is silent, from the network. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { patientReader } from '#functions/client/worker/patient-reader.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const silence = new Promise<undefined>(() => undefined);
const network = () => vi.fn(() => Promise.resolve(new Response('of the network')));
const noNetwork = () => vi.fn(() => Promise.reject(new TypeError('no network')));

test('what is kept is read without the network', async () => {
  const fetchIt = network();
  const answer = await patientReader()(Promise.resolve(new Response('kept')), fetchIt);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer.text()).toBe('kept');
  expect(fetchIt).not.toHaveBeenCalled();
});

test('what is not kept comes from the network', async () => {
  const answer = await patientReader()(Promise.resolve(undefined), network());
  expect(await answer.text()).toBe('of the network');
});

test('neither kept nor in reach: the page is told so', async () => {
  await expect(patientReader()(Promise.resolve(undefined), noNetwork())).rejects.toThrow('no network');
});

test('a memory that is silent is waited for once; the network is asked, and then at once', async () => {
  const read = patientReader();
  const fetchIt = network();
  const first = read(silence, fetchIt);
  await vi.advanceTimersByTimeAsync(2900);
  expect(fetchIt).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(await (await first).text()).toBe('of the network');
  const second = read(silence, network());
  await vi.advanceTimersByTimeAsync(1);
  expect(await (await second).text()).toBe('of the network');
});

test('without a network a slow memory is waited for', async () => {
  const slow = new Promise<Response>((resolve) => {
    setTimeout(resolve, 8000, new Response('kept'));
  });
  const reading = patientReader()(slow, noNetwork());
  await vi.advanceTimersByTimeAsync(9000);
  expect(await (await reading).text()).toBe('kept');
});
