/** Starts a publishing function for one round and returns at once; the release or the preview shows that it is done. */
import type { Environment } from '../environment.ts';
import { startFunction } from './start-function.ts';

type Started = { readonly kind: 'started' };

/**
 * Asks the function of this name to compute a round: a preview or a release that somebody asks for, or as each night. Lambda leaves what failed
 * twice for a person.
 *
 * @throws {StoreUnavailable} Lambda did not take it
 */
export function startPublishing(
  env: Environment,
  name: string,
  how: 'preview' | 'asked' | 'nightly',
): (round: string) => Promise<Started> {
  const start = startFunction(env, name);
  return async (round) => {
    await start({ round, [how]: true });
    return { kind: 'started' };
  };
}
