/**
 * Words as browsers load them: what a sentence is called is the same in every language, so the names lie once beside all of
 * them, and the chunk of a language holds its sentences alone, in their order. Six languages are some 8 kB less that way.
 */
import type { Plugin, PluginBuild } from 'esbuild';
import * as v from 'valibot';

import { filingKeys } from '#schemas/language/faults/messages.ts';

const namespace = 'keyless-words';

/** `words/tg/tg-form.ts`: the folder of all words, and which ones of a language. */
const file = /^(.*[/\\]words[/\\])\w+[/\\]\w+-(form|work|rare)\.ts$/;

const sentencesSchema = v.record(v.string(), v.string());
const moduleSchema = v.record(v.string(), v.record(v.string(), v.unknown()));
type Named = readonly [name: string, value: Readonly<Record<string, unknown>>];

/** What a module of words exports; each exports one thing. Bundled first: plain Node loads no TypeScript. */
async function exportedBy({ esbuild }: PluginBuild, path: string): Promise<Named> {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const imported: unknown = await import(`data:text/javascript;base64,${code}`);
  const [only, ...others] = Object.entries(v.parse(moduleSchema, { ...v.parse(v.looseObject({}), imported) }));
  if (only === undefined || others.length > 0) throw new TypeError(`${path} is to export one thing`);
  return only;
}

/** The sentences of words, and what else they have: a form has names and lists beside them, the others are sentences alone. */
function parted(value: Readonly<Record<string, unknown>>) {
  if (!('sentences' in value)) return { sentences: v.parse(sentencesSchema, value), rest: undefined };
  const { sentences, ...rest } = value;
  return { sentences: v.parse(sentencesSchema, sentences), rest };
}

const english = (folder: string, kind: string): string => `${folder}en/en-${kind}.ts`;

/** What ingestion alone finds it says itself. */
const ofFiling: ReadonlySet<string> = new Set(filingKeys.map((key) => `faults.${key}`));

/**
 * For bundles of a browser.
 *
 * @param unsaid how the names of sentences begin which no page of the bundle ever says; they are left out of it
 */
export const keylessWords = (...unsaid: readonly string[]): Plugin => ({
  name: namespace,
  setup(esbuild) {
    const isSaid = (key: string): boolean => !ofFiling.has(key) && !unsaid.some((start) => key.startsWith(start));
    const keysOf = new Map<string, Promise<readonly string[]>>();
    /** Names of the English sentences that a browser says, read once for all languages. */
    const keysIn = (path: string): Promise<readonly string[]> => {
      const keys =
        keysOf.get(path) ??
        exportedBy(esbuild, path).then(([, value]) => Object.keys(parted(value).sentences).filter(isSaid));
      keysOf.set(path, keys);
      return keys;
    };
    esbuild.onLoad({ filter: file, namespace: 'file' }, async ({ path }) => {
      const [, folder = '', kind = ''] = file.exec(path) ?? [];
      const [name, value] = await exportedBy(esbuild, path);
      const { sentences, rest } = parted(value);
      const keys = await keysIn(english(folder, kind));
      const missing = keys.filter((key) => !(key in sentences));
      if (missing.length > 0 || Object.keys(sentences).filter(isSaid).length !== keys.length)
        throw new TypeError(`${path} does not say what English says: ${missing.join(', ')}`);
      const said = `named(${JSON.stringify(keys.map((key) => sentences[key]))})`;
      const whole = rest === undefined ? said : `{...${JSON.stringify(rest)},sentences:${said}}`;
      return {
        contents: `import { named } from ${JSON.stringify(`${namespace}:${english(folder, kind)}`)};\nexport const ${name} = ${whole};`,
        resolveDir: folder,
      };
    });
    esbuild.onResolve({ filter: new RegExp(`^${namespace}:`) }, ({ path }) => ({
      path: path.slice(namespace.length + 1),
      namespace,
    }));
    esbuild.onLoad({ filter: /.*/, namespace }, async ({ path }) => {
      const keys = await keysIn(path);
      return {
        contents: `const keys = ${JSON.stringify(keys)};\nexport const named = (said) => Object.fromEntries(said.map((text, n) => [keys[n], text]));`,
      };
    });
  },
});
