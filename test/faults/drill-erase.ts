/**
 * People register on a laptop, a copy is made, all of them are erased, the older copy is brought back, and they are erased
 * again by the marks that were kept apart. Then every byte of the folder is looked at. When the copy is made, some forms on
 * paper are typed once: they are registered after it, so that it holds what was typed, sealed, and no registration.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { type OpenFolder, openData } from '#functions/laptop/data/open-data.ts';
import { eraseAgain, eraseRegistrant } from '#functions/registry/office/erase.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import { openLevel, placeIn } from '#functions/store/level/open-level.ts';

import { putFrame, putRound } from '../functions/store/lay-out.ts';
import { deskAt, embassy, instrument, officeDeps, type Person, register, registryOf, wayOf } from './drilled-people.ts';
import { findTraces } from './find-traces.ts';
import { countThere, type EraseCounts, peopleIn, type Sealed, sealedIn, tracesOf } from './what-is-left.ts';

const round = 'erasing';

/** What the vault of a folder keeps sealed. */
async function sealedBelow(folder: string): Promise<Sealed> {
  const opened = await openLevel(placeIn(folder), { sync: false });
  if (opened.kind !== 'open') throw new Error(`${folder} cannot be opened`);
  const found = await sealedIn(levelTables(opened.engine).vault, round);
  await opened.engine.close();
  return found;
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
    people.push(await register(deskAt(data, registry), body, n));
  }
  await data.close();
  cpSync(live, copy, { recursive: true });
  const inCopy = await sealedBelow(copy);
  const seenBefore = peopleIn(findTraces(live, tracesOf(people, inCopy)));
  if (
    peopleIn(
      findTraces(
        live,
        tracesOf(
          people.map((person) => ({ ...person, traces: [] })),
          inCopy,
        ),
      ),
    ) !== registrants
  )
    throw new Error('the vault holds nobody');
  say(`${registrants} people are registered; something of ${seenBefore} of them is found in the folder`);

  data = await open();
  for (const person of people)
    if (wayOf(person.n) === 'half-typed') await deskAt(data, registry).type(person, 'second');
  await data.close();
  const traces = tracesOf(people, [...inCopy, ...(await sealedBelow(live))]);

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
  const back = await countThere(data.store, round, people);
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
