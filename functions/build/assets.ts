/**
 * Bundles what runs in the browser. Every file directly inside a `functions/<room>/browser/` folder is one asset
 * (folders below it hold helpers). Entries keep their names and are revalidated by ETag; the heavy parts that they load
 * on demand are chunks with the hash of their content in the name, kept for ever.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Asset = {
  /** Path below `/assets/`, e.g. `page.css` or `chunks/filling-3KX2.js`. */
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
};

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

/** Every browser asset, minified for the phones that field teams carry (browsers of 2021 and later). */
export async function buildAssets(): Promise<readonly Asset[]> {
  const outdir = join(rooms, 'assets');
  const result = await build({
    absWorkingDir: rooms, // names of packages in `alias` are looked for from here, wherever the command was typed
    entryPoints: entryPoints(),
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8', // letters as they are: escaped, words in Cyrillic are three times as long
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2021', 'chrome90', 'firefox90', 'safari14.1'],
    chunkNames: 'chunks/[name]-[hash]',
    loader: { '.svg': 'copy' },
    // What a page draws by itself it draws with the small half of the same library.
    alias: {
      'hono/jsx/jsx-runtime': 'hono/jsx/dom/jsx-runtime',
      'hono/jsx/dom': 'hono/jsx/dom',
      'hono/jsx': 'hono/jsx/dom',
    },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['/assets/*'],
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles.map((file) =>
    describeAsset(relative(outdir, file.path).replaceAll('\\', '/'), file.contents),
  );
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
