/** Serves the browser assets on the laptop, as the distribution does on AWS: with ETags, compressed, never listed. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Asset } from './assets.ts';

/** `GET /assets/{name}` for everything in `assets`. */
export const createAssetsApp = (assets: readonly Asset[]) => {
  const byName = new Map(assets.map((asset) => [asset.name, asset]));
  return new Hono().use('/assets/*', compress()).get('/assets/:name{.+}', (c) => {
    const asset = byName.get(c.req.param('name'));
    if (asset === undefined) return c.notFound();
    const headers = { 'cache-control': asset.cacheControl, etag: asset.etag, 'content-type': asset.contentType };
    return c.req.header('if-none-match')?.includes(asset.etag) === true
      ? c.body(null, 304, headers)
      : c.body(asset.bytes, 200, headers);
  });
};
