/** The platform on one machine, as a process: it starts, serves, is stopped, and says what is in its way. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { type Running, startRemit } from '../cli/remit-process.ts';
import { enterOnce } from '../../enter-once.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-serve-'));
const started: Running[] = [];
const remit = (...args: readonly string[]): Running => {
  const running = startRemit(...args);
  started.push(running);
  return running;
};
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  await rm(root, { recursive: true, force: true });
});

const addressesSchema = v.strictObject({
  url: v.string(),
  links: v.record(v.string(), v.string()),
  titles: v.record(v.string(), v.string()),
  dashboard: v.string(),
  outbox: v.string(),
  tokens: v.record(v.string(), v.string()),
});
const readAddresses = (line: string) => v.parse(addressesSchema, JSON.parse(line));

test('an empty platform prints one line, shows its dashboard, and answers what is under way before it ends', async () => {
  const data = join(root, 'empty');
  const running = remit('serve', '--port', '0', '--data', data, '--json');
  const { url, links, dashboard, outbox, tokens } = readAddresses(await running.firstLine);
  expect(links).toEqual({});
  const [page = '', code = ''] = outbox.split('#');
  expect((await fetch(page)).status).toBe(401);
  const shown = { method: 'POST', body: new URLSearchParams({ code }), redirect: 'manual' } as const;
  expect((await fetch(`${page}/open`, { ...shown, headers: { origin: url } })).status).toBe(303);
  expect((await fetch(`${url}/v1/health`)).status).toBe(200);

  expect((await fetch(dashboard)).headers.get('set-cookie')).toBeNull(); // looking spends nothing
  const signIn = await enterOnce(dashboard);
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const home = await fetch(`${url}/dashboard`, { headers: { cookie } });
  expect(await home.text()).toContain('No rounds yet');
  expect((await enterOnce(dashboard)).status).toBe(401); // its token works once

  const headers = { authorization: `Bearer ${tokens['analyst'] ?? ''}` };
  expect((await fetch(`${url}/v1/rounds/none/releases`, { headers })).status).toBe(404);
  expect((await fetch(`${url}/v1/rounds/none/releases`)).status).toBe(401);

  // The address is lost: another one is minted beside the running server, and works once too.
  const again = (await remit('sign-in', '--data', data).ended).out.trim();
  expect(again.startsWith(`${url}/dashboard/sign-in#`)).toBe(true);
  expect((await enterOnce(again)).status).toBe(303);
  expect((await enterOnce(again)).status).toBe(401);

  const second = await remit('serve', '--port', '0', '--data', data, '--json').ended;
  expect(second).toMatchObject({ code: 1, out: '' });
  expect(second.err).toMatch(/^remit: the data folder .* is already served by process \d+; stop that one first\n$/);

  // Stopped in the middle of a request that is still arriving.
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode('{"instrument":'));
      await new Promise((later) => setTimeout(later, 150));
      running.child.kill('SIGTERM');
      await new Promise((later) => setTimeout(later, 150));
      controller.enqueue(new TextEncoder().encode('"registration"}'));
      controller.close();
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' as const };
  expect((await fetch(`${url}/v1/registrations`, init)).status).toBe(422);
  expect(await running.ended).toMatchObject({ code: 0, err: '' });
});

test('a port in use and a data folder that cannot be written are said in one sentence', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  await writeFile(join(root, 'a-file'), '');
  const [taken, unwritable] = await Promise.all([
    remit('serve', '--port', port, '--data', join(root, 'taken')).ended,
    remit('serve', '--port', '0', '--data', join(root, 'a-file', 'data')).ended,
  ]);
  other.close();
  expect(taken).toMatchObject({ code: 1, out: '' });
  expect(taken.err).toBe(
    `remit: cannot listen on port ${port} of 127.0.0.1: another program is using it; choose another with --port\n`,
  );
  expect(unwritable).toMatchObject({ code: 1, out: '' });
  expect(unwritable.err).toMatch(
    /^remit: cannot write to the data folder .*a-file\/data \(ENOTDIR\); name another with --data\n$/,
  );
});
