/** Public keys of the user pool, fetched when first needed and kept; a key we do not know yet makes us look once more. */
import * as v from 'valibot';

const keySchema = v.looseObject({ kid: v.string(), kty: v.string() });
const keySetSchema = v.object({ keys: v.array(keySchema) });

export type PublicKey = v.InferOutput<typeof keySchema>;

/** The pool cannot be asked now, so nobody can say who is signed in: neither refused nor let in, but asked to come back. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/**
 * The key with this id; undefined when the pool has none.
 *
 * @throws {KeysUnavailable} the pool cannot be asked now
 */
export type FindKey = (kid: string) => Promise<PublicKey | undefined>;

/** Seconds between two looks for an unknown key, so that forged tokens cannot make us ask without end. */
const patienceSeconds = 60;

/** Longer than a pool that works takes, shorter than people wait for a page. */
const longestMs = 3000;

async function askPool(url: string, ask: typeof fetch): Promise<readonly PublicKey[]> {
  try {
    const answer = await ask(url, { signal: AbortSignal.timeout(longestMs) });
    return v.parse(keySetSchema, await answer.json()).keys;
  } catch (error) {
    throw new KeysUnavailable('the keys of the user pool cannot be read now', { cause: error });
  }
}

/** Finds keys at `url`; a failed look is never remembered. */
export function cognitoKeys(deps: {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
}): FindKey {
  let known: readonly PublicKey[] = [];
  let lookedAt = -Infinity;
  return async (kid) => {
    const found = known.find((key) => key.kid === kid);
    const seconds = deps.now().getTime() / 1000;
    if (found !== undefined || seconds - lookedAt < patienceSeconds) return found;
    known = await askPool(deps.url, deps.fetch);
    lookedAt = seconds;
    return known.find((key) => key.kid === kid);
  };
}
