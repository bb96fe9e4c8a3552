/** Puts a sample into a draft round: the units of its questionnaire are replaced, those of others stay. */
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { changeRound } from '#functions/fieldwork/change-round.ts';
import type { RoundDeps } from '#functions/fieldwork/round-deps.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { frameFaultsWith } from '#functions/fieldwork/describing/frame-faults.ts';
import { some } from '#schemas/basics/some-names.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { notChanged, unknownRound } from '../round/round-refusals.ts';

async function entryOf({ store }: OpenPlatform, id: string): Promise<RoundEntry> {
  const entry = await store.getRoundEntry(id);
  if (entry !== undefined) return entry;
  const rounds = await store.listRounds();
  throw unknownRound(
    id,
    rounds.map(({ round }) => round.id),
  );
}

/**
 * The draft that a sample is for.
 *
 * @throws {CommandFailure} there is none of that name, it has begun, or it does not ask the questionnaire
 */
export async function draftOf(platform: OpenPlatform, id: string, instrument: string): Promise<RoundEntry> {
  const entry = await entryOf(platform, id);
  if (entry.state !== 'draft')
    throw new CommandFailure(
      `the round "${id}" is ${entry.state}, and a sample is put into a draft; nothing was drawn: write a file (--out) and give it to remit round update, which tells what it would lose`,
    );
  if (entry.round.instruments[instrument] === undefined)
    throw new CommandFailure(
      `the round "${id}" does not ask "${instrument}"; it asks ${Object.keys(entry.round.instruments).join(', ')}. Nothing was drawn`,
    );
  return entry;
}

type Who = Pick<RoundDeps, 'by' | 'now' | 'newId'> & { readonly reason: string };

/** Another frame for the round as it was read: whoever changed it since is not overrun. */
async function change(
  { store, studies }: OpenPlatform,
  entry: RoundEntry,
  frame: readonly FrameUnit[],
  who: Who,
): Promise<'changed' | 'unchanged'> {
  const { id } = entry.round;
  const asRead: RoundDeps['store'] = {
    getRoundEntry: () => Promise.resolve(entry),
    listRounds: () => store.listRounds(),
    changeRound: (written, line) => store.changeRound(written, line),
    putUnits: (round, units) => store.putUnits(round, units),
    getFrame: (round) => store.getFrame(round),
    readRound: (round, study) => store.readRound(round, study),
  };
  const faultsIn = frameFaultsWith(await studies.list());
  const outcome = await changeRound({ ...who, store: asRead }, { round: entry.round, frame }, { ...who, faultsIn });
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      return outcome.kind;
    case 'unknown-round':
      throw new CommandFailure(`the round "${id}" is not there any more`);
    case 'frozen':
    case 'loses-interviews':
    case 'faulty-frame':
    case 'not-comparable':
    case 'changed-meanwhile':
      throw notChanged(id, outcome);
  }
}

/**
 * Changes the frame of the draft, if nobody has changed the round since `entry` was read.
 *
 * @param who with the reason for the audit trail: what was drawn and how
 * @throws {CommandFailure} the round cannot take it; nothing was changed
 */
export async function putIntoRound(
  platform: OpenPlatform,
  entry: RoundEntry,
  { instrument, units }: { readonly instrument: string; readonly units: readonly FrameUnit[] },
  who: Who,
): Promise<'changed' | 'unchanged'> {
  const frame = await platform.store.getFrame(entry.round.id);
  return change(platform, entry, [...frame.filter((unit) => unit.instrument !== instrument), ...units], who);
}

/**
 * Tells a round how many units were listed in PSUs of its frame.
 *
 * @param listed PSU → units
 * @throws {CommandFailure} there is no such round, or it has not all of these PSUs; nothing was changed
 */
export async function tellUnits(
  platform: OpenPlatform,
  id: string,
  instrument: string,
  listed: ReadonlyMap<string, number>,
  who: Who,
): Promise<'changed' | 'unchanged'> {
  const entry = await entryOf(platform, id);
  const frame = await platform.store.getFrame(id);
  const known = new Set(frame.filter((unit) => unit.instrument === instrument).map(({ psu }) => psu));
  const missing = [...listed.keys()].filter((psu) => !known.has(psu));
  if (missing.length > 0)
    throw new CommandFailure(
      `the frame of "${id}" has no PSU ${some(missing)} of "${instrument}"; nothing was changed`,
    );
  const told = frame.map((unit) => {
    const units = unit.instrument === instrument ? listed.get(unit.psu) : undefined;
    return units === undefined ? unit : { ...unit, units };
  });
  return change(platform, entry, told, who);
}
