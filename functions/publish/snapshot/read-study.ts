/** Reads the responses of a study: in this thread alone, or, when there are many, in parts with the help of others. */
import type { Store } from '#functions/store/store.ts';
import type { RoundPart } from '#functions/store/partition-keys.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { readSegment, type ReadSegment } from './read-segment.ts';
import type { SegmentTask } from './segment-messages.ts';

/** Whoever reads segments besides the thread that computes. */
export type SegmentReaders = {
  /** How many segments they read at the same time. */
  readonly count: number;
  /** Studies with fewer responses are read faster without them. */
  readonly worthFrom: number;
  /** @throws {StoreUnavailable} the store did not answer */
  readonly read: (study: Study, task: SegmentTask, progress: (responses: number) => void) => Promise<ReadSegment>;
};

/** Those who help with so many responses; undefined where one thread alone is as fast. */
export const helpersFor = <Helpers extends Pick<SegmentReaders, 'count' | 'worthFrom'>>(
  helpers: Helpers | undefined,
  responses: number,
): Helpers | undefined =>
  helpers !== undefined && helpers.count > 0 && responses >= helpers.worthFrom ? helpers : undefined;

/** Parts into which a round is divided for several readers: each may be slow once, and nobody waits long at the end. */
const partCount = 16;

type Deps = { readonly store: Pick<Store, 'readRound'>; readonly readers?: SegmentReaders | undefined };
type Progress = (responses: number) => void;

/**
 * Segments of a study, in the order of the partitions that they were read from: whoever read them, they are the same.
 *
 * @param progress called now and then with the number of responses read so far
 */
export async function readStudy(
  { store, readers }: Deps,
  round: Round,
  study: Study,
  progress: Progress,
): Promise<readonly ReadSegment[]> {
  const { id } = study.instrument;
  if (readers === undefined || readers.count === 0)
    return [await readSegment(store, round, study, undefined, progress)];
  const done = new Array<number>(partCount).fill(0);
  const noting = (index: number) => (responses: number) => {
    done[index] = responses;
    progress(done.reduce((sum, each) => sum + each, 0));
  };
  const here = (part: RoundPart) => readSegment(store, round, study, part, noting(part.index));
  const there = (part: RoundPart) =>
    readers.read(
      study,
      {
        kind: 'read',
        round: { id: round.id, referencePeriod: round.referencePeriod },
        ...{ instrument: id, version: study.instrument.version, part },
      },
      noting(part.index),
    );

  const first = await here({ index: 0, of: partCount });
  const others: ReadSegment[] = [];
  let next = 1;
  const takeTurns = async (read: typeof here): Promise<void> => {
    for (let index = next++; index < partCount; index = next++)
      others[index - 1] = await read({ index, of: partCount });
  };
  const isLarge = first.ids.length * partCount >= readers.worthFrom;
  const helping = Array.from({ length: isLarge ? readers.count : 0 }, () => takeTurns(there));
  await Promise.all([takeTurns(here), ...helping]);
  return [first, ...others];
}
