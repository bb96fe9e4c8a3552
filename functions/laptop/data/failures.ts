/** How a command ends when it cannot do its work; its message is one sentence for the person at the terminal. */
import { BucketRefused } from '#functions/store/s3-faults.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

/** A failure that person can mend: the message is printed alone, without a stack, and the exit code is 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** A use of the command that cannot mean anything (exit code 2). */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** The sentence for a database whose files are damaged or gone; undefined for every other error. */
function damagedDatabase(error: Error): string | undefined {
  const text = [error, error.cause]
    .map((part) => (part instanceof Error ? `${part.name} ${part.message}` : ''))
    .join(' ');
  return /corrupt|checksum mismatch|LEVEL_|not an sstable|^Error Database is (?:closed|not open)/i.test(text)
    ? `the database of the data folder is damaged, or was closed while it was used (${text.trim().split('\n')[0] ?? ''}); stop, and bring the folder back from a copy`
    : undefined;
}

/** What the person at the terminal reads: what they can mend as it is, a fault of ours with the first place of it in our code. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `failed without saying why (${String(error)})`;
  const mendable = [WrongUse, CommandFailure, BucketRefused, StoreUnavailable];
  if (mendable.some((kind) => error instanceof kind)) return error.message;
  const damaged = damagedDatabase(error);
  if (damaged !== undefined) return damaged;
  const place = /((?:analysis|functions|survey-schemas)\/[^():]+:\d+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}; this is a fault of remit, please report it`;
}
