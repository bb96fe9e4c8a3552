/** The command line `remit`: one file per command in commands/, each loaded only when it is asked for. */
import { Command, CommanderError } from 'commander';

/**
 * Runs one command line and answers the exit code: 0 done, 1 failed, 2 wrong use.
 *
 * @param args what follows `remit` on the command line
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const program = new Command('remit')
    .description('Migration surveys into trustworthy remittance figures')
    .exitOverride();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
