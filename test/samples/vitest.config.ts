import { defineConfig } from 'vitest/config';

/** `npm run test:samples` draws hundreds of samples from populations whose truth is known: minutes of processor time. */
export default defineConfig({ test: { include: ['test/samples/**/*.test.ts'], testTimeout: 600_000 } });
