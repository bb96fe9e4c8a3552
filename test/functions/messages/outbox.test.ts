/** The outbox of a laptop: messages for a day, readable by their owner alone. */
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import type { Message } from '#functions/messages/message.ts';
import { clearOutbox, outboxIn, readOutbox } from '#functions/messages/outbox.ts';

import { startRemit } from '../cli/remit-process.ts';

const root = await mkdtemp(join(tmpdir(), 'remit-outbox-'));
afterAll(() => rm(root, { recursive: true }));
const folder = join(root, 'outbox');

const now = new Date('2026-11-01T12:00:00Z');
let n = 0;
let told = 0;
const tell = () => {
  told += 1;
};
const send = outboxIn(folder, {
  now: () => new Date(now.getTime() + n * 1000),
  newId: () => `m${++n}`,
  told: tell,
});
const message = (address: string): Message => ({
  to: { by: 'email', address },
  language: 'tg',
  subject: 'Сабти шумо',
  text: 'https://example.org/#code',
});

test('a message lies there for its owner alone, the newest first, and is told without a word of it', async () => {
  await send(message('a@example.org'));
  await send(message('b@example.org'));
  expect(told).toBe(2);
  expect((await readOutbox(folder)).map(({ to }) => to.address)).toEqual(['b@example.org', 'a@example.org']);
  expect((await stat(folder)).mode & 0o077).toBe(0);
  for (const name of await readdir(folder)) {
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    expect(name).not.toContain('example');
  }
});

test('a file that is no message is left out, and the command prints the others', async () => {
  await writeFile(join(folder, '2026-half.json'), '{"at":');
  expect(await readOutbox(folder)).toHaveLength(2);
  const { out } = await startRemit('outbox', '--data', root).ended;
  expect(out).toMatch(
    /To: b@example\.org\nSubject: Сабти шумо\n\nhttps:\/\/example\.org\/#code\n[^]*To: a@example\.org/,
  );
  expect((await startRemit('outbox', '--data', join(root, 'nowhere')).ended).out).toMatch(/^No message was written/);
});

test('after a day it is gone', async () => {
  const [old = ''] = await readdir(folder);
  const [at, dayAgo] = [new Date('2026-11-05T00:00:00Z'), new Date('2026-11-03T00:00:00Z')];
  for (const name of await readdir(folder)) await utimes(join(folder, name), at, at);
  await utimes(join(folder, old), dayAgo, dayAgo);
  const before = (await readdir(folder)).length;
  await clearOutbox(folder, at);
  expect(await readdir(folder)).toHaveLength(before - 1);
  expect(await readdir(folder)).not.toContain(old);
});

test('one that cannot be written can be tried again later, and is not told', async () => {
  const blocked = join(root, 'blocked');
  await writeFile(blocked, '');
  const failing = outboxIn(blocked, { now: () => now, newId: () => 'm', told: tell });
  await expect(failing(message('c@example.org'))).rejects.toThrow('the outbox cannot be written');
  expect(told).toBe(2);
});
