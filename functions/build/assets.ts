/**
 * Bundles what runs in the browser. Every file directly inside a `functions/<room>/browser/` folder is one asset
 * (folders below it hold helpers). Entries keep their names and are revalidated by ETag; the heavy parts that they load
 * on demand are chunks with the hash of their content in the name, kept for ever.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

import { aheadName, aheadScript } from './ahead-script.ts';
import { kioskWorkerName } from '#functions/client/worker/messages.ts';
import { applicationManifests } from './offline/application-manifests.ts';
import { kioskShells, shells } from './offline/shells.tsx';
import { workerScript } from './offline/worker-script.ts';
import { keylessWords } from './keyless-words.ts';
import { kioskWithout } from './kiosk-without.ts';
import { plainElements } from './plain-elements.ts';
import { reachable } from './reachable.ts';

export type Asset = {
  /** Path below `/assets/`, e.g. `page.css` or `chunks/filling-3KX2.js`; `worker.js` lies at the root of the site. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly etag: string;
  readonly cacheControl: string;
};

const rooms = fileURLToPath(new URL('..', import.meta.url));
const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Browsers of 2021 and later. */
const target = ['es2021', 'chrome90', 'firefox90', 'safari14.1'];

/** Where pages of enumerators begin, and their styles; what these load is kept for use without a connection. */
const keptEntries = ['collect.js'];
const keptStyles = ['page.css', 'forms.css', 'cards.css', 'icon.svg'];

/** The same of a kiosk, which a worker of its own keeps. */
const kioskEntries = ['kiosk.js', 'kiosk.css'];
const kioskStyles = ['page.css', 'forms.css', 'icon.svg'];

/** The script of the worker, at the root of the site. */
export const workerName = 'worker.js';

/** A file of the bundle with the headers that it is served with. */
export const describeAsset = (name: string, bytes: Uint8Array): Asset => ({
  name,
  bytes: Uint8Array.from(bytes),
  contentType: contentTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
  etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  cacheControl: name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'public, no-cache',
});

const entryPoints = (): { in: string; out: string }[] =>
  readdirSync(rooms)
    .map((room) => join(rooms, room, 'browser'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })))
    .filter(({ entry }) => entry.isFile())
    .map(({ folder, entry }) => ({ in: join(folder, entry.name), out: entry.name.replace(/\.[^.]+$/, '') }));

const outdir = join(rooms, 'assets');

/** Bundles these, minified for the phones that field teams carry. */
const bundle = (entries: { in: string; out: string }[], chunk: string, ...plugins: readonly Plugin[]) =>
  build({
    absWorkingDir: rooms, // names of packages in `alias` are looked for from here, wherever the command was typed
    entryPoints: entries,
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8', // letters as they are: escaped, words in Cyrillic are three times as long
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target,
    chunkNames: `chunks/${chunk}-[hash]`,
    loader: { '.svg': 'copy', '.png': 'copy' },
    // What a page draws by itself it draws with the small half of the same library.
    alias: {
      'hono/jsx/jsx-runtime': 'hono/jsx/dom/jsx-runtime',
      'hono/jsx/dom': 'hono/jsx/dom',
      'hono/jsx': 'hono/jsx/dom',
    },
    plugins: [...plugins, plainElements],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['/assets/*'],
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
type Bundle = Awaited<ReturnType<typeof bundle>>;

const filesOf = ({ outputFiles }: Bundle): readonly Asset[] =>
  outputFiles.map((file) => describeAsset(relative(outdir, file.path).replaceAll('\\', '/'), file.contents));

/** Those that one of these pages may load. */
function loadedBy(bundled: Bundle, entries: readonly string[]): readonly Asset[] {
  const loaded = new Set(
    entries
      .flatMap((name) => [...reachable(bundled.metafile.outputs, `assets/${name}`)])
      .map((path) => path.replace(/^assets\//, '')),
  );
  return filesOf(bundled).filter(({ name }) => loaded.has(name));
}

const named =
  (name: string) =>
  ({ out }: { readonly out: string }): boolean =>
    out === name;
const [isOfCollect, isOfKiosk] = [named('collect'), named('kiosk')];

/** Every browser asset; the workers, which list others, are the last. */
export async function buildAssets(): Promise<readonly Asset[]> {
  const entries = entryPoints();
  // Each by itself: what phones of enumerators, and kiosks, share with other pages would be cut in pieces for those.
  // Nobody registers by a link, and nobody is interviewed at a kiosk: neither says what only the other one does.
  const [result, ofCollect, ofKiosk] = await Promise.all([
    bundle(
      entries.filter((entry) => !isOfKiosk(entry) && !isOfCollect(entry)),
      'page-[name]',
      keylessWords(),
    ),
    bundle(entries.filter(isOfCollect), '[name]', keylessWords('filling.entry.')),
    bundle(entries.filter(isOfKiosk), 'kiosk-[name]', kioskWithout, keylessWords('filling.interview.')),
  ]);
  const texts = [...(await shells()), ...(await applicationManifests())];
  const written = [
    ...texts.map(([name, text]) => describeAsset(name, new TextEncoder().encode(text))),
    describeAsset(aheadName, await aheadScript(ofCollect.metafile.outputs, target)),
  ];
  const kiosks = [...(await kioskShells())].map(([name, text]) => describeAsset(name, new TextEncoder().encode(text)));
  const kioskKept = [...loadedBy(ofKiosk, kioskEntries), ...loadedBy(result, kioskStyles), ...kiosks];
  const kioskWorker = describeAsset(kioskWorkerName, await workerScript(kioskKept, target));
  const kept = [...loadedBy(ofCollect, keptEntries), ...loadedBy(result, keptStyles), ...written];
  const worker = describeAsset(workerName, await workerScript(kept, target));
  const known = new Map(
    [...filesOf(ofKiosk), ...filesOf(ofCollect), ...filesOf(result)].map((asset) => [asset.name, asset]),
  );
  return [...known.values(), ...written, ...kiosks, kioskWorker, worker];
}

/**
 * Writes every asset below `folder`; the deployment copies that folder to the site's bucket.
 *
 * @public called by assets.js through tsx
 */
export async function writeAssets(folder: string): Promise<readonly Asset[]> {
  const assets = await buildAssets();
  for (const asset of assets) {
    const path = join(folder, asset.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, asset.bytes);
  }
  return assets;
}
