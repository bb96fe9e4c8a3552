/**
 * What an enumerator delivered from this device: place, unit, time, outcome and number. It stays when the answers are removed,
 * and holds none. Loaded when something is received, and by the page of work.
 */
import * as v from 'valibot';

import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { Unit } from '#schemas/language/study/collection.ts';

import { putRow, removeRow, rowsOf } from '../device/work-rows.ts';
import { readState } from '../engine/read-state.ts';
import type { Kept } from './kept.ts';

const recordSchema = v.object({
  id: v.string(),
  round: v.string(),
  instrument: v.string(),
  psu: v.exactOptional(v.string()),
  /** What the study tells its units apart by. */
  unit: v.exactOptional(v.string()),
  /** Code of what came of it. */
  outcome: v.exactOptional(v.string()),
  /** Of the last version; by the server, ISO 8601. */
  receivedAt: v.string(),
  /** Which correction that was. */
  correction: v.exactOptional(v.number()),
  /** By whose link it was filled in. */
  whose: v.exactOptional(v.string()),
});
export type DeliveredRecord = v.InferOutput<typeof recordSchema>;

/** Longer than a round and its questions afterwards. */
const daysKept = 400;
const millisecondsOfDay = 86_400_000;

const rowsOfRound = (round: string): string => `delivered ${round} `;

/** The record of an entry; its answers stay where they are. */
export function recordOf(
  {
    id,
    round,
    instrument,
    correction,
    form,
    whose,
  }: Pick<Kept, 'id' | 'round' | 'instrument' | 'correction' | 'form' | 'whose'>,
  receivedAt: string,
  unit: Unit | undefined,
): DeliveredRecord {
  const cells = readState(form)?.entered.cells;
  const answer = (name: string | undefined): string | undefined => {
    const value = name === undefined ? undefined : cells?.[name]?.answer;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const [psu, named, outcome] = [answer('psu'), answer(unitQuestion(unit)), answer('disposition')];
  return {
    id,
    round,
    instrument,
    ...(psu !== undefined && { psu }),
    ...(named !== undefined && { unit: named }),
    ...(outcome !== undefined && { outcome }),
    receivedAt,
    ...(correction !== undefined && { correction }),
    ...(whose !== undefined && { whose }),
  };
}

/** Writes one down, in the place of what was known of the same number; a browser that keeps nothing goes without. */
export const noteDelivered = (record: DeliveredRecord): Promise<void> =>
  putRow(rowsOfRound(record.round) + record.id, record).catch(() => undefined);

/** Newest first; what is older than any round is removed. */
export async function deliveredRecords(round: string, now: Date): Promise<readonly DeliveredRecord[]> {
  const records = (await rowsOf(rowsOfRound(round))).flatMap((value) => {
    const read = v.safeParse(recordSchema, value);
    return read.success ? [read.output] : [];
  });
  const oldest = now.getTime() - daysKept * millisecondsOfDay;
  const isOver = ({ receivedAt }: DeliveredRecord): boolean => Date.parse(receivedAt) < oldest;
  for (const { id } of records.filter(isOver)) await removeRow(rowsOfRound(round) + id).catch(() => undefined);
  return records.filter((one) => !isOver(one)).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
}
