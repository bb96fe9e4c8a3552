/**
 * The ledger: a small file beside LevelDB that holds the tally of the last batch that was answered. LevelDB recovers
 * whatever it can read and says nothing of the rest; the ledger knows what must be there. It is written after each batch
 * and before anybody is told, so a kill at any moment leaves it at most behind the database, never ahead.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

import * as v from 'valibot';

import { crc32 } from './crc.ts';
import { type Tally, tallySchema } from './tally.ts';

/** Two places, written in turns: one that is cut off by a power failure leaves the other. */
const places = 2;
const placeBytes = 256;

export type Ledger = {
  /** Notes a tally. It is with the operating system afterwards, so a kill does not undo it. */
  readonly note: (tally: Tally) => void;
  readonly close: () => void;
};

/** Opens a ledger, making it with this tally at first; what it is made with is on the disk afterwards. */
export function openLedger(path: string, first: Tally): Ledger {
  const file = openSync(path, existsSync(path) ? 'r+' : 'wx+', 0o600);
  const note = (tally: Tally): void => {
    const text = JSON.stringify(tally);
    const line = `${crc32(text).toString(16).padStart(8, '0')} ${text}`.padEnd(placeBytes - 1);
    writeSync(file, `${line}\n`, (tally.batch % places) * placeBytes);
  };
  note(first);
  fsyncSync(file);
  return {
    note,
    close: () => {
      closeSync(file);
    },
  };
}

/** The last tally in a ledger; `absent` without a file, `damaged` when it holds none. */
export function readLedger(path: string): Tally | 'absent' | 'damaged' {
  if (!existsSync(path)) return 'absent';
  const tallies = readFileSync(path, 'latin1').split('\n').flatMap(readPlace);
  return tallies.toSorted((a, b) => a.batch - b.batch).at(-1) ?? 'damaged';
}

function readPlace(line: string): readonly Tally[] {
  const [seal, text] = [line.slice(0, 8), line.slice(9).trimEnd()];
  if (seal !== crc32(text).toString(16).padStart(8, '0')) return [];
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), tallySchema), text);
  return parsed.success ? [parsed.output] : [];
}
