import { defineConfig } from 'vitest/config';

/** Started by run.ts, which has deployed before. */
export default defineConfig({
  test: { include: ['test/deploy/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000, fileParallelism: false },
});
