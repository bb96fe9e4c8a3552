/** Whether the disk of a data folder takes more, asked before anything is written: a database that runs out of room breaks. */
import { access, constants, statfs } from 'node:fs/promises';

/**
 * Bytes that are left free, for the database to tidy up in: it writes files of some 2 MB anew, a few at a time, and must
 * still be able to when nothing more is taken.
 */
export const usualReserve = 64 * 1024 * 1024;

/** What the disk takes; `full` and `read-only` in words for whoever reads the log. */
export type Room = { readonly kind: 'there' } | { readonly kind: 'none'; readonly why: string };

/** Asks the disk that holds `path`. A disk that cannot be asked is written to, and says itself what is wrong. */
export async function roomAt(path: string, reserve: number): Promise<Room> {
  const writable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return { kind: 'none', why: 'the data folder is read-only' };
  const disk = await statfs(path).catch(() => undefined);
  if (disk === undefined || disk.bavail * disk.bsize >= reserve) return { kind: 'there' };
  return { kind: 'none', why: 'the disk of the data folder is full; make room on it' };
}
