/** Where a command works: a data folder on this machine, or a deployed stage. Both open to the same. */
import { access } from 'node:fs/promises';

import { Option, type Command } from 'commander';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';

export type Place = { readonly data: string; readonly stage?: string };

/** Where `remit serve` listens unless told otherwise. */
const localSite = 'http://localhost:8787';

/** Adds `--data` and `--stage`, of which one counts. */
export const withWhere = (command: Command): Command =>
  command
    .addOption(new Option('--data <folder>', 'data folder').default('.remit'))
    .addOption(new Option('--stage <name>', 'a deployed stage, with your AWS credentials').conflicts('data'));

/**
 * Opens what the options name.
 *
 * @param absent what to do when there is no such folder: `make` it, or `refuse`
 * @throws {CommandFailure} it cannot be opened; one sentence says why
 */
export async function openPlatform({ data, stage }: Place, absent: 'make' | 'refuse'): Promise<OpenPlatform> {
  if (stage !== undefined) {
    const { openStage } = await import('./open-stage.ts');
    return openStage(stage);
  }
  if (absent === 'refuse') {
    await access(data).catch(() => {
      throw new CommandFailure(`there is no data folder at ${data}; name it with --data`);
    });
  }
  const { openData } = await import('../../laptop/data/open-data.ts');
  const open = await openData(data, 'shared', { say: (line) => process.stderr.write(`${line}\n`) });
  return { ...open, site: open.site ?? localSite, isServed: open.site !== undefined, signIn: 'one-time-address' };
}
