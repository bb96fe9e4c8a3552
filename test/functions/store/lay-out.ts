/** Lays out rounds and frames for tests, past what a person may do to them; the trail says so. */
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import { lineOf } from '#functions/fieldwork/trail/round-line.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';
import { randomBytes } from 'node:crypto';

type RoundStore = Pick<Store, 'getRoundEntry' | 'changeRound' | 'putUnits' | 'getFrame' | 'readRound'>;

const now = () => new Date();
const newId = uuidV7Maker(now, randomBytes);

async function put(store: RoundStore, after: Omit<RoundEntry, 'revision'>): Promise<void> {
  const before = await store.getRoundEntry(after.round.id);
  const done = { action: 'round-changed', at: now().toISOString(), reason: '' } as const;
  const line = lineOf({ newId, by: 'a test' }, done, before, after);
  await store.changeRound({ before, after }, line);
}

/** Makes a round that is open, or gives the one of its id another description. */
export async function putRound(store: RoundStore, round: Round): Promise<void> {
  const before = (await store.getRoundEntry(round.id)) ?? { state: 'open', since: now().toISOString() };
  await put(store, { ...before, round });
}

/** Gives a round that is there another frame. */
export async function putFrame(store: RoundStore, id: string, units: readonly FrameUnit[]): Promise<void> {
  const before = await store.getRoundEntry(id);
  if (before === undefined) throw new Error(`there is no round ${id}`);
  await put(store, { ...before, frame: await store.putUnits(id, units) });
}

/** Puts a round into a state, as if it had been in it since that moment. */
export async function putState(store: RoundStore, id: string, state: RoundState, since: string): Promise<void> {
  const before = await store.getRoundEntry(id);
  if (before === undefined) throw new Error(`there is no round ${id}`);
  await put(store, { ...before, state, since });
}

/** A round as a list of the store has it. */
export const listed = (round: Round, state: RoundState = 'open'): RoundEntry => ({ round, state, revision: 1 });

/** The part of a store that knows links, where nobody has written one down. */
export const noLinks: Pick<
  Store,
  'getLink' | 'getEnumerator' | 'getDrawn' | 'noteHeard' | 'listListingsOf' | 'spendLinkCode'
> = {
  getLink: () => Promise.resolve(undefined),
  getEnumerator: () => Promise.resolve(undefined),
  getDrawn: () => Promise.resolve(undefined),
  noteHeard: () => Promise.resolve(),
  listListingsOf: () => Promise.resolve([]),
  spendLinkCode: () => Promise.resolve({ kind: 'unknown' }),
};
