/** Opens an embedded database after every item in it was seen to be whole and none to be missing. */
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';

import { ClassicLevel } from 'classic-level';
import * as v from 'valibot';

import { type Database, readItems } from './check-items.ts';
import { isCorruption, openingFault, reasonOf } from './level-faults.ts';
import { fileDamage } from './level-files.ts';
import { type EngineOptions, levelEngine, type OpenEngine } from './level-engine.ts';
import { tallyKey } from './level-format.ts';
import { isInUse } from './level-lock.ts';
import { openLedger, readLedger } from './ledger.ts';
import { emptyTally, isSameTally, type Tally, tallySchema } from './tally.ts';

/** Where a database lies. */
export type Place = { readonly tables: string; readonly ledger: string };

/** The two paths of it in a folder. */
export const placeIn = (folder: string): Place => ({ tables: join(folder, 'tables'), ledger: join(folder, 'ledger') });

export type Opened =
  | { readonly kind: 'open'; readonly engine: OpenEngine }
  /** Another process has it open, whatever its files look like meanwhile. */
  | { readonly kind: 'in-use' }
  | {
      readonly kind: 'damaged';
      /** What is wrong, in words that go on after "the database". */
      readonly what: string;
    };

/** 16 MB of the newest writes are in memory and in the log: fewer, larger tables are written than by default. */
const writeBufferSize = 16 * 1024 * 1024;

/** LevelDB with keys as text and values as bytes. */
export const levelAt = (path: string): Database =>
  new ClassicLevel<string, Buffer>(path, { keyEncoding: 'utf8', valueEncoding: 'buffer', writeBufferSize });

/** Makes a database where there is none; it is on the disk afterwards. */
export async function createLevel({ tables, ledger }: Place): Promise<void> {
  const db = levelAt(tables);
  await db.put(tallyKey, Buffer.from(JSON.stringify(emptyTally)), { sync: true });
  await db.close();
  openLedger(ledger, emptyTally).close();
}

/**
 * Opens one that was made before. Damage is found before anything is written to it, as far as its files show it.
 *
 * @throws {StoreUnavailable} its files cannot be read now, for want of a permission or of open files; `StoreFull`: the disk
 *   takes nothing more. Neither says that anything is damaged
 */
export async function openLevel({ tables, ledger }: Place, options: EngineOptions): Promise<Opened> {
  if (await isInUse(tables)) return { kind: 'in-use' };
  const damage = await fileDamage(tables).catch((error: unknown) => {
    throw openingFault(tables, error);
  });
  if (damage !== undefined) return { kind: 'damaged', what: `cannot be opened without a loss: ${damage}` };
  const db = levelAt(tables);
  try {
    await db.open();
    await forgetNotes(tables);
    const inside = readTally(await db.get(tallyKey));
    const found = await readItems(db);
    const what = compared(inside, readLedger(ledger), found);
    if (what !== undefined || inside === undefined) {
      await db.close();
      return { kind: 'damaged', what: what ?? '' };
    }
    const state = { ...found, tally: inside };
    const forget = () => forgetNotes(tables);
    return { kind: 'open', engine: levelEngine(db, state, openLedger(ledger, inside), { ...options, forget }) };
  } catch (error) {
    await db.close().catch(() => undefined);
    if (!isCorruption(error)) throw openingFault(tables, error);
    return { kind: 'damaged', what: `cannot be read (${reasonOf(error)})` };
  }
}

/** LevelDB notes what it does to its files, keys of erased items among it; nobody reads that. */
async function forgetNotes(tables: string): Promise<void> {
  for (const name of ['LOG', 'LOG.old']) await truncate(join(tables, name)).catch(() => undefined); // a system that forbids it keeps it until the next start
}

function readTally(value: Buffer | undefined): Tally | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), tallySchema), value?.toString());
  return parsed.success ? parsed.output : undefined;
}

/** What is missing of what must be there; undefined when nothing is. */
function compared(
  inside: Tally | undefined,
  ledger: Tally | 'absent' | 'damaged',
  found: { readonly tally: Tally; readonly broken: number },
): string | undefined {
  if (ledger === 'absent') return 'has lost its file ledger, so that nobody can tell whether anything is missing';
  if (ledger === 'damaged') return 'has a damaged file ledger, so that nobody can tell whether anything is missing';
  const isBehind = inside === undefined || inside.batch < ledger.batch;
  const wanted = isBehind ? ledger : inside;
  if (!isBehind && found.broken === 0 && isSameTally(found.tally, wanted)) return undefined;
  return missingInWords(wanted, found.tally);
}

/** How many items are missing or damaged, table by table. */
export function missingInWords(wanted: Tally, found: Tally): string {
  const rows = [
    ['responses', 'responses'],
    ['vault', 'identities and contacts'],
    ['platform', 'rounds, releases and other records'],
  ] as const;
  const missing = rows.flatMap(([table, words]) => {
    const count = wanted.items[table] - found.items[table];
    return count > 0 ? [`${count} of ${wanted.items[table]} ${words}`] : [];
  });
  if (missing.length > 0) return `is damaged: it lacks ${missing.join(', ')} that were acknowledged`;
  return 'is damaged: every item is there, but some are not as they were last written';
}
