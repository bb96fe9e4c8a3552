import { defineConfig } from 'vitest/config';

/** `npm run test:r` needs R with the packages survey, jsonlite and laeken. */
export default defineConfig({ test: { include: ['test/r/**/*.test.ts'], testTimeout: 600_000 } });
