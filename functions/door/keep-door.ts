/** Lets requests in that came through CloudFront, which shows a key; whoever asks the API by its own address has none. */
import { createHash, timingSafeEqual } from 'node:crypto';

export type DoorDeps = {
  /** The current key and, for some time after a change, the one before. */
  readonly readKeys: () => Promise<readonly string[]>;
  readonly now: () => Date;
};

/** What API Gateway asks: the values of the headers that it was told to look at. */
export type DoorQuestion = { readonly identitySource?: readonly string[] | undefined };
export type DoorAnswer = { readonly isAuthorized: boolean };

/** A wrong key may be a new one that this copy has not read yet; a guesser must not make it read at each try. */
const readAgainAfterMs = 30_000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A handler for API Gateway, which remembers its answer for an hour for each key. */
export function keepDoor({ readKeys, now }: DoorDeps): (question: DoorQuestion) => Promise<DoorAnswer> {
  let keys: readonly Buffer[] = [];
  let readAt = -Infinity;
  const knows = (shown: Buffer): boolean => keys.some((key) => timingSafeEqual(key, shown));
  return async ({ identitySource }) => {
    const shown = digest(identitySource?.[0] ?? '');
    if (knows(shown)) return { isAuthorized: true };
    if (now().getTime() - readAt >= readAgainAfterMs) {
      keys = (await readKeys()).map(digest);
      readAt = now().getTime();
    }
    return { isAuthorized: knows(shown) };
  };
}
