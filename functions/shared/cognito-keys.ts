/** Public keys of the user pool, fetched when first needed and kept; a key we do not know yet makes us look once more. */
import * as v from 'valibot';

const keySchema = v.looseObject({ kid: v.string(), kty: v.string() });
const keySetSchema = v.object({ keys: v.array(keySchema) });

export type PublicKey = v.InferOutput<typeof keySchema>;

/** The key with this id; undefined when the pool has none. Throws when the pool cannot be asked. */
export type FindKey = (kid: string) => Promise<PublicKey | undefined>;

/** Seconds between two looks for an unknown key, so that forged tokens cannot make us ask without end. */
const patienceSeconds = 60;

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
    const answer = await deps.fetch(deps.url);
    known = v.parse(keySetSchema, await answer.json()).keys;
    lookedAt = seconds;
    return known.find((key) => key.kid === kid);
  };
}
