/** Serves the browser assets on the laptop, as the distribution does on AWS: with ETags, compressed, never listed. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { Hono } from 'hono';
import { parseAccept } from 'hono/utils/accept';

import type { Asset } from './assets.ts';

type Coding = 'br' | 'gzip';
type Bytes = Uint8Array<ArrayBuffer>;

/** Beyond this quality of brotli a laptop spends seconds for the last few kilobytes. */
const quality = 9;
const brotli = promisify(brotliCompress);
const compressors: Readonly<Record<Coding, (bytes: Bytes) => Promise<Uint8Array>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: promisify(gzip),
};
/** Smaller ones gain nothing; the distribution has the same limit. */
const smallestCompressed = 1000;

function codingFor(accepted: string | undefined, asset: Asset): Coding | undefined {
  if (accepted === undefined || asset.bytes.length < smallestCompressed) return undefined;
  const taken = parseAccept(accepted).filter(({ q }) => q > 0);
  return (['br', 'gzip'] as const).find((coding) => taken.some(({ type }) => type === coding));
}

/** `GET /assets/{name}` for everything in `assets`; each is compressed once, when it is first asked for. */
export function createAssetsApp(assets: readonly Asset[]) {
  const byName = new Map(assets.map((asset) => [asset.name, asset]));
  const compressed = new Map<string, Promise<Bytes>>();
  const compress = (asset: Asset, coding: Coding): Promise<Bytes> => {
    const key = `${coding} ${asset.name}`;
    const known = compressed.get(key);
    if (known !== undefined) return known;
    const made = compressors[coding](asset.bytes).then((bytes) => Uint8Array.from(bytes));
    compressed.set(key, made);
    return made;
  };
  return new Hono().get('/assets/:name{.+}', async (c) => {
    const asset = byName.get(c.req.param('name'));
    if (asset === undefined) return c.notFound();
    const headers = {
      'cache-control': asset.cacheControl,
      etag: `W/${asset.etag}`, // one name for every coding of it
      'content-type': asset.contentType,
      vary: 'accept-encoding',
    };
    if (c.req.header('if-none-match')?.includes(asset.etag) === true) return c.body(null, 304, headers);
    const coding = codingFor(c.req.header('accept-encoding'), asset);
    return coding === undefined
      ? c.body(asset.bytes, 200, headers)
      : c.body(await compress(asset, coding), 200, { ...headers, 'content-encoding': coding });
  });
}
