/**
 * `npm run test:deploy`: starts a local AWS, prepares the account, deploys with the very command that an operator types,
 * and drives the real addresses. Needs python3; two minutes once everything is installed.
 */
import { spawnSync } from 'node:child_process';

import { startLocalAws } from './ministack.ts';

const aws = await startLocalAws();
const steps: readonly (readonly string[])[] = [
  ['cdk', 'bootstrap', 'aws://000000000000/us-east-1', '--no-notices'],
  ['tsx', 'infra/deploy.ts', '--context', 'stage=emulator'],
  ['vitest', 'run', '--config', 'test/deploy/vitest.config.ts'],
];
try {
  for (const step of steps) {
    process.stdout.write(`\n== ${step.join(' ')}\n`);
    const env = { ...process.env, ...aws.env };
    const { status } = spawnSync('npx', step, { env, stdio: 'inherit', timeout: 600_000 });
    if (status !== 0) {
      process.stderr.write(`\n${step.join(' ')} failed; the log of the local AWS is ${aws.log}\n`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await aws.stop();
}
