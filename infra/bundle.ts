/**
 * Bundles handlers for Lambda with esbuild, the AWS SDK included, so that what was tested is what runs. Three measures
 * keep a bundle, and with it each cold start, small; a test holds every function to the limit.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const usualLimit = 500_000;

/** Functions that may be larger, and why. */
const largerLimits: Readonly<Record<string, number>> = {
  ingest: 660_000, // knows how telephone numbers of every country are written (121 kB), and tells faults in every language
  publish: 640_000, // weighs, calibrates and estimates; starts at night, when nobody waits for it
  'corridor-costs': 640_000,
};

/** Largest bundle of a function, in bytes: a cold start reads all of it. */
export const bundleLimit = (name: string): number => largerLimits[name] ?? usualLimit;

/** CommonJS packages inside an ESM bundle still call `require`. */
const requireBanner =
  "import { createRequire as remitCreateRequire } from 'node:module'; const require = remitCreateRequire(import.meta.url);";

/**
 * The SDK describes every operation of a service in one file, as objects with computed keys, which no bundler dares to
 * drop. The keys are constants of that file: written out, the operations that we do not call fall away (60 KB for DynamoDB).
 */
const leanSchemas: Plugin = {
  name: 'lean-schemas',
  setup(esbuild) {
    esbuild.onLoad(
      { filter: /@aws-sdk[/\\]client-[a-z0-9-]+[/\\]dist-es[/\\]schemas[/\\]schemas_0\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const constants = new Map(
          [...source.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name = '', text = '']) => [name, text]),
        );
        return { contents: source.replace(/\[(_\w+)\]:/g, (key, name: string) => `${constants.get(name) ?? key}:`) };
      },
    );
  },
};

/** Lambda puts credentials into the environment; profiles, SSO and instance metadata (90 KB) have no business there. */
const lambdaCredentials: Plugin = {
  name: 'lambda-credentials',
  setup(esbuild) {
    const namespace = 'lambda-credentials';
    esbuild.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path }) => ({ path, namespace }));
    esbuild.onLoad({ filter: /.*/, namespace }, () => ({
      resolveDir: root,
      contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
        export const credentialsWillNeedRefresh = () => false;
        export const credentialsTreatedAsExpired = () => false;`,
    }));
  },
};

/** No operation that we call streams events; the SDK asks for the codec (15 KB) only when one does. */
const noEventStreams: Plugin = {
  name: 'no-event-streams',
  setup(esbuild) {
    const namespace = 'no-event-streams';
    esbuild.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path }) => ({ path, namespace }));
    esbuild.onLoad({ filter: /.*/, namespace }, () => ({
      contents: `export class EventStreamSerde {
          constructor() { throw new Error('this bundle holds no codec of event streams'); }
        }
        export const eventStreamSerdeProvider = () => new EventStreamSerde();`,
    }));
  },
};

/** Writes `folder/index.mjs` from functions/NAME/handler.ts and answers its size in bytes. */
export async function bundleHandler(name: string, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`functions/${name}/handler.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
    plugins: [leanSchemas, lambdaCredentials, noEventStreams],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.values(metafile.outputs).reduce((bytes, output) => bytes + output.bytes, 0);
}
