/** Bundles a handler for Lambda with esbuild, the AWS SDK included, so that what was tested is what runs. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Largest bundle that may be deployed, in bytes: a cold start reads all of it. */
export const bundleLimit = 500_000;

/** CommonJS packages inside an ESM bundle still call `require`. */
const requireBanner =
  "import { createRequire as remitCreateRequire } from 'node:module'; const require = remitCreateRequire(import.meta.url);";

/**
 * Writes `folder/index.mjs` from functions/NAME/handler.ts and answers its size in bytes.
 * The code version is the only thing fixed at build time; settings come from the environment.
 */
export function bundleHandler(name: string, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const result = buildSync({
    absWorkingDir: root,
    entryPoints: [`functions/${name}/handler.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    keepNames: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.values(result.metafile.outputs).reduce((bytes, output) => bytes + output.bytes, 0);
}
