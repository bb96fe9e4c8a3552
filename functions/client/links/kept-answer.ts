/** What the server answers to the holder of a link about a round, remembered on this device as it was told last. */
import * as v from 'valibot';

import { getRow, putRow } from '../device/work-rows.ts';
import { deadline } from '../filling/answering.ts';

/** Longer than a slow answer takes. Milliseconds. */
const patience = 20_000;

type OfRound = { readonly round: string };

export type KeptAnswer<T extends OfRound> = {
  readonly path: string;
  /** What its rows on the device are called. */
  readonly rows: string;
  readonly schema: v.GenericSchema<unknown, T>;
};

/** As the server told it a holder last: a phone may be that of several; undefined where it never did. */
export async function keptAnswer<T extends OfRound>(
  { rows, schema }: KeptAnswer<T>,
  round: string,
  holder: string,
): Promise<T | undefined> {
  const read = v.safeParse(schema, await getRow(`${rows} ${holder} ${round}`).catch(() => undefined));
  return read.success && read.output.round === round ? read.output : undefined;
}

/** Asks the server and remembers the answer; without one, what was told before stays. */
export async function askAndKeep<T extends OfRound>(
  { path, rows, schema }: KeptAnswer<T>,
  token: string,
  language: string,
  holder: string,
): Promise<void> {
  try {
    const answer = await fetch(`${path}?lang=${language}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: deadline(patience),
    });
    const read = v.safeParse(schema, answer.ok ? await answer.json() : undefined);
    if (read.success) await putRow(`${rows} ${holder} ${read.output.round}`, read.output);
  } catch {
    // Nobody there, or something in between: it is asked again when there is a connection.
  }
}
