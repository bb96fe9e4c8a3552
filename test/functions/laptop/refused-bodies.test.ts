/** A phone keeps one connection for many interviews: one that is refused does not take the next one with it. */
import { Agent, request } from 'node:http';

import { listen, type Listening } from '#functions/laptop/listen.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { bodyOf, linkTo, startIngest } from '../ingest/ingest-platform.ts';

const kilobyte = 1024;
const platform = await startIngest();
let server: Listening;
let token = '';

beforeAll(async () => {
  server = await listen(platform.app, 0, '127.0.0.1');
  token = await linkTo('household');
});
afterAll(async () => {
  await server.close();
  await platform.close();
});

const address = (path = '/v1/responses') => `http://127.0.0.1:${server.port}${path}`;
const headers = () => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });
const spaces = (size: number) => new Uint8Array(size).fill(0x20);

/** The same bytes without a declared length. */
const inChunks = (size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < size; sent += 16 * kilobyte) controller.enqueue(spaces(16 * kilobyte));
      controller.close();
    },
  });

const sizes = [257, 300, 512, 1000, 3000].map((size) => size * kilobyte);

test.each([
  ['a declared length', (size: number) => ({ body: spaces(size) })],
  ['chunks', (size: number) => ({ body: inChunks(size), duplex: 'half' as const })],
])(
  'after an interview that is too large, sent with %s, the next one arrives, fifty times of fifty',
  async (_, sent) => {
    for (let turn = 0; turn < 50; turn++) {
      const size = sizes[turn % sizes.length] ?? 0;
      const refused = await fetch(address(), { method: 'POST', headers: headers(), ...sent(size) });
      expect(refused.status).toBe(413);
      await refused.text();
      const next = await fetch(address(), {
        method: 'POST',
        headers: headers(),
        body: JSON.stringify(bodyOf('household')),
      });
      expect(next.status).toBeLessThan(202);
      await next.text();
    }
  },
);

test.each([
  ['no token', { 'content-type': 'application/json' }, 401],
  ['another type', { 'content-type': 'text/plain' }, 415],
  ['a coding', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 415],
])('a large body that is refused unread, for %s, does not cost the next request', async (_, given, status) => {
  for (let turn = 0; turn < 20; turn++) {
    const refused = await fetch(address(), { method: 'POST', headers: given, body: spaces(200 * kilobyte) });
    expect(refused.status).toBe(status);
    await refused.text();
    expect((await fetch(address('/v1/health'))).status).toBe(200);
  }
});

type Told = { readonly status: number | undefined; readonly connection: string | undefined; readonly port: number };

/** Sends a body on the one connection of `agent`. */
const postOn = (agent: Agent, body: Uint8Array): Promise<Told> =>
  new Promise((resolve, reject) => {
    const asking = request(address(), { method: 'POST', agent, headers: headers() }, (answer) => {
      const port = answer.socket.localPort ?? 0;
      answer.resume().once('end', () => {
        resolve({ status: answer.statusCode, connection: answer.headers.connection, port });
      });
    });
    asking.once('error', reject);
    asking.end(body);
  });

test('the connection of a refused body is used again; one with more than anybody waits for says that it ends', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const refused = await postOn(agent, spaces(300 * kilobyte));
  expect(refused).toMatchObject({ status: 413, connection: 'keep-alive' });
  const next = await postOn(agent, Buffer.from(JSON.stringify(bodyOf('household'))));
  expect(next.status).toBeLessThan(202);
  expect(next.port).toBe(refused.port);
  agent.destroy();

  const answer = await platform.app.request('/v1/responses', {
    method: 'POST',
    headers: { ...headers(), 'content-length': String(5000 * kilobyte) },
    body: '{}',
  });
  expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close']);
});
