/** Saves what can be read of a damaged database, when somebody has decided to go on without the rest. */
import { access, cp, rename, rm } from 'node:fs/promises';

import { ClassicLevel } from 'classic-level';

import { type Database, readItems } from './check-items.ts';
import { readLedger } from './ledger.ts';
import { tallyKey } from './level-format.ts';
import { createLevel, levelAt, missingInWords, openLevel, type Place } from './open-level.ts';
import { emptyTally, type Tally } from './tally.ts';

export type Salvaged = {
  /** What is missing, in words that go on after "the database"; nobody can tell without a ledger. */
  readonly lost: string;
  /** Items that are there. */
  readonly kept: number;
  /** Where the damaged files are now. */
  readonly aside: string;
};

const writesAtOnce = 200;

/** Where what is whole is gathered. */
const besides = ({ tables, ledger }: Place): Place => ({ tables: `${tables}.new`, ledger: `${ledger}.new` });

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Goes on with a salvage that was stopped while its files were being renamed; what it saved is in its place afterwards.
 *
 * @returns whether there was one
 */
export async function finishSalvage(place: Place): Promise<boolean> {
  const fresh = besides(place);
  if (!(await isThere(fresh.ledger))) return false;
  const [isPlaced, isGathered] = [await isThere(place.tables), await isThere(fresh.tables)];
  if (isPlaced === isGathered) return false; // stopped before the renames
  if (isGathered) {
    const opened = await openLevel(fresh, { sync: true });
    if (opened.kind !== 'open') return false;
    await opened.engine.close();
    await rename(fresh.tables, place.tables);
  }
  await rename(fresh.ledger, place.ledger);
  return true;
}

/**
 * Reads every item that is whole out of a repaired copy, and puts a database of these in the place of the damaged one, which
 * is kept beside it. Stopped before the renames it begins anew; stopped between them, {@link finishSalvage} goes on.
 *
 * @param stamp ends the names under which the damaged files are kept
 */
export async function salvage(place: Place, stamp: string): Promise<Salvaged> {
  const copy = `${place.tables}.copy`;
  const fresh = besides(place);
  // The ledger first: one without its tables tells that the tables are in their place.
  for (const path of [copy, fresh.ledger, fresh.tables]) await rm(path, { recursive: true, force: true });
  await cp(place.tables, copy, { recursive: true });
  await ClassicLevel.repair(copy);
  const found = await copyWhole(copy, fresh);
  await noteLedger(fresh);
  await rm(copy, { recursive: true });
  const ledger = readLedger(place.ledger);
  const aside = `${place.tables}.damaged-${stamp}`;
  await rename(place.tables, aside);
  await rename(fresh.tables, place.tables);
  await rename(fresh.ledger, place.ledger);
  const { responses, vault, platform } = found.items;
  return {
    lost:
      typeof ledger === 'string'
        ? 'may lack what nobody can count, since its ledger is lost'
        : missingInWords(ledger, found),
    kept: responses + vault + platform,
    aside,
  };
}

/** Copies what is whole; answers its tally. */
async function copyWhole(from: string, to: Place): Promise<Tally> {
  await createLevel(to);
  const [source, target] = [levelAt(from), levelAt(to.tables)];
  try {
    const tally = await copyItems(source, target);
    await target.put(tallyKey, Buffer.from(JSON.stringify({ ...tally, batch: emptyTally.batch })), { sync: true });
    return tally;
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

/** Copies item by item; reading waits for each batch, so that little is in memory at a time. */
async function copyItems(source: Database, target: Database): Promise<Tally> {
  let waiting: { readonly type: 'put'; readonly key: string; readonly value: Buffer }[] = [];
  const flush = async (): Promise<void> => {
    const some = waiting;
    waiting = [];
    await target.batch(some, { sync: true });
  };
  const { tally } = await readItems(source, (key, value) => {
    waiting.push({ type: 'put', key, value });
    return waiting.length >= writesAtOnce ? flush() : undefined;
  });
  await flush();
  return tally;
}

/** Opens it once, so that its ledger tells the tally that is in it. */
async function noteLedger(place: Place): Promise<void> {
  const opened = await openLevel(place, { sync: true });
  if (opened.kind === 'open') await opened.engine.close();
}
