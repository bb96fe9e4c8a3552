/** Sends sheets of shifts. */
import * as v from 'valibot';

import { deadline } from '../filling/deadline.ts';
import { keepSheet, type KeptSheet, sheetOf } from '../shifts/kept-sheets.ts';
import type { Work } from './work-list.ts';

/** Longer than a slow answer takes. Milliseconds. */
const patience = 20_000;

type Sender = Pick<Work, 'instrument' | 'psu' | 'token'>;

/** Statuses that say that it will never be taken. */
const final = new Set([403, 410]);

/** What the server said; undefined where nobody answered, or it was something in between, such as the page of a hotel's network. */
async function post({ sheet }: KeptSheet, token: string, language: string): Promise<'noted' | 'refused' | undefined> {
  try {
    const answer = await fetch(`/v1/links/shift-sheet?lang=${language}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(sheet),
      signal: deadline(patience),
    });
    const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') === true;
    if (final.has(answer.status) && isProblem) return 'refused';
    const noted: unknown = answer.ok ? await answer.json() : undefined;
    return v.is(v.object({ noted: v.literal(sheet.at) }), noted) ? 'noted' : undefined;
  } catch {
    return undefined;
  }
}

/** The sheet of one shift, as whoever shows it has it. */
export type SheetPlace = {
  readonly now: () => KeptSheet | undefined;
  /** Changes it and writes it down. */
  readonly change: (what: (one: KeptSheet) => KeptSheet) => Promise<void>;
};

/** Sends a sheet as it is now, unless the server has it or takes it no more; answers whether it still waits. */
export async function sendSheet({ now, change }: SheetPlace, { token }: Sender, language: string): Promise<boolean> {
  const one = now();
  if (one === undefined || one.sent === one.sheet.at || one.refused) return false;
  const outcome = await post(one, token, language);
  if (outcome === undefined) return true;
  // Meanwhile somebody may have counted on.
  await change((later) => (outcome === 'refused' ? { ...later, refused: true } : { ...later, sent: one.sheet.at }));
  return false;
}

/** Sends what a page that shows no sheet finds of one. */
export async function sendKeptSheet(round: string, sender: Sender, language: string): Promise<void> {
  let one = await sheetOf(round, sender);
  const change: SheetPlace['change'] = async (what) => {
    if (one !== undefined) await keepSheet(round, (one = what(one)));
  };
  await sendSheet({ now: () => one, change }, sender, language);
}
