/** Places that the enumerator of this device hands back: said without signal too, and sent when there is one. */
import * as v from 'valibot';

import { handBackSchema } from '#schemas/fieldwork/hand-back.ts';

import { getRow, putRow, rowsOf } from '../device/work-rows.ts';
import { postSaying } from './post-saying.ts';
import { keyOf, type Work } from './work-list.ts';

const saidSchema = v.object({
  said: handBackSchema,
  /** The work that it is about, by `keyOf`. */
  work: v.string(),
  /** The server has it. */
  isSent: v.boolean(),
});
export type Said = v.InferOutput<typeof saidSchema>;

const rowsOfRound = (round: string): string => `hand-back ${round} `;
const read = (value: unknown): Said | undefined => {
  const parsed = v.safeParse(saidSchema, value);
  return parsed.success ? parsed.output : undefined;
};

/** @throws the browser keeps nothing, or is full */
export const sayOf = (round: string, one: Said): Promise<void> => putRow(rowsOfRound(round) + one.work, one);

/** The last thing that was said of each place, by work. */
export async function saidOf(round: string): Promise<ReadonlyMap<string, Said>> {
  const all = (await rowsOf(rowsOfRound(round))).flatMap((value) => read(value) ?? []);
  return new Map(all.map((one) => [one.work, one]));
}

type Sender = Pick<Work, 'instrument' | 'psu' | 'token'>;

async function send(round: string, one: Said, token: string, language: string): Promise<boolean> {
  const { said } = one;
  const outcome = await postSaying({ path: '/v1/links/hand-back', token, language, said, noted: said.id });
  if (outcome !== 'noted') return false;
  try {
    const now = read(await getRow(rowsOfRound(round) + one.work));
    if (now?.said.id === said.id) await sayOf(round, { ...one, isSent: true });
    return true;
  } catch {
    return false; // sent once more: the server notes it once
  }
}

/**
 * Sends what was not sent, each with the token of its place; answers how many still wait.
 *
 * @param work what this page may send for
 */
export async function sendHandBacks(round: string, work: readonly Sender[], language: string): Promise<number> {
  let left = 0;
  for (const one of (await saidOf(round)).values()) {
    if (one.isSent) continue;
    const sender = work.find((each) => keyOf(each) === one.work);
    if (sender === undefined || !(await send(round, one, sender.token, language))) left += 1;
  }
  return left;
}
