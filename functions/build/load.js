// Loads a TypeScript file of ours with everything that it imports: from a bundle, or file by file where none can be kept.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundleOf } from './bundle.js';
import { isNotKept, keepWhileRunning } from './kept-folder.js';
import { ourCache, ourSources } from './sources.js';

const entries = [
  'functions/cli/cli.ts',
  'functions/laptop/computing/thread.ts',
  'functions/laptop/computing/helping-thread.ts',
];

/**
 * @param {string} entry one of the entries above
 * @param {string} [cache] folder of bundles
 * @returns {Promise<any>} its module
 */
export async function load(entry, cache = ourCache) {
  process.setSourceMapsEnabled(true); // what fails names our own files and lines
  /** @type {string} */
  let folder;
  try {
    folder = await bundleOf(ourSources, entries, cache);
  } catch (error) {
    if (!isNotKept(error)) throw error;
    const { tsImport } = await import('tsx/esm/api');
    return tsImport(pathToFileURL(join(ourSources.root, entry)).href, {
      parentURL: import.meta.url,
      // Our own, whatever folder the command is run from: it says how pages are compiled.
      tsconfig: join(ourSources.root, 'tsconfig.json'),
    });
  }
  keepWhileRunning(folder);
  return import(pathToFileURL(join(folder, entry.replace(/\.ts$/, '.mjs'))).href);
}
