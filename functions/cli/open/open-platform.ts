/** Where a command works: a data folder on this machine, or a deployed stage. Both open to the same. */
import { access } from 'node:fs/promises';

import { Option, type Command } from 'commander';

import { knownStudies } from '#functions/platform/known-studies.ts';
import type { Study } from '#schemas/language/study/study.ts';

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
 * Studies that are known where the options point: a folder that is not there yet knows those compiled in, and is not made.
 *
 * @throws {CommandFailure} the place cannot be opened
 */
export async function studiesAt(place: Place): Promise<readonly Study[]> {
  const isThere = await access(place.data).then(
    () => true,
    () => false,
  );
  if (place.stage === undefined && !isThere) return knownStudies().list();
  const platform = await openPlatform(place, 'refuse');
  try {
    return await platform.studies.list();
  } finally {
    await platform.close();
  }
}

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
  const open = await openData(data, 'shared');
  return { ...open, site: open.site ?? localSite, isServed: open.site !== undefined, signIn: 'one-time-address' };
}
