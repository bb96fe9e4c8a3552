/**
 * Bundles handlers for Lambda with esbuild, the AWS SDK included, so that what was tested is what runs. Five measures
 * keep what a cold start reads small; a test holds every function to the limit.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const usualLimit = 500_000;

/** Functions that may be larger, and why. */
const largerLimits: Readonly<Record<string, number>> = {
  collect: 530_000, // exchanges codes for tokens, beside pages and studies; 10 kB more are no cold start that anybody notices
  ingest: 740_000, // seals identities, knows how telephone numbers of every country are written (121 kB), the keys of backup and rescue files, links, sheets of shifts, what the office lets a phone know, what a round may say of its fieldwork and of positions, and where the words of each language are
  registry: 505_000, // asks any study, so it knows the tables of all of them, those of registrants and stocks abroad too
  dashboard: 650_000, // pages, tables, plots of corridors of two surveys, too, maps and comparisons of releases; tens of analysts open it
  fieldwork: 880_000, // fills questionnaires in and checks them, draws QR codes, reads tables (csv-parse), shows sheets of shifts, reads descriptions of rounds with their frames (41 kB), beside tables and plots; tens of coordinators open it
  matching: 600_000, // tells what was answered in a questionnaire, reads tables (csv-parse), names every occupation; tens of caseworkers open it
  record: 775_000, // knows telephone numbers, tells and checks what was answered in a questionnaire, shows it as a form, packs archives
  publish: 700_000, // weighs, calibrates, estimates and writes observations; starts at night, when nobody waits for it
  'corridor-costs': 700_000,
};

/** The most that a cold start of a function may read, in bytes. */
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

/** Tables are where they are: nothing asks the service for other addresses of itself, which keeps them in a cache (9 kB); and DynamoDB speaks no XML (3 kB). */
const noDiscovery: Plugin = {
  name: 'no-discovery',
  setup(esbuild) {
    const namespace = 'no-discovery';
    esbuild.onResolve({ filter: /^@aws-sdk\/(middleware-endpoint-discovery|xml-builder)$/ }, ({ path }) => ({
      path,
      namespace,
    }));
    esbuild.onLoad({ filter: /discovery$/, namespace }, () => ({
      contents: `export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
          environmentVariableSelector: () => false, configFileSelector: () => false, default: false,
        };
        export const resolveEndpointDiscoveryConfig = (config) => config;`,
    }));
    esbuild.onLoad({ filter: /xml-builder$/, namespace }, () => ({
      contents: `const never = () => { throw new Error('this bundle reads and writes no XML'); };
        export const parseXML = never;
        export class XmlNode { constructor() { never(); } }
        export class XmlText { constructor() { never(); } }`,
    }));
  },
};

/** Size of a bundle, in bytes. */
export type BundleSize = {
  /** What a cold start reads: the entry, and every chunk that it imports outright. */
  readonly start: number;
  /** All of it, with what is loaded when somebody asks for it: the words of each language. */
  readonly whole: number;
};

/** Every output that `entry` imports outright, itself included. */
function readAtStart(outputs: Metafile['outputs'], entry: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? [])
    if (kind === 'import-statement' && path in outputs) readAtStart(outputs, path, known);
  return known;
}

/** Writes `folder/index.mjs` and the chunks it loads from functions/NAME/handler.ts. */
export async function bundleHandler(name: string, folder: string): Promise<BundleSize> {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: `functions/${name}/handler.ts`, out: 'index' }],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true, // what is imported on demand is a file of its own, which a cold start does not read
    charset: 'utf8', // letters as they are: escaped, words in Cyrillic are three times as long
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
    plugins: [leanSchemas, lambdaCredentials, noEventStreams, noDiscovery],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => path.endsWith('/index.mjs')) ?? '';
  const bytes = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
  return { start: bytes(readAtStart(outputs, entry)), whole: bytes(Object.keys(outputs)) };
}
