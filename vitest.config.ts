import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Folders whose tests compute, and leave nothing behind: each worker loads what they import once, not once a file. */
const computing = ['analysis', 'survey-schemas', 'infra'];

/** Files in them that put something in the place of a module or of the environment. */
const apart = [
  'test/survey-schemas/kinds/new-kind.test.ts',
  'test/infra/permissions/permissions.test.ts',
  'test/infra/operator.test.ts',
];

const elsewhere = ['test/browser/**', 'test/deploy/**', 'test/bench/**', 'test/r/**', 'test/faults/**'];
const below = (folder: string): string => `test/${folder}/**/*.test.{ts,tsx}`;

/** `npm test` runs what needs Node alone; browser, R and AWS checks have commands of their own (see README). */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: availableParallelism(), // one fewer is usual, which leaves half of a small machine idle
    projects: [
      ...computing.map((folder) => ({
        extends: true as const,
        test: { name: folder, include: [below(folder)], exclude: apart, isolate: false },
      })),
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: {
          name: 'running',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...computing.map(below)],
        },
      },
    ],
  },
});
