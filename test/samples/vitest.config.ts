import { defineConfig } from 'vitest/config';

/** `npm run test:samples` draws hundreds of samples from populations whose truth is known: minutes of processor time. What a test is given first takes as long. */
export default defineConfig({
  test: { include: ['test/samples/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
