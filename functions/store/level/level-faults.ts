/** What an error of the embedded database means: damage, a full disk, or that it cannot be used now. */
import { StoreFull, StoreUnavailable } from '../store.ts';

/** An error and what caused it: LevelDB's own is the cause of one that says only that the database is not open. */
const chainOf = (error: unknown): readonly Error[] =>
  error instanceof Error ? [error, ...(error.cause instanceof Error ? [error.cause] : [])] : [];

/** What the innermost error says. */
export const reasonOf = (error: unknown): string => chainOf(error).at(-1)?.message ?? 'no reason given';

/**
 * Whether LevelDB says that what it read is not what it wrote, or misses one of its files. A read behind the end of a table,
 * which was cut off, is an invalid argument to it.
 */
export const isCorruption = (error: unknown): boolean =>
  chainOf(error).some(
    (one) =>
      ('code' in one && one.code === 'LEVEL_CORRUPTION') ||
      /^(?:Corruption|NotFound): |\.(?:ldb|sst): Invalid argument$/.test(one.message),
  );

/** Whether the disk took nothing more. */
export const isFull = (error: unknown): boolean =>
  chainOf(error).some(({ message }) =>
    /no space left|ENOSPC|disk quota|EDQUOT|read-only file system|EROFS/i.test(message),
  );

/** Why a database that is not known to be damaged could not be opened. */
export function openingFault(path: string, error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const why = `(${reasonOf(error)})`;
  return isFull(error)
    ? new StoreFull(
        `the database ${path} cannot be opened: its disk is full or read-only ${why}; nothing is known to be damaged, make room and start again`,
        { cause: error },
      )
    : new StoreUnavailable(
        `the database ${path} cannot be opened now ${why}; nothing is known to be damaged, mend the cause and start again`,
        { cause: error },
      );
}
