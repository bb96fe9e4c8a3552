/** What a phone keeps to work without signal: everything that a link needs, whole, in every language, and no more than it may weigh. */
import { createHash } from 'node:crypto';

import { createAssetsApp } from '#functions/build/assets-app.ts';
import { buildAssets } from '#functions/build/assets.ts';
import { createStudiesApp } from '#functions/collect/studies/app.ts';
import { createCollectApp } from '#functions/collect/app.tsx';
import { encode } from '#functions/platform/http/codings.ts';
import { languages } from '#schemas/words/languages.ts';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { noLinks } from '../store/lay-out.ts';
import { catalogue, studies } from '../../studies.ts';

const assets = await buildAssets();
const app = createAssetsApp(assets);
const text = (name: string): string =>
  new TextDecoder().decode(assets.find((one) => one.name === name)?.bytes ?? new Uint8Array());

const entries = v.array(v.object({ url: v.string(), revision: v.nullable(v.string()), integrity: v.string() }));

/** What the worker keeps, as its script lists it. */
function listed(worker = 'worker.js') {
  const [, list = ''] = /=(\[\{url:.*?\}\])/.exec(text(worker)) ?? [];
  return v.parse(entries, JSON.parse(list.replaceAll(/([{,])(url|revision|integrity):/g, '$1"$2":')));
}

/** As a server compresses it. */
const compressed = async (bytes: Uint8Array): Promise<number> => (await encode(Uint8Array.from(bytes), 'br')).length;

test('the worker comes from the root, is asked for anew each time, and may answer for every page', async () => {
  const answer = await app.request('/worker.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(answer.headers.get('cache-control')).toBe('public, no-cache');
  expect(answer.headers.get('service-worker-allowed')).toBe('/');
});

test('every file that the worker lists is there, with the digest that it knows', async () => {
  for (const { url, integrity } of listed()) {
    const bytes = Buffer.from(await (await app.request(url)).arrayBuffer());
    expect([url, `sha256-${createHash('sha256').update(bytes).digest('base64')}`]).toEqual([url, integrity]);
  }
});

test('no script of a link is loaded that the worker does not list: without a connection, it would not come', () => {
  const known = new Set(listed().map(({ url }) => url));
  const named = [...known].flatMap((url) =>
    [
      ...text(url.replace('/assets/', '')).matchAll(/["'](?:\.\/|\/assets\/)((?:chunks\/)?[\w.-]+\.(?:js|css))["']/g),
    ].map(([, name = '']) =>
      /^chunk-|-[A-Z0-9]{8}\.js$/.test(name) ? `/assets/chunks/${name.replace('chunks/', '')}` : `/assets/${name}`,
    ),
  );
  expect(new Set(named).size).toBeGreaterThan(10);
  expect(named.filter((url) => !known.has(url))).toEqual([]);
});

test('the page that the worker keeps is the one that the server gives, in each language', async () => {
  const server = createCollectApp({
    studies,
    identify: () => Promise.resolve(undefined),
    store: { ...noLinks, getRoundEntry: () => Promise.resolve(undefined), getFrame: () => Promise.resolve([]) },
    secret: 'secret',
    now: () => new Date(),
  });
  for (const language of languages) {
    const page = await server.request('/collect/household', { headers: { 'accept-language': language } });
    expect(await page.text()).toBe(text(`shell/${language}.html`));
  }
});

/** What a link can be for: people who register themselves do so with a connection, or at a kiosk. */
const byLink = catalogue.filter(({ collection }) => collection.files.includes('link'));

test.each([...new Set(byLink.map(({ instrument }) => instrument.id))])(
  'everything that %s needs without a connection weighs at most 250 KB, six languages and all',
  async (id) => {
    const served = createStudiesApp({ studies });
    const version = Math.max(
      ...catalogue.filter(({ instrument }) => instrument.id === id).map(({ instrument }) => instrument.version),
    );
    const questions = await Promise.all(
      languages.map(async (language) => served.request(`/v1/studies/${id}/${version}?language=${language}`)),
    );
    const bodies = await Promise.all(questions.map(async (answer) => new Uint8Array(await answer.arrayBuffer())));
    const files = assets.filter(
      ({ name }) => name === 'worker.js' || listed().some(({ url }) => url === `/assets/${name}`),
    );
    const sizes = await Promise.all([...bodies, ...files.map(({ bytes }) => bytes)].map(compressed));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(files.length).toBeGreaterThan(25);
    expect(total).toBeLessThanOrEqual(250 * 1000);
  },
);

describe('a kiosk', () => {
  const kiosk = () => listed('kiosk/worker.js');
  const isOfKiosk = (url: string) => /\/kiosk[./]/.test(url);

  test('has a worker of its own, below the scope of which its page lies in each language', async () => {
    const answer = await app.request('/assets/kiosk/worker.js');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    const urls = new Set(kiosk().map(({ url }) => url));
    for (const language of languages) expect(urls).toContain(`/assets/kiosk/${language}.html`);
    for (const { url, integrity } of kiosk()) {
      const bytes = Buffer.from(await (await app.request(url)).arrayBuffer());
      expect([url, `sha256-${createHash('sha256').update(bytes).digest('base64')}`]).toEqual([url, integrity]);
    }
  });

  test('loads what no other page does: nothing of it is kept for links, or named by another page', () => {
    expect(kiosk().filter(({ url }) => isOfKiosk(url)).length).toBe(languages.length + 2);
    expect(listed().filter(({ url }) => /\/kiosk[-./]/.test(url))).toEqual([]);
    for (const page of ['register.js', 'collect.js']) expect(text(page)).not.toContain('remit-kiosk');
  });

  test('needs at most 250 KB to register without a connection, six languages and all', async () => {
    const served = createStudiesApp({ studies });
    const version = Math.max(
      ...catalogue.filter(({ instrument }) => instrument.id === 'registration').map((one) => one.instrument.version),
    );
    const bodies = await Promise.all(
      languages.map(async (language) => {
        const answer = await served.request(`/v1/studies/registration/${version}?language=${language}`);
        return new Uint8Array(await answer.arrayBuffer());
      }),
    );
    const files = assets.filter(
      ({ name }) => name === 'kiosk/worker.js' || kiosk().some(({ url }) => url === `/assets/${name}`),
    );
    const sizes = await Promise.all([...bodies, ...files.map(({ bytes }) => bytes)].map(compressed));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250 * 1000);
  });
});

test('each language has a name for the home screen, and starts without a link', () => {
  const shape = v.object({ lang: v.picklist(languages), name: v.string(), start_url: v.literal('/collect') });
  const names = languages.map((language) => v.parse(shape, JSON.parse(text(`manifest/${language}.webmanifest`))));
  expect(names.map(({ lang }) => lang)).toEqual(languages);
  for (const { icons } of [
    v.parse(v.object({ icons: v.array(v.object({ src: v.string() })) }), JSON.parse(text('manifest/en.webmanifest'))),
  ])
    for (const { src } of icons) expect(assets.some(({ name }) => `/assets/${name}` === src)).toBe(true);
});
