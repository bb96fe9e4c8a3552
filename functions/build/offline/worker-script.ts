/** Bundles the worker of the forms around the list of what it keeps. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

import { oneScript } from '../one-script.ts';

/** A file that the worker keeps. */
export type KeptFile = { readonly name: string; readonly bytes: Uint8Array };

const entry = fileURLToPath(new URL('../../client/worker/worker.ts', import.meta.url));

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

/** Chunks carry a hash in their name; all others are told apart by their digest. */
const keptEntry = ({ name, bytes }: KeptFile) => ({
  url: `/assets/${name}`,
  revision: name.startsWith('chunks/') ? null : digest(bytes).slice(0, 16),
  integrity: `sha256-${digest(bytes)}`,
});

/** Every output that `entry` may load, itself included: what it imports outright, and what on demand unless it says `outright`. */
export function reachable(
  outputs: Metafile['outputs'],
  entry: string,
  how?: 'outright',
  known = new Set<string>(),
): ReadonlySet<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? [])
    if (path in outputs && (how === undefined || kind === 'import-statement')) reachable(outputs, path, how, known);
  return known;
}

/**
 * The script. Another one whenever one of the files is: a browser takes it for a new version.
 *
 * @param target browsers that have to run it
 */
export function workerScript(files: readonly KeptFile[], target: string[]): Promise<Uint8Array> {
  const define = {
    'self.__WB_MANIFEST': JSON.stringify(files.map(keptEntry)),
    'process.env.NODE_ENV': '"production"',
  };
  return oneScript(entry, define, target);
}
