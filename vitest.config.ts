import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

import { apart } from './test/apart.ts';

const elsewhere = [
  'test/browser/**',
  'test/deploy/**',
  'test/bench/**',
  'test/r/**',
  'test/faults/**',
  'test/samples/**',
];

/** `npm test` runs what needs Node alone; browser, R and AWS checks have commands of their own (see README). */
export default defineConfig({
  test: {
    testTimeout: 600_000, // several releases in a row, on two cores that do other things as well
    hookTimeout: 600_000, // what tests share is made in hooks, and takes as long
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'together', // a worker loads a module once for all of its files, not once for each
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...apart],
          isolate: false,
          setupFiles: ['test/leave-nothing-behind.ts'],
        },
      },
      { extends: true, test: { name: 'apart', include: [...apart] } },
    ],
  },
});
