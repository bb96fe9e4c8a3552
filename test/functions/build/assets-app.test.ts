/** What a phone downloads from a laptop: compressed as far as its browser allows, and never twice. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { createAssetsApp } from '#functions/build/assets-app.ts';
import { createStudiesApp } from '#functions/collect/studies/app.ts';
import { buildAssets } from '#functions/build/assets.ts';
import { wordsOf } from '#schemas/language/study/study.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { expect, test } from 'vitest';

import { catalogue, studies } from '../../studies.ts';

const assets = await buildAssets();
const app = createAssetsApp(assets);
const largest = assets.toSorted((a, b) => b.bytes.length - a.bytes.length)[0];
if (largest === undefined) throw new Error('there are no assets');
const get = async (name: string, headers: Record<string, string>) => {
  const answer = await app.request(`/assets/${name}`, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, coding: answer.headers.get('content-encoding'), bytes, headers: answer.headers };
};

test('a browser gets brotli, an old one gzip, a program without either the plain bytes; all the same', async () => {
  const plain = Buffer.from(largest.bytes);
  const br = await get(largest.name, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  expect([br.coding, brotliDecompressSync(br.bytes).equals(plain)]).toEqual(['br', true]);
  const gzip = await get(largest.name, { 'accept-encoding': 'gzip, deflate, br;q=0' });
  expect([gzip.coding, gunzipSync(gzip.bytes).equals(plain)]).toEqual(['gzip', true]);
  const none = await get(largest.name, {});
  expect([none.coding, none.bytes.equals(plain), none.headers.get('vary')]).toEqual([null, true, 'accept-encoding']);
  expect(br.bytes.length).toBeLessThan(gzip.bytes.length);
});

test('what a phone has already is not sent again, whatever coding it came in', async () => {
  const first = await get(largest.name, { 'accept-encoding': 'br' });
  const again = await get(largest.name, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
  expect((await get('nothing.js', {})).status).toBe(404);
});

const others = languages.filter((language) => language !== 'en');
const ofOthers = new RegExp(`^chunks/(${others.join('|')})-`);
const decoder = new TextDecoder();

/** What a page loads where a PIN is set, or on a tap on the line that offers one; and on a tap, a show card, what asks about a row, or what delivers a file. */
const ofPin = /^chunks\/pin-/;
/** What the first list that is searched loads, with words of later. */
const ofSearch = /^chunks\/rare-words-/;
const ofCard = /^chunks\/show-card-/;
const ofRow = /^chunks\/ask-row-/;
const ofSpelled = /^chunks\/spelled-answers-/;
const ofFile = /^chunks\/bring-backup-/;
/** What the review loads where the round asks for the place of an interview, beside words of later. */
const ofPlace = /^chunks\/ask-place-/;
/** What it loads once the first question is there, or on such a tap: the English words of later among them. */
const ofLater = /^chunks\/(?:en-later|delivered-record|keep-ready|known-links|paradata|seal-backup|why-back)-/;
/** What it loads in place of an interview: without a link, or of a round that is over. */
const ofNone = /^chunks\/show-(?:work|kept)-/;

/** What an interview of a shift loads beside the others. */
const ofShift = /^chunks\/counts-for-/;

/** Everything that a script may load, itself included, but for the words of another language, and what a tap loads. */
function loadedBy(name: string, known = new Set<string>()): ReadonlySet<string> {
  const asset = assets.find((one) => one.name === name);
  const isLater = [ofOthers, ofPin, ofSearch, ofPlace, ofCard, ofRow, ofSpelled, ofFile, ofLater, ofNone, ofShift].some(
    (one) => one.test(name),
  );
  if (asset === undefined || known.has(name) || isLater) return known;
  known.add(name);
  const chunks = decoder.decode(asset.bytes).matchAll(/["'](?:\.\/|\.\/chunks\/)([\w-]+\.js)["']/g);
  for (const [, chunk = ''] of chunks) loadedBy(`chunks/${chunk}`, known);
  return known;
}

/** Bytes of what each study that a link may be for needs beside the form: its questions, in English, and the counts of its shifts. */
const questionsOfLinks = (): Promise<readonly number[]> =>
  Promise.all(
    catalogue
      .filter(({ collection }) => collection.files.includes('link'))
      .map(async ({ instrument: { id, version }, collection }) => {
        const address = `/v1/studies/${id}/${version}?language=en`;
        const answer = await createStudiesApp({ studies }).request(address, { headers: { 'accept-encoding': 'br' } });
        const counts = collection.weights.kind === 'shift' ? assets.filter(({ name }) => ofShift.test(name)) : [];
        const own = await Promise.all(counts.map(({ name }) => get(name, { 'accept-encoding': 'br' })));
        return own.reduce((sum, { bytes }) => sum + bytes.length, (await answer.arrayBuffer()).byteLength);
      }),
  );

test('the first question on a phone costs less than 90 kB, page, styles, scripts, questions and all, and no word of another language', async () => {
  const scripts = loadedBy('collect.js');
  const used = assets.filter(
    ({ name }) => /^(?:page\.css|forms\.css|icon\.svg|ahead\.js)$/.test(name) || scripts.has(name),
  );
  const words = await Promise.all(others.map(loadFormWords));
  const sentences = words.flatMap((one) => Object.values(one.sentences));
  expect(sentences.length).toBeGreaterThan(100 * others.length);
  const telling = sentences.filter((one) => one.length > 25); // “OK” is a word of many languages
  const translated = used.filter(({ bytes }) => telling.some((one) => decoder.decode(bytes).includes(one)));
  expect(translated.map(({ name }) => name)).toEqual([]);
  const sizes = await Promise.all(
    used.map(async ({ name }) => (await get(name, { 'accept-encoding': 'br' })).bytes.length),
  );
  const page = (await get('shell/en.html', { 'accept-encoding': 'br' })).bytes.length;
  const total = sizes.reduce((sum, size) => sum + size, page + Math.max(...(await questionsOfLinks())));
  expect(used.length).toBeGreaterThanOrEqual(5);
  expect(assets.filter(({ name }) => ofPin.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofSearch.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofPlace.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofCard.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofRow.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofSpelled.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofFile.test(name)).length).toBe(1);
  expect(assets.filter(({ name }) => ofLater.test(name)).length).toBe(7);
  expect(assets.filter(({ name }) => ofNone.test(name)).length).toBe(2);
  expect(total).toBeLessThan(90_000);
});

test('the first script of the page asks for the scripts of the form and the words of one language, all of them there', () => {
  const text = decoder.decode(assets.find(({ name }) => name === 'ahead.js')?.bytes);
  const lists = [...text.matchAll(/"((?:[\w-]+-[0-9A-Z]{8} ?)+)"/g)].flatMap(([, names = '']) => names.split(' '));
  const named = new Set(lists.map((name) => `chunks/${name}.js`));
  expect([...named].filter((name) => assets.every((asset) => asset.name !== name))).toEqual([]);
  const [start = ''] = [...named].filter((name) => name.startsWith('chunks/start-'));
  for (const name of loadedBy(start)) expect(named).toContain(name);
  expect([...named].filter((name) => /-form-/.test(name)).length).toBe(languages.length);
  expect(text).not.toContain('import');
});

test('no script holds a study: not one sentence of a questionnaire, in no language', async () => {
  const said = await Promise.all(
    catalogue.flatMap((study) =>
      Object.keys(study.words).map(async (language) => Object.values((await wordsOf(study, language)).questions)),
    ),
  );
  const sentences = said
    .flat()
    .map((text) => (typeof text === 'string' ? text : text.label))
    .filter((text) => text.length > 25);
  expect(sentences.length).toBeGreaterThan(100);
  const holding = assets.filter(({ bytes }) => {
    const text = decoder.decode(bytes);
    return sentences.some((one) => text.includes(one));
  });
  expect(holding.map(({ name }) => name)).toEqual([]);
});
