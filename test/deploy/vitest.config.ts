import { defineConfig } from 'vitest/config';

/** Started by run.ts, which has deployed before. */
export default defineConfig({
  test: { include: ['test/deploy/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false },
});
