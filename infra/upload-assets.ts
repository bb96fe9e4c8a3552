/** Puts the browser assets into the bucket behind `/assets/`, each with the type and the lifetime that it has on the laptop. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['svg', 'image/svg+xml'],
]);

/** Chunks carry the hash of their content in their name; everything else is asked for anew. */
const lifetimeOf = (name: string): string =>
  name.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'public, no-cache';

export type AssetsBucket = { readonly region: string; readonly name: string };

/** Uploads every file below `folder`, chunks first, and answers how many there were. */
export async function uploadAssets(folder: string, bucket: AssetsBucket): Promise<number> {
  const client = new S3Client({ region: bucket.region });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted((a, b) => Number(b.startsWith('chunks/')) - Number(a.startsWith('chunks/')));
  for (const name of files) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket.name,
        Key: `assets/${name}`,
        Body: readFileSync(join(folder, name)),
        ContentType: contentTypes.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream',
        CacheControl: lifetimeOf(name),
      }),
    );
  }
  return files.length;
}
