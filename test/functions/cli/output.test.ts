/** What becomes of a command whose output nobody takes: the work is done, and only what is wrong is said. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { expect, test } from 'vitest';

const list = ['functions/cli/remit.js', 'study', 'show', 'household', '--json'];

test('a reader that has gone away is no fault', async () => {
  const child = spawn(process.execPath, list, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.destroy();
  await once(child, 'close');
  expect({ code: child.exitCode, complaint }).toEqual({ code: 0, complaint: '' });
});

test('output that the disk does not take is told, with what was done, and is no fault of remit', async () => {
  const child = spawn(process.execPath, list, { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(complaint).toContain('remit: what was asked is done, but the output could not be written: ENOSPC');
  expect(complaint).not.toContain('fault of remit');
});
