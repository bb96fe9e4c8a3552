/** The command line `remit`: one file per command in commands/, loaded only when it is asked for. */
import { Command, CommanderError } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';

import { sentenceOf, WrongUse } from '../laptop/data/failures.ts';

/** Every command: its file exports `makeCommand`, which describes options and runs. */
const commands: Readonly<Record<string, () => Promise<{ makeCommand: () => Command }>>> = {
  association: () => import('./commands/association.ts'),
  benchmark: () => import('./commands/benchmark.ts'),
  campaign: () => import('./commands/campaign.ts'),
  conflicts: () => import('./commands/conflicts.ts'),
  enumerator: () => import('./commands/enumerator.ts'),
  estimate: () => import('./commands/estimate.ts'),
  import: () => import('./commands/import.ts'),
  link: () => import('./commands/link.ts'),
  links: () => import('./commands/links.ts'),
  'sign-in': () => import('./commands/sign-in.ts'),
  serve: () => import('./commands/serve.ts'),
  registrant: () => import('./commands/registrant.ts'),
  offer: () => import('./commands/offer.ts'),
  outbox: () => import('./commands/outbox.ts'),
  rates: () => import('./commands/rates.ts'),
  remarks: () => import('./commands/remarks.ts'),
  release: () => import('./commands/release.ts'),
  restore: () => import('./commands/restore.ts'),
  review: () => import('./commands/review.ts'),
  shortage: () => import('./commands/shortage.ts'),
  round: () => import('./commands/round.ts'),
  sample: () => import('./commands/sample.ts'),
  study: () => import('./commands/study.ts'),
  simulate: () => import('./commands/simulate.ts'),
  weights: () => import('./commands/weights.ts'),
};

/** What breaks outside every call, such as a database that is damaged in the middle of a write, ends in a sentence as well. */
export function endInASentence(): void {
  process.once('uncaughtException', (error) => {
    process.stderr.write(`remit: ${inLines(sentenceOf(error))}\n`);
    process.exit(1);
  });
}

/**
 * Output that cannot be written never stops the work of a command. A reader that has gone away is no fault; anything else,
 * such as a full disk, is said at the end, and makes the exit code 1.
 */
export function outliveOutput(): void {
  let failure: Error | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure ??= error;
  });
  process.stderr.on('error', () => undefined); // there is nowhere to say it
  process.once('exit', (code) => {
    if (failure === undefined || code !== 0) return;
    process.stderr.write(`remit: what was asked is done, but the output could not be written: ${failure.message}\n`);
    process.exitCode = 1;
  });
}

/** The command, and all below it, throws where it would end the process. */
function throwing(command: Command): Command {
  command.commands.forEach(throwing);
  return command.exitOverride();
}

/**
 * Runs one command line and answers the exit code: 0 done, 1 failed, 2 wrong use.
 *
 * @param args what follows `remit` on the command line
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const program = new Command('remit')
    .description('Migration surveys into trustworthy remittance figures')
    .version('', '-V, --version')
    .enablePositionalOptions() // what follows a command is for the command: `round` and `round show` share names of options
    .exitOverride();
  const wanted = Object.keys(commands).filter((name) => args[0] === name);
  for (const name of wanted.length > 0 ? wanted : Object.keys(commands)) {
    const load = commands[name];
    if (load !== undefined) program.addCommand(throwing((await load()).makeCommand()));
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`remit: ${inLines(sentenceOf(error))}\n`);
    return error instanceof WrongUse ? 2 : 1;
  }
}
