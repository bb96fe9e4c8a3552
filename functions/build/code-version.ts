/** Which code computed a figure: the package's version and a hash of every source that can change a published byte. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** Folders whose code turns responses into figures. */
const computing = ['survey-schemas', 'analysis', 'functions/publish'];
const packageSchema = v.object({ version: v.string() });

/**
 * Reads the sources and answers e.g. `0.1.0+3f9a1c0d2b4e`. Where there are no sources (a bundle on Lambda), the value
 * is computed when the bundle is made, and handed in.
 *
 * @param root the repository
 */
export async function codeVersionOf(root: URL): Promise<string> {
  const base = fileURLToPath(root);
  const description = await readFile(join(base, 'package.json'), 'utf8');
  const { version } = v.parse(v.pipe(v.string(), v.parseJson(), packageSchema), description);
  const hash = createHash('sha256');
  for (const file of await sources(base)) {
    const content = createHash('sha256')
      .update(await readFile(join(base, file)))
      .digest('hex');
    hash.update(`${content}  ${file}\n`);
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

async function sources(base: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of computing) {
    for (const entry of await readdir(join(base, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) found.push(relative(base, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    }
  }
  return found.toSorted();
}
