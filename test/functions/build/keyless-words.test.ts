/** Words say the same to a browser, whose chunks hold no names of sentences, as to the server. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { keylessWords } from '#functions/build/keyless-words.ts';
import { languages } from '#schemas/words/languages.ts';

const words = fileURLToPath(new URL('../../../survey-schemas/words/', import.meta.url));
const source = async (path: string): Promise<unknown> => ({ ...v.parse(v.looseObject({}), await import(path)) });

async function bundled(path: string): Promise<{ readonly exports: unknown; readonly text: string }> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [keylessWords],
  });
  const text = outputFiles[0]?.text ?? '';
  return { exports: await source(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`), text };
}

test.each(languages.flatMap((language) => ['form', 'work', 'pin'].map((kind) => [language, kind] as const)))(
  '%s-%s',
  async (language, kind) => {
    const path = `${words}${language}/${language}-${kind}.ts`;
    const { exports, text } = await bundled(path);
    expect(exports).toEqual(await source(path));
    expect(text).toMatch(/named\(\[/);
  },
);
