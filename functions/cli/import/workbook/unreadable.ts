/** The sentences for a workbook that is not read: what is wrong with it, and what to do. */
import { UnreadableFile } from '../binary-file.ts';

const again = 'Download it again, or open it and save it as .xlsx';

/** It is not what a program that makes workbooks would write. */
export const damaged = (what: string): UnreadableFile =>
  new UnreadableFile(`the workbook is cut off or damaged; nothing was stored (${what}). ${again}`);

/** It is larger than what is read. */
export const tooLarge = (what: string): UnreadableFile =>
  new UnreadableFile(
    `${what}; nothing was stored. If the file is what it should be, take the sheet into a workbook of its own, or save it as CSV UTF-8`,
  );

/** It is something else than a workbook of today's kind. */
export const otherKind = (what: string): UnreadableFile =>
  new UnreadableFile(`${what}; nothing was stored. Open it in a spreadsheet and save it as .xlsx, without a password`);
