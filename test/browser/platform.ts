/** A platform of its own for a test: the command a person types, on a free port, over a new folder. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import * as v from 'valibot';

const ready = v.object({
  url: v.string(),
  links: v.object({
    household: v.string(),
    border: v.string(),
    'price-quote': v.string(),
    registration: v.string(),
  }),
  dashboard: v.string(),
});

export type Platform = v.InferOutput<typeof ready> & {
  /** A command that somebody types beside the running platform, such as `round close`; resolves to what it prints. */
  readonly run: (...command: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
};

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the platform has no standard output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the platform ended before it was ready');
}

/** Starts `remit serve --demo` and waits until it prints its addresses. */
export async function startPlatform(): Promise<Platform> {
  const data = mkdtempSync(join(tmpdir(), 'remit-browser-'));
  const args = ['functions/cli/remit.js', 'serve', '--demo', '--json', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const addresses = v.parse(ready, JSON.parse(await firstLine(child)));
  return {
    ...addresses,
    run: async (...command) => {
      const typed = ['functions/cli/remit.js', ...command, '--data', data];
      return (await promisify(execFile)(process.execPath, typed)).stdout;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
