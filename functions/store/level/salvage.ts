/** Saves what can be read of a damaged database, when somebody has decided to go on without the rest. */
import { cp, rename, rm } from 'node:fs/promises';

import { ClassicLevel } from 'classic-level';

import { readItems } from './check-items.ts';
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

/**
 * Reads every item that is whole out of a repaired copy, and puts a database of these in the place of the damaged one, which
 * is kept beside it.
 *
 * @param stamp ends the names under which the damaged files are kept
 */
export async function salvage(place: Place, stamp: string): Promise<Salvaged> {
  const copy = `${place.tables}.copy`;
  const fresh: Place = { tables: `${place.tables}.new`, ledger: `${place.ledger}.new` };
  for (const path of [copy, fresh.tables, fresh.ledger]) await rm(path, { recursive: true, force: true });
  await cp(place.tables, copy, { recursive: true });
  await ClassicLevel.repair(copy);
  const found = await copyWhole(copy, fresh);
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
  const source = levelAt(from);
  await createLevel(to);
  const target = levelAt(to.tables);
  let waiting: { readonly type: 'put'; readonly key: string; readonly value: Buffer }[] = [];
  const writing: Promise<void>[] = [];
  const flush = (): void => {
    writing.push(target.batch(waiting, { sync: true }));
    waiting = [];
  };
  const { tally } = await readItems(source, (key, value) => {
    waiting.push({ type: 'put', key, value });
    if (waiting.length >= writesAtOnce) flush();
  });
  flush();
  await Promise.all(writing);
  await target.put(tallyKey, Buffer.from(JSON.stringify({ ...tally, batch: emptyTally.batch })), { sync: true });
  await Promise.all([source.close(), target.close()]);
  const opened = await openLevel(to, { sync: true });
  if (opened.kind === 'open') await opened.engine.close();
  return tally;
}
