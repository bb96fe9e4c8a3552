/**
 * Elements as they are. Hono puts a component of its own around every `input`, `button` and `form`, which waits for
 * actions of React, and around what belongs into the head of a document; a form of ours draws hundreds of the former and
 * none of the latter. Without them a page is smaller, and its next screen is there sooner.
 */
import type { Plugin } from 'esbuild';

const namespace = 'plain-elements';

/** For bundles of a browser. */
export const plainElements: Plugin = {
  name: namespace,
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.\/intrinsic-element\/components\.js$/ }, ({ importer }) =>
      /hono[/\\]dist[/\\]jsx[/\\]dom[/\\]/.test(importer) ? { path: 'none', namespace } : undefined,
    );
    esbuild.onLoad({ filter: /.*/, namespace }, () => ({ contents: 'export const components_exports = {};' }));
  },
};
