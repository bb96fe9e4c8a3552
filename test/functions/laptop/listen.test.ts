/** A platform that stops answers what is under way, and does not wait for callers who want nothing more. */
import { listen } from '#functions/laptop/listen.ts';
import { Hono } from 'hono';
import { expect, test } from 'vitest';

test('a browser that keeps its connection after a slow answer does not keep the platform from stopping', async () => {
  let arrived = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const app = new Hono();
  app.get('/slow', async (c) => {
    arrived();
    await new Promise((later) => setTimeout(later, 300));
    return c.text('done');
  });
  const server = await listen(app, 0, '127.0.0.1');
  const answer = fetch(`http://127.0.0.1:${server.port}/slow`);
  await asked;
  const began = performance.now();
  await server.close();
  expect(await (await answer).text()).toBe('done');
  expect(performance.now() - began).toBeLessThan(4500); // idle connections live for five seconds
});
