/** Work on one round of a folder or a stage, which is closed again whatever comes of it. */
import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { openPlatform, type Place } from './open-platform.ts';

/** @throws {CommandFailure} there is no such round */
export async function withinRound(
  options: Place & { readonly round: string },
  work: (platform: OpenPlatform) => Promise<void>,
): Promise<void> {
  const platform = await openPlatform(options, 'refuse');
  try {
    if ((await platform.store.getRound(options.round)) === undefined)
      throw new CommandFailure(`there is no round "${options.round}" here`);
    await work(platform);
  } finally {
    await platform.close();
  }
}
