/** Names the tests that passed only when they were tried again, and where they failed before: each is a fault of the test or of the product, to be found. */
import type { Reporter } from 'vitest/node';

export const retried: Reporter = {
  onTestCaseResult: (test) => {
    const tries = test.diagnostic()?.retryCount ?? 0;
    if (tries === 0) return;
    const errors = test.result().errors ?? [];
    const where = errors.map(({ message, stacks }) => {
      const [at] = stacks ?? [];
      return `  line ${at?.line ?? '?'} of ${at?.file.split('/').pop() ?? '?'}: ${message.replaceAll(/\s+/g, ' ').slice(0, 500)}\n`;
    });
    const name = `${test.module.moduleId.split('/').pop() ?? ''} > ${test.fullName}`;
    process.stdout.write(`tried again: ${name}\n${where.join('')}`);
  },
};
