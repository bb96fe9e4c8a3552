/** Serves the browser assets on the laptop, as the distribution does on AWS: with ETags, compressed, never listed. */
import { type Bytes, type Coding, codingFor, encode } from '#functions/platform/http/codings.ts';
import { permissionsOfForms } from '#functions/platform/http/security-headers.ts';
import { workerAddress } from '#functions/client/worker/messages.ts';
import { type Context, Hono } from 'hono';

import { type Asset, workerName } from './assets.ts';

/** `GET /assets/{name}` for everything in `assets`, `GET /worker.js` for the worker; each is compressed once, when it is first asked for. */
export function createAssetsApp(assets: readonly Asset[]) {
  const byName = new Map(assets.map((asset) => [asset.name, asset]));
  const compressed = new Map<string, Promise<Bytes>>();
  const compress = (asset: Asset, coding: Coding): Promise<Bytes> => {
    const key = `${coding} ${asset.name}`;
    const known = compressed.get(key);
    if (known !== undefined) return known;
    const made = encode(asset.bytes, coding);
    compressed.set(key, made);
    return made;
  };
  const answer = async (c: Context, asset: Asset | undefined, more?: Readonly<Record<string, string>>) => {
    if (asset === undefined) return c.notFound();
    const headers = {
      'cache-control': asset.cacheControl,
      etag: `W/${asset.etag}`, // one name for every coding of it
      'content-type': asset.contentType,
      vary: 'accept-encoding',
      // The worker answers with these pages in place of the server.
      ...(asset.name.startsWith('shell/') && { 'permissions-policy': permissionsOfForms }),
      ...more,
    };
    if (c.req.header('if-none-match')?.includes(asset.etag) === true) return c.body(null, 304, headers);
    const coding = codingFor(c.req.header('accept-encoding'), asset.bytes);
    return coding === undefined
      ? c.body(asset.bytes, 200, headers)
      : c.body(await compress(asset, coding), 200, { ...headers, 'content-encoding': coding });
  };
  return new Hono()
    .get('/assets/:name{.+}', (c) => answer(c, byName.get(c.req.param('name'))))
    .get(workerAddress, (c) => answer(c, byName.get(workerName), { 'service-worker-allowed': '/' }));
}
