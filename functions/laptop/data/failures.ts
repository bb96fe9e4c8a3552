/** How a command ends when it cannot do its work; its message is one sentence for the person at the terminal. */
import { UnknownStudy } from '#schemas/language/study/study.ts';
import { BucketRefused } from '#functions/store/s3-faults.ts';
import { RoundOfNewerVersion, StoreDamaged, StoreUnavailable } from '#functions/store/store.ts';

/** A failure that person can mend: the message is printed alone, without a stack, and the exit code is 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** The failure to open a database that another process, which cannot be asked, has open. */
export const databaseInUse = (path: string): CommandFailure =>
  new CommandFailure(`the database ${path} is open in another process, which does not answer; stop that one first`);

/** A use of the command that cannot mean anything (exit code 2). */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** What the person at the terminal reads: what they can mend as it is, a bug with its first place in our code. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `failed without saying why (${String(error)})`;
  const known = [WrongUse, CommandFailure, BucketRefused, StoreUnavailable, StoreDamaged, UnknownStudy];
  const explained = [...known, RoundOfNewerVersion];
  if (explained.some((kind) => error instanceof kind)) return error.message;
  const place = /((?:analysis|functions|survey-schemas)\/[^():]+:\d+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}; this is a fault of remit, please report it`;
}
