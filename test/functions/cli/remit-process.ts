/** Runs the real command line in a process of its own, as a person at a terminal would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../functions/cli/remit.js', import.meta.url));

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type Running = {
  readonly child: ChildProcess;
  /** Resolves with standard output once it holds a whole line. */
  readonly firstLine: Promise<string>;
  readonly ended: Promise<Ended>;
};

/** Starts `remit` with these arguments, in a folder that is not the repository's. */
export function startRemit(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, err });
    });
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) resolve(out);
    });
    void ended.then(() => {
      reject(new Error(`ended before it printed a line: ${err}`));
    });
  });
  firstLine.catch(() => undefined); // commands that only end are not asked for their first line
  return { child, firstLine, ended };
}
