/** Bundles a script that waits for no other: all that it imports is in it. */
import { build } from 'esbuild';

/**
 * @param entry path of its source
 * @param define what stands for names in it, as code
 * @param target browsers that have to run it
 */
export async function oneScript(
  entry: string,
  define: Readonly<Record<string, string>>,
  target: string[],
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target,
    define: { ...define },
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${entry} was not bundled`);
  return script.contents;
}
