/** A platform of its own for a test: the command a person types, on a free port, over a new folder. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
  outbox: v.string(),
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

/** The data folder that platforms start with; a new one where there is none. */
let filed: string | undefined;

/** From now on {@link startPlatform} serves copies of this data folder. */
export function copyFrom(folder: string): void {
  filed = folder;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-browser-'));
  if (filed !== undefined) cpSync(filed, folder, { recursive: true });
  return folder;
}

async function serve(data: string) {
  const args = ['functions/cli/remit.js', 'serve', '--demo', '--json', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const addresses = v.parse(ready, JSON.parse(await firstLine(child)));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { addresses, stop };
}

/** A new data folder with the demo round, filed and published, which nobody serves. */
export async function fileDemo(): Promise<string> {
  const data = newFolder();
  const { stop } = await serve(data);
  await stop();
  return data;
}

/** Starts `remit serve --demo` and waits until it prints its addresses. */
export async function startPlatform(): Promise<Platform> {
  const data = newFolder();
  const { addresses, stop } = await serve(data);
  return {
    ...addresses,
    run: async (...command) => {
      const typed = ['functions/cli/remit.js', ...command, '--data', data];
      return (await promisify(execFile)(process.execPath, typed)).stdout;
    },
    stop: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
