/** The tables of a data folder: made at the first start, taken over from an earlier layout, or checked and opened. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import type { OpenEngine } from '#functions/store/level/level-engine.ts';
import { readLedger } from '#functions/store/level/ledger.ts';
import { createLevel, openLevel, placeIn } from '#functions/store/level/open-level.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import { finishSalvage, salvage } from '#functions/store/level/salvage.ts';
import { sealVault } from '#functions/store/vault/seal-vault.ts';
import type { VaultKeys } from '#functions/store/vault/vault-methods.ts';

import { convertDynalite } from './convert-dynalite.ts';
import { CommandFailure, databaseInUse } from './failures.ts';
import { currentLayout, layoutOf, noteLayout } from './layout.ts';
import { roomAt, usualReserve } from './room-on-disk.ts';

export type DatabaseOptions = {
  /** Whether the disk has a write before it is answered. */
  readonly sync: boolean;
  /** Whether somebody has decided to go on without what is damaged. */
  readonly acceptLoss: boolean;
  readonly say: (line: string) => void;
  readonly now: () => Date;
  /** Bytes of the disk that are left free. */
  readonly reserve?: number;
  /** Milliseconds to wait for a process that has the folder open and does not answer. */
  readonly patienceMs?: number;
};

const wayOut =
  'Nothing is served from it. Bring the whole folder back from a copy; or, to go on without what is missing, start once with remit serve --accept-loss';

/**
 * Opens the tables of a folder that nobody else has open.
 *
 * @param vaultKeys seal identities that an earlier version left in clear
 * @throws {CommandFailure} something is missing or damaged; one sentence says what, where, and what to do
 * @throws {StoreUnavailable} its files cannot be read now, or the disk is full; no loss can be accepted of that
 */
export async function openDatabase(
  folder: string,
  options: DatabaseOptions,
  vaultKeys: VaultKeys,
): Promise<OpenEngine> {
  const engine = await openTables(folder, options);
  if ((await layoutOf(folder)) === currentLayout) return engine;
  const instruments = (await compiledStudies().list()).map(({ instrument }) => instrument.id);
  const sealed = await sealVault(levelTables(engine), vaultKeys, instruments, (round, count) => {
    options.say(`${count} identities of the round "${round}" are sealed with vault.key now.`);
  });
  if (sealed > 0)
    options.say(
      'Copies of this folder from before hold them in clear: delete those, and keep a copy of vault.key apart from the folder.',
    );
  await engine.scrub(); // in clear they would lie in its files for long
  await noteLayout(folder, currentLayout);
  return engine;
}

async function openTables(folder: string, options: DatabaseOptions): Promise<OpenEngine> {
  const { say, sync, acceptLoss, reserve = usualReserve } = options;
  const place = placeIn(folder);
  const old = join(folder, 'db');
  if ((await layoutOf(folder)) === undefined) {
    if (await isThere(old)) await convertDynalite(folder, say);
    else await makeTables(folder);
    await noteLayout(folder, 2);
  }
  await rm(old, { recursive: true, force: true });
  if (await finishSalvage(place))
    say('A salvage that was stopped is finished: what could be read is kept, and the damaged files lie beside it.');
  const noRoom = async (): Promise<string | undefined> => {
    const room = await roomAt(folder, reserve);
    return room.kind === 'none' ? room.why : undefined;
  };
  const opened = await openLevel(place, { sync, noRoom });
  if (opened.kind === 'open') return opened.engine;
  if (opened.kind === 'in-use') throw databaseInUse(place.tables);
  if (!acceptLoss) throw new CommandFailure(`the database ${place.tables} ${opened.what}. ${wayOut}`);
  if (!(await isThere(place.tables)))
    throw new CommandFailure(
      `the database ${place.tables} is gone; there is nothing to go on with. Bring it back from a copy, or begin in another folder with --data`,
    );
  const { lost, kept, aside } = await salvage(place, options.now().toISOString().replaceAll(':', '-'));
  say(
    `The loss is accepted: the database ${lost}. ${kept} records are kept; the damaged files are in ${aside} until somebody removes them.`,
  );
  const again = await openLevel(place, { sync, noRoom });
  if (again.kind === 'open') return again.engine;
  if (again.kind === 'in-use') throw databaseInUse(place.tables);
  throw new CommandFailure(
    `the database ${place.tables} ${again.what}, also after what could be read was saved. Bring the whole folder back from a copy`,
  );
}

const isThere = async (path: string): Promise<boolean> => (await readdir(path).catch(() => [])).length > 0;

/** Makes empty tables, also in the place of some that a first start was killed over. */
async function makeTables(folder: string): Promise<void> {
  const place = placeIn(folder);
  const ledger = readLedger(place.ledger);
  if (typeof ledger !== 'string' && ledger.batch > 0) {
    throw new CommandFailure(
      `${join(folder, 'layout')} is missing, though ${place.tables} was written to; nothing was touched. Bring it back from a copy, or write ${currentLayout} into it as its only line if this version used the folder last`,
    );
  }
  const releases: readonly string[] = await readdir(join(folder, 'objects', 'releases')).catch(() => []);
  if (releases.length > 0) {
    throw new CommandFailure(
      `the database of ${folder} is gone, though it holds ${releases.length} releases; nothing was touched. Bring the whole folder back from a copy, or begin in another folder with --data`,
    );
  }
  for (const path of [place.tables, place.ledger]) await rm(path, { recursive: true, force: true });
  await createLevel(place);
}
