/** Tells a round what was listed and drawn in its PSUs, and hands dwellings out to enumerators. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';

import type { DrawnPlace } from '#schemas/fieldwork/drawn-place.ts';
import type { SampleRecord } from '#schemas/fieldwork/sample-record.ts';
import { studyAsked } from '#schemas/language/study/study.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { counted } from '../counted.ts';
import { type Place, within } from '../open/open-platform.ts';
import { faulty } from '../round/round-files.ts';
import { type HandedOut, handedOut } from './hand-out.ts';
import { type Before, drawnBefore, putAllDrawn } from './over-phones.ts';
import { tellUnits } from './put-into-round.ts';

export type FromList = {
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
};

export type ToTell = Place & {
  readonly round: string;
  readonly by: string;
  readonly reason: string;
  readonly overPhones?: true;
  readonly list?: string;
};

/** What was drawn, and by what. */
export type DrawnInPsus = {
  readonly record: SampleRecord;
  /** How many were wanted in each. */
  readonly m: number;
  /** PSU → listed. */
  readonly listed: ReadonlyMap<string, number>;
  readonly fromList: FromList | undefined;
};

/** Those of the list that go out to enumerators; a list whose names do not tell dwellings apart is sent back. */
async function toHandOut(
  { studies, store }: OpenPlatform,
  { round, instrument }: { readonly round: string; readonly instrument: string },
  { header, rows }: FromList,
): Promise<HandedOut | undefined> {
  const entry = await store.getRoundEntry(round);
  const study = entry && (await studyAsked(studies, entry.round.instruments, instrument));
  return study && handedOut(study, header, rows);
}

/** Units of a place where none are handed out now: those of the office stay, those of a phone do not. */
const unitsBefore = ({ drawn }: Before): DrawnPlace['units'] =>
  drawn === undefined || drawn.how?.where === 'phone' ? [] : drawn.units;

/**
 * Tells the round.
 *
 * @throws {CommandFailure} it cannot be told, or phones drew there; then nothing was changed
 */
export async function tellRound(
  options: ToTell,
  { record, m, listed, fromList }: DrawnInPsus,
): Promise<{ readonly told: 'changed' | 'unchanged'; readonly given: HandedOut | undefined }> {
  const { round, by, list, overPhones } = options;
  const now = () => new Date();
  const reason = `${options.reason} (${counted(listed.size, 'PSU')})`;
  const who = { by, now, newId: uuidV7Maker(now, randomBytes), reason };
  const of = { round, instrument: record.design.instrument };
  return within(options, 'refuse', async (platform) => {
    const given = fromList && (await toHandOut(platform, of, fromList));
    if (given?.kind === 'faulty')
      throw faulty(basename(list ?? ''), 'list of dwellings for enumerators; nothing was drawn', given.faults);
    const before = await drawnBefore(platform.store, of, [...listed.keys()], overPhones === true);
    const told = await tellUnits(platform, round, of.instrument, listed, who);
    const how = { where: 'office' as const, by, at: now().toISOString(), seed: record.seed, dwellings: m };
    await putAllDrawn({ ...platform, now, by }, of, before, (place) => ({
      units: given?.kind === 'units' ? [...(given.byPsu.get(place.psu) ?? [])] : unitsBefore(place),
      how: { ...how, listed: listed.get(place.psu) ?? 0 },
    }));
    return { told, given };
  });
}
