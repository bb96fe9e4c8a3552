/** The proof of work that a registration is sent with, solved by ALTCHA's own solver. */
import { solveChallenge } from 'altcha-lib/v1';
import * as v from 'valibot';

const challengeSchema = v.object({
  algorithm: v.literal('SHA-256'),
  challenge: v.string(),
  salt: v.string(),
  signature: v.string(),
  maxnumber: v.optional(v.number(), 0),
});

/** The header that shows so. */
export async function proofOf(asked: unknown): Promise<string> {
  const { algorithm, challenge, salt, signature, maxnumber } = v.parse(challengeSchema, asked);
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  const proof = { algorithm, challenge, number: solution?.number, salt, signature };
  return Buffer.from(JSON.stringify(proof)).toString('base64');
}
