// Bundles what runs in Node, once for each state of the sources: loading 600 files one by one takes many times as long.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

import { keptFolder } from './kept-folder.js';
import { nameOf } from './sources.js';

/**
 * A file asks where it lies to find others beside it; it gets the place of its source.
 *
 * @type {import('esbuild').Plugin}
 */
const placesOfSources = {
  name: 'places of sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:js|tsx?)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/**
 * Data of packages goes into the bundle: Node 20 warns of every JSON file that is imported.
 *
 * @type {import('esbuild').Plugin}
 */
const dataOfPackages = {
  name: 'data of packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.].*\.json$/ }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }));
  },
};

/**
 * The folder with a bundle of these sources.
 *
 * @param {import('./sources.js').Sources} sources
 * @param {readonly string[]} entries files, from the root, that are loaded from outside
 * @param {string} cache folder of all bundles, below the packages that they load
 * @returns {Promise<string>} each entry lies in it under its own path, with the ending `.mjs`
 */
export const bundleOf = (sources, entries, cache) =>
  keptFolder(cache, nameOf(sources), (outdir) =>
    build({
      absWorkingDir: sources.root,
      entryPoints: [...entries],
      outdir,
      outbase: sources.root,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      sourcesContent: false,
      plugins: [placesOfSources, dataOfPackages],
      logLevel: 'error',
    }),
  );
