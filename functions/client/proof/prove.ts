/** The proof of work that a registration is sent with: a challenge that is fetched when it is sent, and its solution as ALTCHA writes it. */
import { breathe } from '../filling/breathe.ts';
import { deadline } from '../filling/answering.ts';
import { isRecord, textOf } from '../filling/server-answer.ts';
import { sha256 } from './sha256.ts';

const patienceMilliseconds = 30_000;

/** Numbers between two turns of the browser: some ten milliseconds. */
const atOnce = 1000;

/** The number that a challenge was made with, from 0 up to `most`; undefined when there is none. */
export async function solve(challenge: string, salt: string, most: number): Promise<number | undefined> {
  const wanted = Int32Array.from({ length: 8 }, (_, n) => Number.parseInt(challenge.slice(n * 8, n * 8 + 8), 16) | 0);
  for (let number = 0; number <= most; number += 1) {
    if (number % atOnce === atOnce - 1) await breathe();
    const digest = sha256(`${salt}${number}`);
    if (digest[0] === wanted[0] && digest.every((word, n) => word === wanted[n])) return number;
  }
  return undefined;
}

/**
 * Fetches a challenge and solves it: the header that shows so.
 *
 * @throws {Error} there is no connection, or what came is no challenge: the registration is kept, and tried again
 */
export async function prove(): Promise<{ readonly altcha: string }> {
  const answer = await fetch('/v1/registrations/challenge', { signal: deadline(patienceMilliseconds) });
  const asked: unknown = await answer.json();
  const [challenge = '', salt = '', signature] = ['challenge', 'salt', 'signature'].map((name) => textOf(asked, name));
  const most = isRecord(asked) ? Number(asked['maxnumber']) : 0;
  const number = await solve(challenge, salt, most);
  if (number === undefined) throw new Error('no challenge came');
  return { altcha: btoa(JSON.stringify({ algorithm: 'SHA-256', challenge, number, salt, signature })) };
}
