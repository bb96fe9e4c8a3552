/**
 * The proof of work that a registration is sent with, in the protocol of ALTCHA: the number with which the salt has the digest
 * that was given. ALTCHA's own solver hands each number to another thread, which takes dozens of times as long.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';

const challengeSchema = v.object({
  algorithm: v.literal('SHA-256'),
  challenge: v.string(),
  salt: v.string(),
  signature: v.string(),
  maxnumber: v.optional(v.number(), 0),
});

/** The header that shows so. */
export function proofOf(asked: unknown): string {
  const { algorithm, challenge, salt, signature, maxnumber } = v.parse(challengeSchema, asked);
  let number = 0;
  while (createHash('sha256').update(`${salt}${number}`).digest('hex') !== challenge) {
    if (number === maxnumber) throw new Error(`no number up to ${maxnumber} solves the challenge`);
    number += 1;
  }
  return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature })).toString('base64');
}
