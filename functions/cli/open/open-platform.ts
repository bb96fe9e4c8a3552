/** Where a command works: a data folder on this machine, or a deployed stage. Both open to the same. */
import { access } from 'node:fs/promises';

import { Option, type Command } from 'commander';

import { compiledStudies } from '#functions/platform/compiled-studies.ts';
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
  const [{ openData }, { sweepObjects, sweptInWords }] = await Promise.all([
    import('../../laptop/data/open-data.ts'),
    import('../../laptop/data/sweep-objects.ts'),
  ]);
  const open = await openData(data, 'shared', { say: (line) => process.stderr.write(`${line}\n`) });
  return {
    ...open,
    site: open.site ?? localSite,
    isServed: open.site !== undefined,
    signIn: 'one-time-address',
    sweep: async (now) => sweptInWords(await sweepObjects(open.where.objects, open.store, now)),
  };
}

/** Works on what the options name, and closes it whatever happens. */
export async function within<T>(
  place: Place,
  absent: 'make' | 'refuse',
  work: (platform: OpenPlatform) => Promise<T>,
): Promise<T> {
  const platform = await openPlatform(place, absent);
  try {
    return await work(platform);
  } finally {
    await platform.close();
  }
}

/** The same for what needs no folder: `work` gets undefined where there is none yet, and none is made. */
export async function ifThere<T>(place: Place, work: (platform: OpenPlatform | undefined) => Promise<T>): Promise<T> {
  const isFolder = () =>
    access(place.data).then(
      () => true,
      () => false,
    );
  return place.stage !== undefined || (await isFolder()) ? within(place, 'refuse', work) : work(undefined);
}

/** Studies that rounds there can ask: those compiled in, and those added to the folder or the stage. */
export const studiesAt = (place: Place): Promise<readonly Study[]> =>
  ifThere(place, (platform) => (platform?.studies ?? compiledStudies()).list());
