/** Responses of one study as they were read, in columns: all of them, or those of some partitions. */
import type { GivenDesign, Segment } from '#analysis/production/columns/sort-tables.ts';
import type { Store } from '#functions/store/store.ts';
import type { RoundPart } from '#functions/store/partition-keys.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { isCounted } from '#functions/store/standing.ts';
import { answersHold } from '#schemas/language/check/answers-hold.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import { amountsUntil } from '#schemas/fieldwork/months-of-amounts.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { createNoteCounter, type NoteCounts } from './notes-table.ts';

/** A segment, and what was noted of its responses. */
export type ReadSegment = Segment & { readonly notes: NoteCounts };

/** Which round, and what its responses are about. */
export type RoundToRead = Pick<Round, 'id' | 'referencePeriod'>;

const reportEvery = 1000;

/** Whoever did not agree to what the study asks for, such as statistics, or pauses their record, is in no snapshot. */
const mayBeCounted = ({ instrument, collection }: Study, { answers, pausedAt }: ResponseRecord): boolean =>
  pausedAt === undefined &&
  (collection.countedIf === undefined || answersHold(instrument, answers, collection.countedIf));

/**
 * Reads responses of a study, each once.
 *
 * @param part of the round's partitions; all of them when it is undefined
 * @param progress called now and then with the number of responses read so far
 */
export async function readSegment(
  store: Pick<Store, 'readRound'>,
  { id, referencePeriod }: RoundToRead,
  study: Study,
  part?: RoundPart,
  progress: (responses: number) => void = () => undefined,
): Promise<ReadSegment> {
  const flattener = createFlattener(study.instrument);
  const noted = createNoteCounter(referencePeriod);
  const apart = study.tables.some((plan) => plan.kind === 'census' && plan.apart !== undefined);
  const ids: string[] = [];
  const designs: GivenDesign[] = [];
  const until: (number | undefined)[] = [];
  const verified: boolean[] = [];
  for await (const record of store.readRound(id, study.instrument.id, part)) {
    if (!mayBeCounted(study, record)) continue;
    if (!isCounted(record)) {
      noted.leaveOut(record);
      continue;
    }
    noted.add(record);
    flattener.add(record.answers);
    designs.push(record.design);
    if (apart) verified.push(record.verified === true);
    until.push(amountsUntil(referencePeriod, record.endedAt));
    if (ids.push(record.id) % reportEvery === 0) progress(ids.length);
  }
  const told = { ids, designs, until, ...(apart && { verified }) };
  return { ...told, tables: flattener.tables(), notes: noted.counts() };
}
