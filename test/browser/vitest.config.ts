/** `npm run test:browser`: people use the pages of a running platform in Chromium, and fill in a form in Firefox and WebKitGTK, too. */
import { defineConfig } from 'vitest/config';

import { retried } from './retried.ts';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/demo.ts'],
    setupFiles: ['test/browser/use-demo.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // One platform and one browser at a time: two cores carry no more.
    fileParallelism: false,
    isolate: false, // what tests of pages share is loaded once, and not for each file: two seconds of each
    // A busy machine may be late by more than a test waits. What passed only at the second try is named.
    retry: 'CI' in process.env ? 1 : 0,
    reporters: ['default', retried],
  },
});
