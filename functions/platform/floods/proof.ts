/**
 * Proof of work before a registration, in the protocol of ALTCHA: whoever registers is given a sum that costs a phone a second
 * and a flood its machines. Nothing is asked of anybody else, and nothing is learned of whoever solves it.
 *
 * @see https://altcha.org/docs/v1/proof-of-work: the challenge is SHA-256 of a salt and a number, which is looked for from 0 on
 */
import { createHmac } from 'node:crypto';

import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { Challenge } from 'altcha-lib/v1/types';
import * as v from 'valibot';

import type { Store } from '#functions/store/store.ts';

/** Numbers among which the solution is. On average half of them are tried: a slow phone takes less than two seconds. */
export const usualNumbers = 100_000;

/** So long a challenge can be solved and shown; a phone fetches one when it sends. Minutes. */
const openMinutes = 20;

export type ProofDeps = {
  /** A key of its own is made of it. */
  readonly secret: string;
  /** How hard it is: {@link usualNumbers} unless somebody sets another. */
  readonly numbers: number;
  readonly now: () => Date;
  readonly spendOnce: Store['spendOnce'];
};

export type Proofs = {
  readonly challenge: () => Promise<Challenge>;
  /** Spends what was solved; `refused`: it is wrong, too old, no challenge of ours, or was spent before. */
  readonly spend: (shown: string) => Promise<'spent' | 'refused'>;
};

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

const solutionSchema = v.object({
  algorithm: v.literal('SHA-256'),
  challenge: hex(64),
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}\?expires=\d{10}&$/)),
  signature: hex(64),
});

const readSolution = (shown: string) =>
  v.safeParse(v.pipe(v.string(), v.parseJson(), solutionSchema), Buffer.from(shown, 'base64').toString('utf8'));

/** Challenges of this platform, signed so that it need not remember them. */
export function proofsOf({ secret, numbers, now, spendOnce }: ProofDeps): Proofs {
  const hmacKey = createHmac('sha256', secret).update('proof of work').digest('hex');
  return {
    challenge: () =>
      createChallenge({ hmacKey, maxnumber: numbers, expires: new Date(now().getTime() + openMinutes * 60_000) }),

    async spend(shown) {
      const read = readSolution(shown);
      if (!read.success) return 'refused';
      const until = new Date(Number(extractParams(read.output)['expires']) * 1000);
      if (until <= now() || !(await verifySolution(read.output, hmacKey, false))) return 'refused';
      return (await spendOnce(`proof ${read.output.challenge}`, until)) === 'spent' ? 'spent' : 'refused';
    },
  };
}
