/** What was sent back to the enumerator of this device: asked of the server, and remembered for where there is no signal. */
import * as v from 'valibot';

import { type SentBack, sentBackListSchema } from '#schemas/fieldwork/sent-back.ts';

import { getRow, putRow } from '../device/work-rows.ts';
import { deadline } from '../filling/deadline.ts';

/** Longer than a slow answer takes. Milliseconds. */
const patience = 20_000;

const rowOf = (round: string): string => `sent-back ${round}`;

/** As the server told it last; nothing where it never did. */
export async function keptSentBack(round: string): Promise<readonly SentBack[]> {
  const read = v.safeParse(sentBackListSchema, await getRow(rowOf(round)).catch(() => undefined));
  return read.success && read.output.round === round ? read.output.sentBack : [];
}

/** Asks the server and remembers the answer; without one, what was told before stays. */
export async function refreshSentBack(token: string, language: string): Promise<void> {
  try {
    const answer = await fetch(`/v1/links/sent-back?lang=${language}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: deadline(patience),
    });
    const read = v.safeParse(sentBackListSchema, answer.ok ? await answer.json() : undefined);
    if (read.success) await putRow(rowOf(read.output.round), read.output);
  } catch {
    // Nobody there, or something in between: it is asked again when there is a connection.
  }
}
