/** Bundles the first script of the page of enumerators around the names of those that follow it. */
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

import { languages } from '#schemas/words/languages.ts';

import { oneScript } from './one-script.ts';
import { reachable } from './reachable.ts';

/** Its name below `/assets/`. */
export const aheadName = 'ahead.js';

const entry = fileURLToPath(new URL('../collect/browser/link/ahead.ts', import.meta.url));

/**
 * The script.
 *
 * @param outputs what was bundled, by path
 * @param target browsers that have to run it
 * @throws {Error} one of the scripts that it names is not among the outputs
 */
export function aheadScript(outputs: Metafile['outputs'], target: string[]): Promise<Uint8Array> {
  const addressesFrom = (source: string): readonly string[] => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source) === true);
    if (found === undefined) throw new Error(`nothing was bundled from ${source}`);
    return [...reachable(outputs, found[0], 'outright')].map((path) => `/${path}`);
  };
  const form = addressesFrom('client/filling/start.ts');
  const words = languages.map(
    (language) => [language, addressesFrom(`words/${language}/${language}-form.ts`)] as const,
  );
  return oneScript(entry, { scriptsAhead: JSON.stringify({ form, words: Object.fromEntries(words) }) }, target);
}
