/** Runs the command line in this process, which is loaded already: for what a command says and does, not for how it starts and ends. */
import { vi } from 'vitest';

import { runCommandLine } from '#functions/cli/cli.ts';

export type Said = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `remit` with these arguments; what it prints is kept. One at a time. */
export async function remitHere(...args: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text)))),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text)))),
  ];
  try {
    const code = await runCommandLine([...args]);
    return { code, out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
