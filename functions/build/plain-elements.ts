/**
 * Elements as they are. Hono puts a component of its own around every `input`, `button` and `form`, which waits for
 * actions of React, and around what belongs into the head of a document; a form of ours draws hundreds of the former and
 * none of the latter. Without them a page is smaller, and its next screen is there sooner. So it is without what reads
 * styles that are objects, which no page of ours has (its policy forbids styles inside elements), names of attributes that
 * React writes otherwise than HTML, and what keeps the contexts of several people apart on a server.
 */
import type { Plugin } from 'esbuild';

const namespace = 'plain-elements';
const ofDom = /hono[/\\]dist[/\\]jsx[/\\]dom[/\\][\w-]+\.js$/;

/** What stands for the parts that are left out, by their name. */
const stands: Readonly<Record<string, string>> = {
  components: 'export const components_exports = {};',
  utils: 'export const normalizeIntrinsicElementKey = (key) => key;\nexport const styleObjectForEach = () => {};',
  context: 'export const globalContexts = [];\nexport const useContext = ({ values }) => values[values.length - 1];',
};

/** For bundles of a browser. */
export const plainElements: Plugin = {
  name: namespace,
  setup(esbuild) {
    esbuild.onResolve({ filter: /^(?:\.\/intrinsic-element\/components|\.\.\/(?:utils|context))\.js$/ }, (asked) =>
      ofDom.test(asked.importer) ? { path: asked.path.replace(/.*\/|\.js$/g, ''), namespace } : undefined,
    );
    esbuild.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: stands[path] ?? '' }));
  },
};
