/** Words say the same to a browser, whose chunks hold no names of sentences, as to the server. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { buildAssets } from '#functions/build/assets.ts';
import { keylessWords } from '#functions/build/keyless-words.ts';
import { answerKeys, filingKeys } from '#schemas/language/faults/messages.ts';
import { en as english } from '#schemas/words/en/en-form.ts';
import { languages } from '#schemas/words/languages.ts';

const words = fileURLToPath(new URL('../../../survey-schemas/words/', import.meta.url));
/** What a browser has of a module of words: no sentence that ingestion alone says. */
const withoutFiling = (module: unknown): unknown =>
  JSON.parse(JSON.stringify(module), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'faults.required' in value
      ? Object.fromEntries(
          Object.entries(value).filter(([name]) => !filingKeys.some((key) => name === `faults.${key}`)),
        )
      : value,
  );
const source = async (path: string): Promise<unknown> => ({ ...v.parse(v.looseObject({}), await import(path)) });

async function bundled(path: string): Promise<{ readonly exports: unknown; readonly text: string }> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [keylessWords()],
  });
  const text = outputFiles[0]?.text ?? '';
  return { exports: await source(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`), text };
}

test.each(languages.flatMap((language) => ['form', 'work', 'rare'].map((kind) => [language, kind] as const)))(
  '%s-%s',
  async (language, kind) => {
    const path = `${words}${language}/${language}-${kind}.ts`;
    const { exports, text } = await bundled(path);
    expect(exports).toEqual(withoutFiling(await source(path)));
    expect(text).toMatch(/named\(\[/);
  },
);

test('what is said of a registration alone weighs on no phone of an enumerator, and of an interview on no kiosk', async () => {
  const scripts = (await buildAssets()).filter(({ name }) => name.endsWith('.js'));
  const holding = (sentence: string): ReadonlySet<string> =>
    new Set(
      scripts
        .filter(({ bytes }) => new TextDecoder().decode(bytes).includes(sentence))
        .map(({ name }) => /^chunks\/(page|kiosk)-/.exec(name)?.[1] ?? 'link'),
    );
  const { sentences } = english;
  expect(holding(sentences['filling.entry.next'])).toEqual(new Set(['page', 'kiosk']));
  expect(holding(sentences['filling.interview.next'])).toEqual(new Set(['page', 'link']));
});

test('what ingestion alone finds is said in no browser, and found in none', async () => {
  const scripts = (await buildAssets()).filter(({ name }) => name.endsWith('.js'));
  const texts = scripts.map(({ bytes }) => new TextDecoder().decode(bytes));
  const faults = Object.entries(english.sentences);
  const held = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => {
      const [, sentence = ''] = faults.find(([name]) => name === `faults.${key}`) ?? [];
      return texts.some((text) => text.includes(sentence));
    });
  expect(held(filingKeys)).toEqual([]);
  expect(held(answerKeys)).toEqual(answerKeys);
  const found = (key: string): boolean => texts.some((text) => text.includes(`says:{key:"${key}"`));
  expect(found('number-written')).toBe(true);
  expect(filingKeys.filter(found)).toEqual([]);
});
