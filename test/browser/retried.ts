/** Names the tests that passed only when they were tried again: each is a fault of the test or of the product, to be found. */
import type { Reporter } from 'vitest/node';

export const retried: Reporter = {
  onTestCaseResult: (test) => {
    const tries = test.diagnostic()?.retryCount ?? 0;
    if (tries > 0)
      process.stdout.write(`tried again: ${test.module.moduleId.split('/').pop() ?? ''} > ${test.fullName}\n`);
  },
};
