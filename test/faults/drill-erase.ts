/**
 * People register on a laptop, a copy is made, all of them are erased, the older copy is brought back, and they are erased
 * again by the marks that were kept apart. Then every byte of the folder is looked at. When the copy is made, some forms on
 * paper are typed once: they are registered after it, so that it holds what was typed, sealed, and no registration.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { type OpenFolder, openData } from '#functions/laptop/data/open-data.ts';
import { eraseAgain, eraseRegistrant } from '#functions/registry/office/erase.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import { openLevel, placeIn } from '#functions/store/level/open-level.ts';
import { shardCount, shardKey } from '#functions/store/partition-keys.ts';
import { paperPartition } from '#functions/store/vault/paper-methods.ts';

import { putFrame, putRound } from '../functions/store/lay-out.ts';
import {
  embassy,
  formOf,
  instrument,
  officeDeps,
  type Person,
  register,
  registryOf,
  type,
  wayOf,
} from './drilled-people.ts';
import { findTraces, type Found, type Trace } from './find-traces.ts';

export type EraseCounts = {
  readonly registered: number;
  /** People of whom something was found before anybody was erased: all, or the search is blind. */
  readonly seenBefore: number;
  /** People of whom something was found when all had been erased. */
  readonly leftAfter: number;
  /** People who had come back with the older copy: their record, or what a clerk had typed of them. */
  readonly back: number;
  /** People of whom something was found when they had been erased again. */
  readonly leftAtLast: number;
  /** Where the first of them were found. */
  readonly where: readonly Found[];
  /** Milliseconds that erasing one person took, the scrubbing of the files included. */
  readonly eraseMs: number;
};

const round = 'erasing';

const sealedItem = v.object({ sealed: v.object({ text: v.string(), key: v.string() }) });
const ownerOf = v.union([
  v.pipe(
    v.object({ person: v.string() }),
    v.transform(({ person }) => person),
  ),
  v.pipe(
    v.object({ sk: v.string() }),
    v.transform(({ sk }) => sk.split('#')[0] ?? ''),
  ),
]);

type Sealed = readonly (readonly [person: string, text: string])[];

/** What the vault of a folder keeps of each person, sealed, forms on paper among it: whoever has vault.key opens it. */
async function sealedIn(folder: string): Promise<Sealed> {
  const opened = await openLevel(placeIn(folder), { sync: false });
  if (opened.kind !== 'open') throw new Error(`${folder} cannot be opened`);
  const { vault } = levelTables(opened.engine);
  const shards = Array.from({ length: shardCount }, (_, n) => `person#${shardKey(round, instrument, n)}`);
  const found: (readonly [string, string])[] = [];
  for (const partition of [...shards, paperPartition(round)])
    for (const item of await vault.all(partition)) {
      if (!v.is(sealedItem, item)) continue; // a form that is filed
      // Sixteen signs of it: a text that is not like any other lies in a file as it is.
      for (const text of [item.sealed.text, item.sealed.key]) found.push([v.parse(ownerOf, item), text.slice(8, 24)]);
    }
  await opened.engine.close();
  return found;
}

/** Everything that must not be found of these people when they are erased. */
function tracesOf(people: readonly Person[], sealed: Sealed): readonly Trace[] {
  const idOf = new Map(people.map(({ id, person }) => [person, id]));
  return [
    ...people.flatMap(({ id, traces }) => traces.map((text) => ({ text, of: id }))),
    ...sealed.map(([person, text]) => ({ text, of: idOf.get(person) ?? person })),
  ];
}

const peopleIn = (found: readonly Found[]): number => new Set(found.map(({ of }) => of)).size;

/** Records and half-typed forms that are there. */
async function countThere({ store }: OpenFolder, people: readonly Person[]): Promise<number> {
  const typed = new Set((await store.listPaper(round)).map(({ number }) => number));
  const records = await Promise.all(people.map(async ({ id }) => store.getResponse({ round, instrument, id })));
  const onlyTyped = people.filter(({ n }, at) => records[at] === undefined && typed.has(formOf(n)));
  return records.filter((record) => record !== undefined).length + onlyTyped.length;
}

type Options = {
  readonly registrants: number;
  /** Whether files are scrubbed, as they are. */
  readonly scrubs?: boolean;
  /** Leaves the first and the last text of everybody in a file at the end: a search that sees finds all of them. */
  readonly plants?: boolean;
};

/** Runs the drill in a new folder. */
export async function drillErase(
  folder: string,
  { registrants, scrubs = true, plants = false }: Options,
  say: (line: string) => void = () => undefined,
): Promise<EraseCounts> {
  const [live, copy] = [join(folder, 'live'), join(folder, 'copy')];
  const sizes = { villagesPerStratum: 1, dwellingsPerVillage: 1, shiftsPerPoint: 1, travellersPerShift: 1 };
  const drawn = drawRound(demoPopulation(), 3, { ...sizes, registrants: 20, quotes: 1 }, round);
  const bodies = [...drawn.bodies(instrument)];

  const open = async (): Promise<OpenFolder> => {
    const data = await openData(live, 'alone', { sync: false });
    return scrubs ? data : { ...data, store: { ...data.store, scrub: () => Promise.resolve() } };
  };
  let data = await open();
  await putRound(data.store, drawn.round);
  await putFrame(data.store, round, drawn.frame);
  await data.store.putCampaign(round, embassy);
  const registry = await registryOf(data, round);
  const people: Person[] = [];
  for (let n = 0; n < registrants; n += 1) {
    const body = bodies[n % bodies.length];
    if (body === undefined) throw new Error('nobody was drawn');
    people.push(await register(data, registry, body, n));
  }
  await data.close();
  cpSync(live, copy, { recursive: true });
  const inCopy = await sealedIn(copy);
  const seenBefore = peopleIn(findTraces(live, tracesOf(people, inCopy)));
  if (peopleIn(findTraces(live, tracesOf([], inCopy))) !== registrants) throw new Error('the vault holds nobody');
  say(`${registrants} people are registered; something of ${seenBefore} of them is found in the folder`);

  data = await open();
  for (const person of people) if (wayOf(person.n) === 'half-typed') await type(data, registry, person, 'second clerk');
  await data.close();
  const traces = tracesOf(people, [...inCopy, ...(await sealedIn(live))]);

  data = await open();
  const began = performance.now();
  const { study } = registry;
  for (const { id } of people)
    await eraseRegistrant(officeDeps(data), { round, instrument: study.instrument, id, reason: 'a drill' });
  const eraseMs = (performance.now() - began) / registrants;
  const marks = await data.store.listErased(round);
  // While it is open, as it is for weeks. LevelDB lists its files by their first and last key until it is opened again.
  const leftAfter = peopleIn(findTraces(live, traces).filter(({ file }) => !file.startsWith('tables/MANIFEST-')));
  say(`all are erased, ${eraseMs.toFixed(1)} ms each; something of ${leftAfter} of them is found`);
  await data.close();

  rmSync(live, { recursive: true });
  cpSync(copy, live, { recursive: true });
  data = await open();
  const back = await countThere(data, people);
  await eraseAgain(officeDeps(data), round, marks);
  await data.close();
  await (await open()).close();
  if (plants)
    for (const end of [0, -1])
      writeFileSync(
        join(live, `planted${end}`),
        people.map(({ id }) => traces.filter(({ of }) => of === id).at(end)?.text).join('\n'),
      );
  const found = findTraces(live, traces);
  say(`the older copy brought ${back} back; they are erased again, and something of ${peopleIn(found)} is found`);
  return {
    registered: people.length,
    seenBefore,
    leftAfter,
    back,
    leftAtLast: peopleIn(found),
    where: found.slice(0, 5),
    eraseMs,
  };
}
