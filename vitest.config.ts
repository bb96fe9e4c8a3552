import { defineConfig } from 'vitest/config';

/** `npm test` runs what needs Node alone; browser, R and AWS checks have commands of their own (see README). */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/deploy/**', 'test/bench/**', 'test/r/**', 'test/faults/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
