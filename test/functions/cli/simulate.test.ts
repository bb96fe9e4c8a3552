/** `remit simulate` as a person runs it: in a shell, into a file or into another program. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';

const remit = 'functions/cli/remit.js';
const run = promisify(execFile);
const simulate = async (...args: string[]): Promise<string[]> => {
  const { stdout } = await run('node', [remit, 'simulate', ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.trimEnd().split('\n');
};

it('prints as many responses as asked, the same for the same seed and others for another', async () => {
  const first = await simulate('--instrument', 'border', '--n', '25', '--seed', '7');
  expect(first).toHaveLength(25);
  expect(await simulate('--instrument', 'border', '--n', '25', '--seed', '7')).toEqual(first);
  expect(await simulate('--instrument', 'border', '--n', '25', '--seed', '8')).not.toEqual(first);
});

it('prints answers at random that fit the questions, and spoils as many as asked', async () => {
  const args = ['--instrument', 'household', '--n', '40', '--seed', '7', '--random'];
  const faulty = async (...more: string[]) =>
    (await simulate(...args, ...more)).filter(
      (line) => checkResponse(householdStudy.instrument, JSON.parse(line)).kind === 'faulty',
    );
  expect(await faulty()).toEqual([]);
  expect(await faulty('--faulty', '1')).toHaveLength(40);
  expect(await simulate(...args)).toEqual(await simulate(...args));
});

it('stops without complaint when the reader has had enough', async () => {
  const child = spawn('node', [remit, 'simulate', '--instrument', 'price-quote', '--n', '200000']);
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await once(child, 'close');
  expect({ code: child.exitCode, complaint }).toEqual({ code: 0, complaint: '' });
});

it('is used wrongly without an instrument, or with a share above 1', async () => {
  await expect(run('node', [remit, 'simulate'])).rejects.toMatchObject({ code: 2 });
  const wrong = ['simulate', '--instrument', 'border', '--faulty', '2'];
  await expect(run('node', [remit, ...wrong])).rejects.toMatchObject({ code: 2 });
});
