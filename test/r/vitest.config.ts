import { defineConfig } from 'vitest/config';

/** `npm run test:r` needs R with the packages survey, jsonlite and laeken. It waits for the processor where other checks go first. */
export default defineConfig({
  test: { include: ['test/r/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 3_600_000 },
});
