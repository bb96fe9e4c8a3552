/** Takes over the tables of a data folder of layout 1, where dynalite kept them in a LevelDB of its own. */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { openingFault } from '#functions/store/level/level-faults.ts';
import { fileDamage } from '#functions/store/level/level-files.ts';
import type { LevelEngine } from '#functions/store/level/level-engine.ts';
import { isInUse } from '#functions/store/level/level-lock.ts';
import { createLevel, type Opened, openLevel, type Place, placeIn } from '#functions/store/level/open-level.ts';
import { StoreFull, StoreUnavailable } from '#functions/store/store.ts';
import { ClassicLevel } from 'classic-level';
import * as v from 'valibot';

import { CommandFailure, databaseInUse } from './failures.ts';

const atOnce = 500;
const sayEvery = 10_000;
const tables = ['responses', 'vault', 'platform'] as const;

const attribute: v.GenericSchema<unknown, unknown> = v.union([
  v.pipe(
    v.strictObject({ S: v.string() }),
    v.transform(({ S }) => S),
  ),
  v.pipe(
    v.strictObject({ N: v.string() }),
    v.transform(({ N }) => Number(N)),
  ),
  v.pipe(
    v.strictObject({ BOOL: v.boolean() }),
    v.transform(({ BOOL }) => BOOL),
  ),
  v.pipe(
    v.strictObject({ NULL: v.boolean() }),
    v.transform(() => null),
  ),
  v.pipe(
    v.strictObject({ L: v.array(v.lazy(() => attribute)) }),
    v.transform(({ L }) => L),
  ),
  v.pipe(
    v.strictObject({
      M: v.record(
        v.string(),
        v.lazy(() => attribute),
      ),
    }),
    v.transform(({ M }) => M),
  ),
]);

/** An item as dynalite keeps it, in DynamoDB's own JSON. */
const itemSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), attribute),
  v.looseObject({ pk: v.string(), sk: v.string() }),
);

/**
 * Copies every item of `db` into new tables, which take their place when all of it is there; then `db` is removed. Cut off
 * at any moment, it begins anew at the next start.
 *
 * @throws {CommandFailure} the old tables are damaged; nothing was touched
 */
export async function convertDynalite(folder: string, say: (line: string) => void): Promise<void> {
  const old = join(folder, 'db');
  const refused = (why: string): CommandFailure =>
    new CommandFailure(
      `the database ${old} cannot be opened without a loss: ${why}; nothing was touched. Bring the folder back from a copy`,
    );
  if (await isInUse(old)) throw databaseInUse(old);
  const damage = await fileDamage(old).catch((error: unknown) => {
    throw openingFault(old, error);
  });
  if (damage !== undefined) throw refused(damage);
  say(`${folder} is of an earlier version: its records are copied into the layout of this one, once …`);
  const place = placeIn(folder);
  const aside: Place = { tables: `${place.tables}.new`, ledger: `${place.ledger}.new` };
  for (const path of [aside.tables, aside.ledger, place.tables, place.ledger])
    await rm(path, { recursive: true, force: true });
  await createLevel(aside);
  const count = await copied(old, aside, say).catch((error: unknown) => {
    if (error instanceof StoreFull)
      throw new CommandFailure(
        `there is no room to copy the records of ${folder}; nothing was touched. Make room on its disk`,
      );
    if (error instanceof StoreUnavailable) throw error;
    throw refused(error instanceof Error ? error.message : 'no reason given');
  });
  await rename(aside.ledger, place.ledger);
  await rename(aside.tables, place.tables);
  say(`${count} records are copied and read back.`);
}

const whyNot = (opened: Exclude<Opened, { kind: 'open' }>): string =>
  opened.kind === 'damaged' ? `what was copied ${opened.what}` : 'another process opened what was copied';

async function copied(old: string, place: Place, say: (line: string) => void): Promise<number> {
  const opened = await openLevel(place, { sync: true });
  if (opened.kind !== 'open') throw new Error(whyNot(opened));
  let count = 0;
  const from = new ClassicLevel(old, { createIfMissing: false });
  try {
    for (const table of tables) {
      const prefix = `item-${table}~`;
      const rows = from.values({ gte: prefix, lt: `item-${table}\u007f` });
      for (let some = await rows.nextv(atOnce); some.length > 0; some = await rows.nextv(atOnce)) {
        await Promise.all(some.map((text) => put(opened.engine, table, text)));
        count += some.length;
        if (count % sayEvery < some.length) say(`${count} records copied …`);
      }
      await rows.close();
    }
  } finally {
    await from.close();
    await opened.engine.close();
  }
  const again = await openLevel(place, { sync: true });
  if (again.kind !== 'open') throw new Error(whyNot(again));
  await again.engine.close();
  return count;
}

async function put(engine: LevelEngine, table: (typeof tables)[number], text: string): Promise<void> {
  const item = v.parse(itemSchema, text);
  if (!(await engine.write(table, { kind: 'put', item, when: { kind: 'absent' } }))) {
    throw new Error(`two items of ${table} have one key`);
  }
}
