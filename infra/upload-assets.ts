/** Puts the browser assets into the bucket behind `/assets/`, each with the type and the lifetime that it has on the laptop. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['html', 'text/html; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
]);

/** Chunks carry the hash of their content in their name; everything else is asked for anew. */
const lifetimeOf = (name: string): string =>
  name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'public, no-cache';

/** The script of the worker, at the root of the site: it names every file that it keeps, so that it comes after all of them. */
const workerName = 'worker.js';

const keyOf = (name: string): string => (name === workerName ? name : `assets/${name}`);

/** Chunks first, which others load; the workers last. */
const turnOf = (name: string): number => (/(^|\/)worker\.js$/.test(name) ? 2 : name.startsWith('chunks/') ? 0 : 1);

export type AssetsBucket = { readonly region: string; readonly name: string };

/** Uploads every file below `folder`, chunks first and the worker last, and answers how many there were. */
export async function uploadAssets(folder: string, bucket: AssetsBucket): Promise<number> {
  const client = new S3Client({ region: bucket.region });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted((a, b) => turnOf(a) - turnOf(b));
  for (const name of files) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket.name,
        Key: keyOf(name),
        Body: readFileSync(join(folder, name)),
        ContentType: contentTypes.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream',
        CacheControl: lifetimeOf(name),
      }),
    );
  }
  return files.length;
}
