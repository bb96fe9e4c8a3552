/** Ingestion while the store cannot answer: 503 and when to come back, never a receipt. */
import { ItemTooLarge, StoreUnavailable } from '#functions/store/store.ts';
import { afterAll, expect, test } from 'vitest';

import { bodyOf, linkTo, startIngest } from './ingest-platform.ts';

const down = (): Promise<never> => Promise.reject(new StoreUnavailable('down', { cause: new Error('SECRET-CAUSE') }));
const broken = (): Promise<never> => Promise.reject(new Error('SECRET-MESSAGE quoting an answer'));

const withoutWrites = await startIngest((store) => ({ ...store, putResponse: down, ping: down }));
const withoutVault = await startIngest((store) => ({ ...store, putIdentity: down }));
const withBug = await startIngest((store) => ({ ...store, putResponse: broken }));
const withSmallItems = await startIngest((store) => ({
  ...store,
  putResponse: () => Promise.reject(new ItemTooLarge('an item is larger than the store can hold')),
}));
afterAll(() => Promise.all([withoutWrites, withoutVault, withBug, withSmallItems].map((platform) => platform.close())));

test('a response is not acknowledged, and the phone is told when to try again', async () => {
  const refused = await withoutWrites.post(bodyOf('household'), await linkTo('household'));
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect((await withoutWrites.app.request('/v1/health')).status).toBe(503);
});

test('a registration whose identity could not be kept is not stored without it', async () => {
  expect((await withoutVault.post(bodyOf('registration'))).status).toBe(503);
  expect(await withoutVault.store.countResponses('tests', 'registration')).toBe(0);
});

test('a response that no item can hold is refused for its size, and is no failure of ours', async () => {
  const refused = await withSmallItems.post(bodyOf('household'), await linkTo('household'));
  expect(refused.status).toBe(413);
  expect(withSmallItems.logged.join('\n')).not.toContain('ERROR');
});

test('an unexpected failure tells neither the caller nor the log what was sent', async () => {
  const failed = await withBug.post(bodyOf('household'), await linkTo('household'));
  expect(failed.status).toBe(500);
  expect(await failed.text()).not.toContain('SECRET');
  expect(withBug.logged.join('\n')).toContain('"message":"unexpected"');
  expect([...withBug.logged, ...withoutWrites.logged].join('\n')).not.toContain('SECRET');
});
