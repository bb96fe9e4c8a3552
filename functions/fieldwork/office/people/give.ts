/** Links for enumerators, with the addresses that are handed over: made one by one, told once, kept nowhere. */
import type { GivingDeps } from '#functions/fieldwork/links/link-deps.ts';
import { addressOfCode, endIn, makeLink } from '#functions/fieldwork/links/make-link.ts';
import type { StoredEnumerator } from '#functions/store/store.ts';

/** What is handed over to one of them. */
export type Handed = {
  readonly whose: StoredEnumerator;
  readonly code: string;
  /** What is opened on the phone. */
  readonly address: string;
  /** ISO 8601. */
  readonly expiresAt: string;
};

export type Given = {
  readonly handed: readonly Handed[];
  /** For whom none could be made; somebody changed the round in the meantime. */
  readonly without: readonly StoredEnumerator[];
};

export type Wish = {
  readonly round: string;
  readonly days: number;
  readonly quota?: number | undefined;
  readonly trial?: true | undefined;
  readonly reason: string;
};

/** Made at the same time: those of a whole country are there before a page gives up waiting. */
const atOnce = 20;

/**
 * One link each, in the order of the people.
 *
 * @param site address of the platform, without a slash at its end
 */
export async function giveLinks(
  deps: GivingDeps & { readonly random: (bytes: number) => Uint8Array },
  people: readonly StoredEnumerator[],
  { days, ...wish }: Wish,
  site: string,
): Promise<Given> {
  const handed: Handed[] = [];
  const without: StoredEnumerator[] = [];
  const expiresAt = endIn(days, deps.now());
  for (let start = 0; start < people.length; start += atOnce) {
    const some = people.slice(start, start + atOnce);
    const outcomes = await Promise.all(some.map(({ id }) => makeLink(deps, id, { ...wish, expiresAt })));
    for (const [at, whose] of some.entries()) {
      const outcome = outcomes[at];
      if (outcome?.kind === 'made')
        handed.push({ whose, code: outcome.code, address: addressOfCode(site, outcome.code), expiresAt });
      else without.push(whose);
    }
  }
  return { handed, without };
}
