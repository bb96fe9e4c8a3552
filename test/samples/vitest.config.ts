import { defineConfig } from 'vitest/config';

/**
 * `npm run test:samples` draws hundreds of samples from populations whose truth is known: minutes of processor time, for
 * which it waits where other checks go first. What tests are given first takes as long.
 */
export default defineConfig({
  test: { include: ['test/samples/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 3_600_000 },
});
