/** Bundles the worker of the forms around the list of what it keeps. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

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
