/**
 * People register on a laptop, a copy is made, all of them are erased, the older copy is brought back, and they are erased
 * again by the marks that were kept apart. Then every byte of the folder is looked at.
 */
import { cpSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { acceptResponse } from '#functions/ingest/accept-response.ts';
import { contactDigest } from '#functions/ingest/contacts.ts';
import { likenessDigests } from '#functions/ingest/likenesses.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import { type OpenFolder, openData } from '#functions/laptop/data/open-data.ts';
import { eraseAgain, eraseRegistrant } from '#functions/registry/office/erase.ts';
import type { OfficeDeps } from '#functions/registry/office/record.ts';
import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { isJsonObject, type JsonObject } from '#functions/store/json.ts';
import { levelTables } from '#functions/store/level/level-table.ts';
import { openLevel, placeIn } from '#functions/store/level/open-level.ts';
import { shardCount, shardKey } from '#functions/store/partition-keys.ts';
import { peopleNames } from '#functions/store/vault/people.ts';
import { studyAsked } from '#schemas/language/study/study.ts';

import { putFrame, putRound } from '../functions/store/lay-out.ts';
import { findTraces, type Found, type Trace } from './find-traces.ts';

export type EraseCounts = {
  readonly registered: number;
  /** People of whom something was found before anybody was erased: all, or the search is blind. */
  readonly seenBefore: number;
  /** People of whom something was found when all had been erased. */
  readonly leftAfter: number;
  /** Records that had come back with the older copy. */
  readonly back: number;
  /** People of whom something was found when they had been erased again. */
  readonly leftAtLast: number;
  /** Where the first of them were found. */
  readonly where: readonly Found[];
  /** Milliseconds that erasing one person took, the scrubbing of the files included. */
  readonly eraseMs: number;
};

const round = 'erasing';
const instrument = 'registration';
const planted = (what: string): string => `${what}${randomBytes(9).toString('hex')}`;

/** `person`: their name in the vault; `traces`: what was said in clear, and keyed digests of it. */
type Person = { readonly id: string; readonly person: string; readonly traces: readonly string[] };

const officeDeps = ({ store, secrets }: OpenFolder): OfficeDeps => ({
  store,
  now: () => new Date('2026-05-02T00:00:00Z'),
  digestKey: secrets.digest,
  newId: () => planted('line'),
  by: 'drill',
});

/** Registers somebody whose name, contact and moment nobody else has; every third corrects their name and contact. */
async function register(data: OpenFolder, body: { readonly answers: object }, n: number): Promise<Person> {
  const id = `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const names = [planted('Name'), planted('Moved')];
  /** Nobody else began at this moment: it stands beside the answers, in clear. */
  const startedAt = new Date(Date.UTC(2026, 3, 10, 8) + n * 61_007).toISOString();
  const emails = [`${planted('mail')}@example.org`, `${planted('moved')}@example.org`];
  const { store, secrets, studies } = data;
  const now = () => new Date('2026-05-01T00:00:00Z');
  const deps = { store, studies, digestKey: secrets.digest, now, ...createReaders(store, now) };
  const answers = {
    ...body.answers,
    name: names[0],
    email: emails[0],
    consent_registry: 'yes',
    consent_statistics: 'yes',
  };
  const outcome = await acceptResponse(deps, undefined, {
    ...body,
    id,
    round,
    startedAt,
    endedAt: startedAt,
    answers,
  });
  if (outcome.kind !== 'stored') throw new Error(`a registration was not stored: ${outcome.kind}`);
  if (n % 3 === 0) {
    const described = await store.getRound(round);
    const study = described && (await studyAsked(studies, described.instruments, instrument));
    if (study === undefined) throw new Error('the round has no registry');
    const request = { round, instrument: study.instrument, id, reason: 'a drill' };
    await correctRegistrant(officeDeps(data), request, { email: emails[1] ?? '', name: names[1] ?? '' });
  }
  const profile = v.parse(v.custom<JsonObject>(isJsonObject), body.answers);
  const digests = [
    ...emails.map((email) => contactDigest(round, email, secrets.digest)),
    ...(await Promise.all(names.map((name) => likenessDigests(round, profile, { name }, secrets.digest)))).flat(),
  ];
  const person = peopleNames(secrets.digest).personOf({ round, instrument, id });
  return { id, person, traces: [...names, startedAt, ...emails, ...digests, person] };
}

const sealedItem = v.object({ sk: v.string(), sealed: v.object({ text: v.string(), key: v.string() }) });

/** What the vault of a copy keeps of each person, sealed: whoever has vault.key opens it. */
async function sealedIn(copy: string): Promise<readonly (readonly [person: string, text: string])[]> {
  const opened = await openLevel(placeIn(copy), { sync: false });
  if (opened.kind !== 'open') throw new Error('the copy cannot be opened');
  const { vault } = levelTables(opened.engine);
  const found: (readonly [string, string])[] = [];
  for (let shard = 0; shard < shardCount; shard += 1)
    for (const item of await vault.all(`person#${shardKey(round, instrument, shard)}`)) {
      const { sk, sealed } = v.parse(sealedItem, item);
      // Sixteen signs of it: a text that is not like any other lies in a file as it is.
      for (const text of [sealed.text, sealed.key]) found.push([sk.split('#')[0] ?? '', text.slice(8, 24)]);
    }
  await opened.engine.close();
  return found;
}

/** Everything that must not be found of these people when they are erased. */
function tracesOf(people: readonly Person[], sealed: readonly (readonly [string, string])[]): readonly Trace[] {
  const idOf = new Map(people.map(({ id, person }) => [person, id]));
  return [
    ...people.flatMap(({ id, traces }) => traces.map((text) => ({ text, of: id }))),
    ...sealed.map(([person, text]) => ({ text, of: idOf.get(person) ?? person })),
  ];
}

const peopleIn = (found: readonly Found[]): number => new Set(found.map(({ of }) => of)).size;

/** Runs the drill in a new folder. */
export async function drillErase(
  folder: string,
  { registrants, scrubs = true }: { readonly registrants: number; readonly scrubs?: boolean },
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
  const people: Person[] = [];
  for (let n = 0; n < registrants; n += 1) {
    const body = bodies[n % bodies.length];
    if (body === undefined) throw new Error('nobody was drawn');
    people.push(await register(data, body, n));
  }
  await data.close();
  cpSync(live, copy, { recursive: true });
  const sealed = await sealedIn(copy);
  const traces = tracesOf(people, sealed);
  const seenBefore = peopleIn(findTraces(live, traces));
  if (peopleIn(findTraces(live, tracesOf([], sealed))) !== registrants) throw new Error('the vault holds nobody');
  say(`${registrants} people are registered; something of ${seenBefore} of them is found in the folder`);

  data = await open();
  const described = await data.store.getRound(round);
  const study = described && (await studyAsked(data.studies, described.instruments, instrument));
  if (study === undefined) throw new Error('the round has no registry');
  const began = performance.now();
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
  const { back } = await eraseAgain(officeDeps(data), round, marks);
  await data.close();
  await (await open()).close();
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
