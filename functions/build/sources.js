// Our own sources, and a name for what they hold: whatever is made of them is kept under it until one of them changes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from 'esbuild';

/**
 * @typedef {object} Sources
 * @property {string} root the repository
 * @property {readonly string[]} folders of it that hold sources
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What runs.
 *
 * @type {Sources}
 */
export const ourSources = { root, folders: ['analysis', 'functions', 'survey-schemas'] };

/** Where what is made of them is kept: beside the packages, which it loads. */
export const ourCache = join(root, 'node_modules/.cache/remit');

/**
 * @param {Sources} sources
 * @returns {string} another one when a source, a setting of the compiler, the place of it all or the bundler changes
 */
export function nameOf({ root, folders }) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256').update(`${version} ${root}\n`);
  for (const path of [join(root, 'package.json'), join(root, 'tsconfig.json'), ...files.toSorted()]) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex');
    hash.update(`${content} ${relative(root, path)}\n`);
  }
  return hash.digest('hex').slice(0, 24);
}
