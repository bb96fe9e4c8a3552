/** Names the tests that passed only when they were tried again, and where they failed before: each is a fault of the test or of the product, to be found. */
import { basename } from 'node:path';
import type { Reporter } from 'vitest/node';

export const retried: Reporter = {
  onTestCaseResult: (test) => {
    const tries = test.diagnostic()?.retryCount ?? 0;
    if (tries === 0) return;
    const errors = test.result().errors ?? [];
    const where = errors.map(({ message, stacks }) => {
      const [at] = stacks ?? [];
      return `  line ${at?.line ?? '?'} of ${basename(at?.file ?? '?')}: ${message.replaceAll(/\s+/g, ' ').slice(0, 500)}\n`;
    });
    process.stdout.write(`tried again: ${basename(test.module.moduleId)} > ${test.fullName}\n${where.join('')}`);
  },
};
