/** The command line tells people what it can do and what they did wrong, with the exit codes that scripts rely on. */
import { readFile } from 'node:fs/promises';

import * as v from 'valibot';
import { expect, test } from 'vitest';

import { startRemit } from './remit-process.ts';

test('--version answers the version of the package, at once', async () => {
  const description: unknown = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
  const { version } = v.parse(v.object({ version: v.string() }), description);
  expect(await startRemit('--version').ended).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('--help lists the commands and is no failure', async () => {
  const { code, out } = await startRemit('--help').ended;
  expect(code).toBe(0);
  expect(out).toMatch(/serve/);
});

test('a command nobody knows, an option nobody knows and a value that cannot be are wrong uses, said in a sentence', async () => {
  const [command, option, port, every] = await Promise.all([
    startRemit('sevre').ended,
    startRemit('serve', '--colour').ended,
    startRemit('serve', '--port', '99999').ended,
    startRemit('serve', '--release-every', 'sometimes').ended,
  ]);
  expect(command).toMatchObject({ code: 2, out: '' });
  expect(command.err).toMatch(/unknown command 'sevre'[\s\S]*Did you mean serve/);
  expect(option).toMatchObject({ code: 2, out: '' });
  expect(option.err).toContain("unknown option '--colour'");
  expect(port).toMatchObject({ code: 2, out: '' });
  expect(port.err).toContain('from 0 (any free one) to 65535');
  expect(every.err).toContain('like 30m, 24h or 7d');
});
