/** Sends sheets of shifts. */
import { keepSheet, type KeptSheet, sheetOf } from '../shifts/kept-sheets.ts';
import { linkMark } from './link-mark.ts';
import { postSaying } from './post-saying.ts';
import type { Work } from './work-list.ts';

type Sender = Pick<Work, 'instrument' | 'psu' | 'token'>;

/** The sheet of one shift, as whoever shows it has it. */
export type SheetPlace = {
  readonly now: () => KeptSheet | undefined;
  /** Changes it and writes it down. */
  readonly change: (what: (one: KeptSheet) => KeptSheet) => Promise<void>;
};

/** Whether the server said that it takes a sheet no more by this link. */
export const isRefused = ({ refused }: KeptSheet, { token }: Pick<Sender, 'token'>): boolean =>
  refused === linkMark(token);

const sentAt = ({ work, sheet, taps }: KeptSheet, at: string): KeptSheet => ({ work, sheet, taps, sent: at });

/** Sends a sheet as it is now, unless the server has it or takes it no more by this link; answers whether it still waits. */
export async function sendSheet({ now, change }: SheetPlace, sender: Sender, language: string): Promise<boolean> {
  const { token } = sender;
  const one = now();
  if (one === undefined || one.sent === one.sheet.at || isRefused(one, sender)) return false;
  const { sheet } = one;
  const outcome = await postSaying({ path: '/v1/links/shift-sheet', token, language, said: sheet, noted: sheet.at });
  if (outcome === undefined || outcome === 'taken') return true; // a sheet is never told so
  // Meanwhile somebody may have counted on.
  await change((later) => (outcome === 'refused' ? { ...later, refused: linkMark(token) } : sentAt(later, sheet.at)));
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
