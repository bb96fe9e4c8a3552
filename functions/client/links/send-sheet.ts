/** Sends sheets of shifts. */
import { keepSheet, type KeptSheet, sheetOf } from '../shifts/kept-sheets.ts';
import { postSaying } from './post-saying.ts';
import type { Work } from './work-list.ts';

type Sender = Pick<Work, 'instrument' | 'psu' | 'token'>;

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
  const { sheet } = one;
  const outcome = await postSaying({ path: '/v1/links/shift-sheet', token, language, said: sheet, noted: sheet.at });
  if (outcome === undefined) return true;
  // Meanwhile somebody may have counted on.
  await change((later) => (outcome === 'refused' ? { ...later, refused: true } : { ...later, sent: sheet.at }));
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
