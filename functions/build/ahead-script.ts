/** Bundles the first script of the page of enumerators around the names of those that follow it. */
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

import { languages } from '#schemas/words/languages.ts';

import { oneScript } from './one-script.ts';
import { reachable } from './reachable.ts';

/** Its name below `/assets/`. */
export const aheadName = 'ahead.js';

const entry = fileURLToPath(new URL('../collect/browser/link/ahead.ts', import.meta.url));

/** `assets/chunks/NAME.js` without what is the same of all. */
function nameOf(path: string): string {
  const [, name] = /^assets\/chunks\/([^/]+)\.js$/.exec(path) ?? [];
  if (name === undefined) throw new Error(`${path} is no chunk, which the first script could ask for`);
  return name;
}

/**
 * The script.
 *
 * @param outputs what was bundled, by path
 * @param target browsers that have to run it
 * @throws {Error} one of the scripts that it names is not among the outputs
 */
export function aheadScript(outputs: Metafile['outputs'], target: string[]): Promise<Uint8Array> {
  const namesFrom = (source: string): readonly string[] => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source) === true);
    if (found === undefined) throw new Error(`nothing was bundled from ${source}`);
    return [...reachable(outputs, found[0], 'outright')].map(nameOf);
  };
  const words = languages.map((language) => [language, namesFrom(`words/${language}/${language}-form.ts`)] as const);
  // What the words of every language load is named once.
  const shared = words.map(([, names]) => names).reduce((all, names) => all.filter((name) => names.includes(name)));
  const form = new Set([...namesFrom('client/filling/start.ts'), ...shared]);
  const own = words.map(([language, names]) => [language, names.filter((name) => !form.has(name)).join(' ')] as const);
  const ahead = { form: [...form].join(' '), words: Object.fromEntries(own) };
  return oneScript(entry, { scriptsAhead: JSON.stringify(ahead) }, target);
}
