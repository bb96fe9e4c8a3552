/**
 * `npm run test:deploy`: starts a local AWS, prepares the account, deploys with the very command that an operator types,
 * and drives the real addresses. Needs python3; some minutes once everything is installed. With a number
 * (`npm run drill:erase:aws -- 1000`) nothing but the drill of erasure, with so many people.
 */
import { spawnSync } from 'node:child_process';

import { startLocalAws } from './ministack.ts';

const drilled = process.argv.slice(2).at(-1);
if (drilled !== undefined && !/^[1-9]\d*$/.test(drilled)) throw new TypeError('say how many people, such as 1000');
const only = drilled === undefined ? [] : ['-t', 'nothing is left of any of them'];

const aws = await startLocalAws();
const steps = [
  { command: ['cdk', 'bootstrap', 'aws://000000000000/us-east-1', '--no-notices'], stdio: 'pipe' },
  { command: ['tsx', 'infra/deploy.ts', '--context', 'stage=emulator'], stdio: 'pipe' },
  { command: ['vitest', 'run', '--config', 'test/deploy/vitest.config.ts', ...only], stdio: 'inherit' },
] as const;
try {
  for (const { command, stdio } of steps) {
    process.stdout.write(`\n== ${command.join(' ')}\n`);
    const env = { ...process.env, ...aws.env, ...(drilled !== undefined && { DRILLED_PEOPLE: drilled }) };
    const ended = spawnSync('npx', command, { env, stdio, encoding: 'utf8', timeout: 5_400_000 }); // a thousand people take long
    if (ended.status !== 0) {
      // What was printed line by line as it went well interests nobody; what went before a failure does.
      if (stdio === 'pipe') process.stderr.write(ended.stdout + ended.stderr);
      process.stderr.write(`\n${command.join(' ')} failed; the log of the local AWS is ${aws.log}\n`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await aws.stop();
}
